import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/** So many lines of speech for each entry: a list among them is what somebody said. */
const SPOKEN = 3;

/** What is mostly speech: a list among it is what somebody said. `tops` counts the entries of its lists. */
export function isTranscript(draft: MeetingDraft, section: Section, tops: number): boolean {
  if (section.kind !== 'notes') return false;
  const spoken = (draft.entriesOf.get(section) ?? []).filter(
    ({ form, text }) => form === 'paragraph' && SPEAKER.test(text),
  );
  return spoken.length >= tops * SPOKEN;
}

/**
 * `Ann: helping Bob` under "Notes" is what a participant says; over notes of its own it is a subject that Ann brought, and then
 * so is what else stands behind her name.
 */
export function isReport(draft: MeetingDraft, { section }: Entry, text: string): boolean {
  const speaker = section.kind === 'notes' ? speakerIn(text) : undefined;
  if (speaker === undefined || !firstNamesOf(draft).has(speaker)) return false;
  return text.length > MAX_BROUGHT || !bringersOf(draft).has(`${section.line} ${speaker}`);
}

/** A subject is no sentence of a speaker. UTF-16 units. */
const MAX_BROUGHT = 80;

const speakerIn = (text: string): string | undefined => SPEAKER.exec(text)?.[1]?.toLowerCase();

/** Lines of sections, each with whoever stands there before a short line over notes. */
const bringersOf = rememberedFor(
  ({ entries }: MeetingDraft): ReadonlySet<string> =>
    new Set(
      entries.flatMap(({ form, parent, section, children, text }) => {
        const isNoted = form === 'item' && parent === null && section.kind === 'notes' && children.length > 0;
        const speaker = isNoted && text.length <= MAX_BROUGHT ? speakerIn(text) : undefined;
        return speaker === undefined ? [] : [`${section.line} ${speaker}`];
      }),
    ),
);

const firstNamesOf = rememberedFor(
  ({ participants }: MeetingDraft): ReadonlySet<string> =>
    new Set(
      participants.flatMap(({ handle, name }) => [handle ?? [], name?.split(' ', 1)[0]?.toLowerCase() ?? []].flat()),
    ),
);

const SPEAKER = /^([\p{L}\d_-]{2,30})(?: \p{Lu}[\p{L}.-]{0,30})?:\s/u;
