import type { ActionItem, AgendaItem, Meeting } from '../model/index.ts';

/** What says where in its file something stands, and what only the file's own page shows. */
type Unseen =
  | ('agenda' | 'actions' | 'references' | 'links' | 'images' | 'roles')
  | ('hash' | 'lines' | 'dates' | 'furtherMeetings' | 'shorthands' | 'diagnostics');

/** An item of an agenda, wherever it stands. */
export interface SeenItem extends Omit<AgendaItem, 'line' | 'endLine' | 'children'> {
  readonly children: readonly SeenItem[];
}

/**
 * A meeting as others' pages show it, without what changes with every line of its file: after most edits nothing but the file's
 * own page, and those that quote it, has to be made again.
 */
export interface SeenMeeting extends Omit<Meeting, Unseen> {
  readonly agenda: readonly SeenItem[];
  readonly actions: readonly Omit<ActionItem, 'line'>[];
}

/** What others' pages see of a meeting. */
export function seen(meeting: Meeting): SeenMeeting {
  const { path, group, kind, date, cancelled, title, language, tags, participants, decisions, excerpt } = meeting;
  const agenda = meeting.agenda.map(seenItem);
  const actions = meeting.actions.map(({ line, ...action }) => action);
  return {
    path,
    group,
    kind,
    date,
    cancelled,
    title,
    language,
    tags,
    participants,
    agenda,
    actions,
    decisions,
    excerpt,
  };
}

function seenItem({ line, endLine, children, ...item }: AgendaItem): SeenItem {
  return { ...item, children: children.map(seenItem) };
}
