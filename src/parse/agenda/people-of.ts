import type { MeetingDraft } from '../draft.ts';
import type { IsPerson } from '../grammar/agenda-title.ts';

const HEAD = /[([]([^()[\]]{2,40})[)\]]\s*$/;
const HANDLE_LIKE = /^(?:[a-z\d]{2,}(?:-[a-z\d]{2,}){1,3}|\p{Lu}\p{Ll}+(?:\p{Lu}\p{Ll}+)+|\p{Lu}\p{Ll}{2,})$/u;

/** Who counts as a person in a heading: those listed, and, where several headings end in `(Name)`, those single words too. */
export function peopleOf(draft: MeetingDraft): IsPerson {
  const known = new Set(
    draft.participants.flatMap(({ handle, name }) => {
      const first = name?.split(' ', 1)[0] ?? '';
      return [handle ?? '', name ?? '', first].map((word) => word.toLowerCase());
    }),
  );
  known.delete('');
  const tails = draft.sections.flatMap((section) => HEAD.exec(section.title)?.[1]?.split(/,\s*|\s(?:and|&)\s/) ?? []);
  const handleLike = tails.filter((tail) => HANDLE_LIKE.test(tail.trim())).length;
  const habit = handleLike >= 4 && handleLike > tails.length / 2;
  return (name) => known.has(name.toLowerCase()) || (habit && HANDLE_LIKE.test(name));
}
