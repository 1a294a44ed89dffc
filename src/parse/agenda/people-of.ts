import { count } from '../../data/collect.ts';
import { linkingSet } from '../../vocabulary/linking.ts';
import { wordsOf } from '../../vocabulary/vocabulary.ts';
import type { MeetingDraft } from '../draft.ts';
import { type IsPerson, readOwners } from '../grammar/agenda-title.ts';

const TAIL = /[([]([^()[\]]{2,40})[)\]]\s*$/;
/** Sure to be a name: `ecstatic-morse` is not, `BatmanAod`, `Amanieu` are. */
const NAME = /^(?:\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|\p{Lu}\p{Ll}{2,}|@[\w-]+)$/u;
const SPEAKER = /^([\p{L}\d][\p{L}\d-]{2,38}): {1,3}\S/u;
const WORD = /^[\p{L}\d][\p{L}\d-]{2,}$/u;

/** Remarks that stand where names do: `(postponed)`. */
const nobody = linkingSet('nobody');

/** Who counts as a person in a heading: those listed, and, where several headings end in `(Name)`, those single words too. */
export function peopleOf(draft: MeetingDraft): IsPerson {
  const known = new Set(
    draft.participants.flatMap(({ handle, name }) => {
      const words = (name ?? '').split(' ');
      return [handle ?? '', name ?? '', words[0] ?? '', words.slice(0, 2).join(' ')].map((word) => word.toLowerCase());
    }),
  );
  const besideTimes = timed(draft);
  const isCustom = besideTimes.some((name) => name.includes(' '));
  for (const name of [...besideTimes, ...fullNames(draft, isCustom)]) known.add(name.toLowerCase());
  known.delete('');
  const initials = new Set(draft.participants.flatMap(({ name }) => initialsOf(name ?? '')));
  const tails = draft.sections.flatMap((section) => TAIL.exec(section.title)?.[1]?.split(/,\s*|\s(?:and|&)\s/) ?? []);
  const named = tails.filter((tail) => NAME.test(tail.trim())).length;
  const habit = named >= 3 && named >= tails.length / 3;
  const words = new Set([...speakers(draft), ...(headsEndInHandles(tails) ? tails.map((tail) => tail.trim()) : [])]);
  const heads = new Set([...known, ...[...words].map((word) => word.toLowerCase())]);
  const given = new Set(wordsOf(draft.vocabulary, 'tasks').given ?? []);
  const isGiven = (name: string) =>
    /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u.test(name) && given.has(name.split(' ', 1)[0]?.toLowerCase() ?? '');
  return (name) =>
    known.has(name.toLowerCase()) ||
    words.has(name) ||
    initials.has(name) ||
    isGiven(name) ||
    (habit && WORD.test(name)) ||
    isShort(name, heads);
}

/** `KH`, `NCH`: how minutes shorten the full names of those who took part. */
function initialsOf(name: string): string[] {
  const letters = name.split(/[\s-]+/).map((word) => /^\p{Lu}/u.exec(word)?.[0] ?? '');
  return letters.length > 1 ? [letters.join('')] : [];
}

/** `annl` where Ann takes part: a handle made of the name. */
function isShort(name: string, known: ReadonlySet<string>): boolean {
  if (!/^[a-z]{4,12}$/.test(name) || nobody.has(name)) return false;
  return [name.slice(0, -1), name.slice(0, -2)].some((head) => head.length >= 4 && known.has(head));
}

/** Three different words that are no remarks, behind most of the headings that end in a parenthesis: `(qmx)`, `(ecstatic-morse)`. */
function headsEndInHandles(tails: readonly string[]): boolean {
  const handles = tails.filter((tail) => WORD.test(tail.trim()) && !nobody.has(tail.trim().toLowerCase()));
  return new Set(handles).size >= 3 && handles.length >= tails.length * 0.75;
}

/** In a transcript those who speak, twice at least: `nikomatsakis: I think …`. */
function speakers(draft: MeetingDraft): readonly string[] {
  const turns = new Map<string, number>();
  for (const { text } of draft.entries) {
    const name = SPEAKER.exec(text)?.[1];
    if (name !== undefined && !nobody.has(name.toLowerCase())) count(turns, name);
  }
  return [...turns].flatMap(([name, times]) => (times > 1 ? [name] : []));
}

const FULL_NAME = /[([](\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?(?: \p{Lu}[\p{L}.'-]*){1,2})[)\]]\s*\.?$/u;

/**
 * `Tail calls (Ada Lovelace)`: two or three capitals behind a title are a person where the first is a given name, or where
 * full names stand beside the times of an agenda (`isCustom`).
 */
function fullNames(draft: MeetingDraft, isCustom: boolean): string[] {
  const given = new Set(wordsOf(draft.vocabulary, 'tasks').given ?? []);
  return draft.entries.flatMap(({ form, text }) => {
    const name = form === 'paragraph' || form === 'row' ? undefined : FULL_NAME.exec(text.slice(-60))?.[1];
    const isGiven = (word = '') => given.has(word.toLowerCase());
    return name !== undefined && (isCustom || isGiven(name.split(' ', 1)[0])) ? [name] : [];
  });
}

/** Names that stand beside a time box somewhere in an agenda (`(Ada, 20 min)`) are people elsewhere too. */
function timed(draft: MeetingDraft): string[] {
  const isNobody = () => false;
  return draft.entries.flatMap((entry) => {
    if (entry.form === 'paragraph' || entry.form === 'row') return [];
    const inner = /[([]([^()[\]]{2,60}\d\s?m[^()[\]]{0,20}|[^()[\]]{2,40})[)\]](?:\s*\[[^\]]{2,20}\])?\s*$/.exec(
      entry.text,
    );
    const hasTime = inner !== null && /\d\s?m/.test(inner[0]);
    return hasTime ? (readOwners(`${inner[1] ?? ''}, 1 min`, draft.vocabulary, isNobody) ?? []) : [];
  });
}
