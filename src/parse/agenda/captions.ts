import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/** A line over a list is a title, not a sentence. UTF-16 units. */
const MAX_TITLE = 120;
const MIN_CAPTIONS = 2;

/** `We concluded:` says what came out. */
const RESULT = /^(?:we|i|they|wir|man|es)\s/i;

/**
 * Lines that each stand over a list of what was said about them (`[Issue 12](…): Compost` over `* [ann] …`): the subjects
 * of a record without headings. Empty unless every list of the section has such a line and there are two at least.
 */
export function captionsOf(draft: MeetingDraft, section: Section): readonly Entry[] {
  const { blocks } = section;
  const lists = blocks.filter(({ type }) => type === 'list').length;
  const over = blocks.filter((node, at) => node.type === 'paragraph' && blocks[at + 1]?.type === 'list');
  if (over.length < MIN_CAPTIONS || over.length !== lists) return [];
  const lines = new Set(over.map((node) => (node.position?.start.line ?? 0) + draft.source.lineOffset));
  const captions = (draft.entriesOf.get(section) ?? []).filter(
    ({ form, line, parent }) => form === 'paragraph' && parent === null && lines.has(line),
  );
  return captions.every(isTitle) ? captions.filter(({ text }) => !RESULT.test(text)) : [];
}

function isTitle({ text }: Entry): boolean {
  return text.length <= MAX_TITLE && !text.includes('\n') && !/[.!;,]\s*$/.test(text);
}
