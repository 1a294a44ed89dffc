import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import { findCommitment } from '../grammar/commitment.ts';
import type { TaskWords } from '../grammar/task-words.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import type { Unit } from './units.ts';

/** How many statements later somebody may still answer. */
const MAX_LATER = 3;
/** `simulacrum: yes` where "Mark" was asked: whoever says no more than that means himself. UTF-16 units. */
const MAX_YES = 12;
const expressions = wordings('taskPlaces', { yes: /^\W*<yes>/iu });

/** Who is asked by whom. */
export interface Request {
  readonly people: readonly string[];
  readonly asker: string | undefined;
}

/**
 * `Bob: Ann, can you write it?` is a task only if Ann says so soon after, and says no more than that: a promise in words of her own
 * (`Ann: I'll write a comment`) is a task itself, on its own line.
 */
export function isAccepted(draft: MeetingDraft, unit: Unit, { people, asker }: Request, words: TaskWords): boolean {
  return statementsAfter(draft, unit).some((text) => {
    const said = /^\W*(?<speaker>[@\p{L}][\p{L}\p{N}_.-]*)[^:\n]{0,40}:\s+(?<value>.*)$/u.exec(text)?.groups;
    const speaker = said?.speaker?.replace(/^@/, '');
    const answer = said === undefined ? text : speaker === asker ? '' : (said.value ?? '');
    if (speaker !== undefined && !people.includes(speaker) && answer.length > MAX_YES) return false;
    return expressions(words.vocabulary).yes.test(answer) && findCommitment(answer, words) === undefined;
  });
}

const placesOf = rememberedFor(
  ({ entries }: MeetingDraft): ReadonlyMap<Entry, number> => new Map(entries.map((entry, at) => [entry, at])),
);

function statementsAfter(draft: MeetingDraft, { entry, line }: Unit): readonly string[] {
  const own = entry.prose.split('\n').slice(line - entry.line + 1);
  const from = (placesOf(draft).get(entry) ?? draft.entries.length) + 1;
  const later = draft.entries.slice(from, from + MAX_LATER).filter(({ section }) => section === entry.section);
  return [...own.filter((text) => text.trim() !== ''), ...later.map(({ text }) => text)].slice(0, MAX_LATER);
}
