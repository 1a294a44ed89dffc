import type { AgendaItem, Meeting } from '../model/index.ts';
import type { AgendaDraft, MeetingDraft } from './draft.ts';
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

function nestAgenda(draft: MeetingDraft): AgendaItem[] {
  const actions = groupBy(draft.actions, (action) => action.agenda);
  const decisions = groupBy(draft.decisions, (decision) => decision.agenda);
  const references = groupBy(draft.references, (reference) => reference.agenda);
  const nest = (items: readonly AgendaDraft[]): AgendaItem[] => {
    const [head] = items;
    if (!head) return [];
    const next = items.findIndex((item, at) => at > 0 && item.depth <= head.depth);
    const end = next < 0 ? items.length : next;
    const { title, depth, owners, slug, line, endLine, rule } = head;
    const own: AgendaItem = {
      ...{ title, depth, owners, slug, line, endLine, rule },
      children: nest(items.slice(1, end)),
      actions: (actions.get(slug) ?? []).map((action) => action.id),
      decisions: (decisions.get(slug) ?? []).map((decision) => decision.number),
      references: [...new Set((references.get(slug) ?? []).map((reference) => reference.ref))],
    };
    return [own, ...nest(items.slice(end))];
  };
  return nest(draft.agenda);
}

function groupBy<Value>(values: readonly Value[], keyOf: (value: Value) => string | null): Map<string, Value[]> {
  const groups = new Map<string, Value[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}

function countLines(text: string): number {
  return text === '' ? 0 : text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}
