import { wordsOf } from '../../vocabulary/vocabulary.ts';
import type { MeetingDraft } from '../draft.ts';
import { type IsPerson, readOwners } from '../grammar/agenda-title.ts';

const TAIL = /[([]([^()[\]]{2,40})[)\]]\s*$/;
/** Sure to be a name: `ecstatic-morse` is not, `BatmanAod`, `Amanieu` are. */
const NAME = /^(?:\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|\p{Lu}\p{Ll}{2,}|@[\w-]+)$/u;
const WORD = /^[\p{L}\d][\p{L}\d-]{2,}$/u;

/** Who counts as a person in a heading: those listed, and, where several headings end in `(Name)`, those single words too. */
export function peopleOf(draft: MeetingDraft): IsPerson {
  const known = new Set(
    draft.participants.flatMap(({ handle, name }) => {
      const first = name?.split(' ', 1)[0] ?? '';
      return [handle ?? '', name ?? '', first].map((word) => word.toLowerCase());
    }),
  );
  for (const name of [...timed(draft), ...fullNames(draft)]) known.add(name.toLowerCase());
  known.delete('');
  const tails = draft.sections.flatMap((section) => TAIL.exec(section.title)?.[1]?.split(/,\s*|\s(?:and|&)\s/) ?? []);
  const named = tails.filter((tail) => NAME.test(tail.trim())).length;
  const habit = named >= 3 && named >= tails.length / 3;
  return (name) => known.has(name.toLowerCase()) || (habit && WORD.test(name));
}

const FULL_NAME = /[([](\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}.'-]*){1,2})[)\]]\s*\.?$/u;

/** `Tail calls (Ada Lovelace)`: two or three capitals behind a title are a person where the first is a given name. */
function fullNames(draft: MeetingDraft): string[] {
  const given = new Set(wordsOf(draft.vocabulary, 'tasks').given ?? []);
  return draft.entries.flatMap(({ form, text }) => {
    const name = form === 'paragraph' || form === 'row' ? undefined : FULL_NAME.exec(text.slice(-60))?.[1];
    return name !== undefined && given.has(name.split(' ', 1)[0]?.toLowerCase() ?? '') ? [name] : [];
  });
}

/** Names that stand beside a time box somewhere in an agenda (`(Ada, 20 min)`) are people elsewhere too. */
function timed(draft: MeetingDraft): string[] {
  const nobody = () => false;
  return draft.entries.flatMap((entry) => {
    if (entry.form === 'paragraph' || entry.form === 'row') return [];
    const inner = /[([]([^()[\]]{2,60}\d\s?m[^()[\]]{0,20}|[^()[\]]{2,40})[)\]](?:\s*\[[^\]]{2,20}\])?\s*$/.exec(
      entry.text,
    );
    const hasTime = inner !== null && /\d\s?m/.test(inner[0]);
    return hasTime ? (readOwners(`${inner[1] ?? ''}, 1 min`, nobody) ?? []) : [];
  });
}
