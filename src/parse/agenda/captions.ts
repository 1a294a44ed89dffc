import type { RootContent } from 'mdast';
import type { MeetingDraft } from '../draft.ts';
import { wordings } from '../grammar/wordings.ts';
import { isBoldText } from '../tree/bold-line.ts';
import type { Entry } from '../tree/entries.ts';
import { plainText } from '../tree/phrasing.ts';
import type { Section } from '../tree/section-tree.ts';

/** A line over a list is a title, not a sentence. UTF-16 units. */
const MAX_TITLE = 120;
const MIN_CAPTIONS = 2;

/** So many of four lines over lists must be titles, and so many of four lists have a line over them. */
const MOST = 3;

/**
 * Lines that each stand over a list of what was said about them (`[Issue 12](…): Compost` over `* [ann] …`): the subjects
 * of a record without headings, several of which may share a list. Empty unless most lists of the section have such a line and
 * there are two at least; one that ends with a colon only leads to its list, whose entries are the subjects then.
 */
export function captionsOf(draft: MeetingDraft, section: Section): readonly Entry[] {
  const { blocks } = section;
  const lists = blocks.filter(({ type }) => type === 'list').length;
  const over = blocks.filter((node, at) => node.type === 'paragraph' && blocks[at + 1]?.type === 'list');
  if (over.length < MIN_CAPTIONS || over.length * 4 < lists * MOST) return [];
  const lines = new Set(over.map((node) => (node.position?.start.line ?? 0) + draft.source.lineOffset));
  const captions = (draft.entriesOf.get(section) ?? []).filter(
    ({ form, line, parent }) => form === 'paragraph' && parent === null && lines.has(line),
  );
  if (captions.some(({ text }) => LEADS.test(text))) return [];
  const titles = captions.filter((entry) => linesOf(entry).every(isTitle));
  return titles.length * 4 >= captions.length * MOST ? titles.flatMap(linesOf) : [];
}

const LEADS = /:\s*$/;

function isTitle({ text }: Entry): boolean {
  return text.length <= MAX_TITLE && !/[.!;,:]\s*$/.test(text);
}

/** Each line of a paragraph as an entry of its own. */
function linesOf(entry: Entry): readonly Entry[] {
  return entry.text.split('\n').map((text, at) => ({ ...entry, text, line: entry.line + at }));
}

/** Entries in bold, most of those of a record and each over what was said (`- **Compost**` over notes): its subjects; empty where they are few. */
export function boldEntries(draft: MeetingDraft, section: Section): readonly Entry[] {
  const tops = (draft.entriesOf.get(section) ?? []).filter(({ form, parent }) => form === 'item' && parent === null);
  const bold = tops.filter(
    ({ nodes, children, text }) => isBoldText(nodes) && children.length > 0 && text.length <= MAX_TITLE,
  );
  return bold.length >= MIN_CAPTIONS && bold.length * 3 >= tops.length * 2 ? bold : [];
}

/** `We concluded:` over a list of what came out. */
const expressions = wordings('agendaForms', { results: /^(?:<concluded>|<conclusions>).{0,60}:\s*$/iu });

/** Tells of the entries of a section's lists whether the line over their list says that they are results. */
export function resultsOf({ source, vocabulary }: MeetingDraft, { blocks }: Section): (entry: Entry) => boolean {
  const { results } = expressions(vocabulary);
  const spans = blocks.flatMap((node, at) => {
    const above = blocks[at - 1];
    const isResult = node.type === 'list' && above?.type === 'paragraph' && results.test(plainText(above.children));
    return isResult ? [spanOf(node, source.lineOffset)] : [];
  });
  return ({ line }) => spans.some(({ start, end }) => line >= start && line <= end);
}

function spanOf({ position }: RootContent, offset: number): { readonly start: number; readonly end: number } {
  return { start: (position?.start.line ?? 0) + offset, end: (position?.end.line ?? 0) + offset };
}
