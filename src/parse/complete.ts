import { grouped } from '../data/collect.ts';
import type { AgendaItem, Meeting } from '../model/index.ts';
import type { MeetingDraft } from './draft.ts';
import { bodyHash } from './hash.ts';

/** The finished draft as the Meeting it describes: agenda nested, entries counted to their items. */
export function completeMeeting(draft: MeetingDraft): Meeting {
  const { kind, date, dates, furtherMeetings, cancelled, title, group, language, tags, excerpt } = draft;
  const { participants, roles, actions, decisions, references, shorthands, links, images } = draft;
  const { source } = draft;
  return {
    path: source.path,
    ...{ group, kind, date, dates, furtherMeetings, cancelled, title, language, tags, participants, roles },
    agenda: nestAgenda(draft),
    ...{ actions, decisions, references, shorthands, links, images, excerpt },
    hash: bodyHash(source.text),
    lines: source.lineOffset + countLines(source.text),
    diagnostics: [...source.diagnostics, ...draft.diagnostics].sort((a, b) => a.line - b.line),
  };
}

type OpenItem = AgendaItem & { readonly children: OpenItem[] };

function nestAgenda(draft: MeetingDraft): AgendaItem[] {
  const actions = byAgenda(draft.actions);
  const decisions = byAgenda(draft.decisions);
  const references = byAgenda(draft.references);
  const roots: OpenItem[] = [];
  const open: OpenItem[] = [];
  for (const item of draft.agenda) {
    const { title, depth, owners, slug, line, endLine, rule } = item;
    const own: OpenItem = {
      ...{ title, depth, owners, slug, line, endLine, rule },
      children: [],
      actions: (actions.get(slug) ?? []).map((action) => action.id),
      decisions: (decisions.get(slug) ?? []).map((decision) => decision.number),
      references: [...new Set((references.get(slug) ?? []).map((reference) => reference.ref))],
    };
    while ((open.at(-1)?.depth ?? 0) >= depth) open.pop();
    (open.at(-1)?.children ?? roots).push(own);
    open.push(own);
  }
  return roots;
}

/** Entries by the slug of the agenda item they stand in. */
function byAgenda<Entry extends { readonly agenda: string | null }>(
  entries: readonly Entry[],
): ReadonlyMap<string | null, readonly Entry[]> {
  return grouped(entries.map((entry) => [entry.agenda, entry]));
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
