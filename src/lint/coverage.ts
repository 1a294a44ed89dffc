import { rememberedFor } from '../data/remembered.ts';
import type { AgendaItem, FileCoverage, Meeting, Source, UnreadLine } from '../model/index.ts';
import { compileMatcher, type Matcher } from '../text/matcher.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/vocabulary.ts';
import { LONGEST_SEARCHED, sourceText, type TextLine } from './source-text.ts';

const LONGEST = 120;
const HEADING = /^ {0,3}#{1,6}[ \t]+(\S.*?)[ \t#]*$/;
const BOLD = /^ {0,3}(?:\*\*|__)([^*_\n]{1,200})(?:\*\*|__):?[ \t]*$/;
const LIST_ENTRY = /^\s{0,24}(?:[-*+]|\d{1,3}[.)])[ \t]+(\S.*)$/;
const TABLE_ROW = /^\s{0,3}\|.*[^\s|:-].*\|\s*$/;
const TABLE_RULE = /^\s{0,3}\|[\s|:-]+\|\s*$/;
/** `FYI:` at the head of a line or entry. */
const MARKER = /^\s{0,24}(?:[-*+]\s{1,4})?[*_]{0,2}(\p{Lu}[\p{Lu}\d-]{1,15})[*_]{0,2}:(?=\s)/u;
/** Tables whose words stand before a colon. */
const MARKER_TABLES = ['markers', 'decisions', 'labels', 'roles', 'people', 'statuses', 'headings'];

/** Matchers of a vocabulary that coverage asks. */
interface Known {
  readonly headings: Matcher;
  readonly markers: readonly Matcher[];
}

const matchersOf = rememberedFor(
  (vocabulary: Vocabulary): Known => ({
    headings: compileMatcher(wordsOf(vocabulary, 'headings')),
    markers: MARKER_TABLES.map((table) => compileMatcher(wordsOf(vocabulary, table))),
  }),
);

/** What was read of a file, and what was left; null for a file that is none of minutes. Linear in the text. */
export function fileCoverage(meeting: Meeting, source: Source, vocabulary: Vocabulary): FileCoverage | null {
  if (meeting.kind === 'other') return null;
  const known = matchersOf(vocabulary);
  const lines = sourceText(source).lines.filter(({ isCode, text }) => !isCode && text.length <= LONGEST_SEARCHED);
  const found = new Set(meeting.participants.map(({ line }) => line));
  const entries = peopleLines(lines, known);
  const listed = new Set(entries.map(({ line }) => line));
  return {
    path: meeting.path,
    peopleEntries: entries.length + meeting.participants.filter(({ line }) => !listed.has(line)).length,
    peopleUnread: entries.filter(({ line }) => !found.has(line)),
    ownerless: meeting.actions
      .filter(({ owners, status }) => owners.length === 0 && status === 'open')
      .map(({ line, text }) => ({ line, text: text.slice(0, LONGEST) })),
    unknownHeadings: unknownHeadings(meeting, lines, known),
    unknownMarkers: lines.flatMap(({ text }) => unknownMarker(text, known)),
  };
}

/** Entries of lists and rows of tables beneath headings that say who took part; a table's first row names its columns. */
function peopleLines(lines: readonly TextLine[], { headings }: Known): UnreadLine[] {
  const entries: UnreadLine[] = [];
  let isOpen = false;
  lines.forEach(({ line, text }, index) => {
    const title = titleOf(text);
    if (title !== undefined) isOpen = ['participants', 'absent'].includes(headings.of(title) ?? '');
    if (!isOpen || title !== undefined || text.includes('<!--')) return;
    const isHead = TABLE_RULE.test(lines[index + 1]?.text ?? '');
    const entry = LIST_ENTRY.exec(text)?.[1] ?? (TABLE_ROW.test(text) && !isHead ? text : undefined);
    if (entry !== undefined) entries.push({ line, text: entry.trim().slice(0, LONGEST) });
  });
  return entries;
}

function unknownHeadings(meeting: Meeting, lines: readonly TextLine[], { headings }: Known): UnreadLine[] {
  const subjects = new Set(flat(meeting.agenda).map(({ line }) => line));
  const [first, ...others] = lines.flatMap(({ line, text }) => {
    const title = HEADING.exec(text)?.[1];
    return title === undefined ? [] : [{ line, text: title.slice(0, LONGEST) }];
  });
  const isTitle = first !== undefined && (meeting.dates.title?.line === first.line || meeting.title === first.text);
  const rest = first === undefined || isTitle ? others : [first, ...others];
  return rest.filter(({ line, text }) => !subjects.has(line) && headings.of(text) === undefined);
}

function unknownMarker(text: string, { markers }: Known): string[] {
  const word = MARKER.exec(text)?.[1];
  return word === undefined || markers.some((table) => table.of(word) !== undefined) ? [] : [word];
}

const titleOf = (text: string): string | undefined => HEADING.exec(text)?.[1] ?? BOLD.exec(text)?.[1];

function flat(items: readonly AgendaItem[]): AgendaItem[] {
  return items.flatMap((item) => [item, ...flat(item.children)]);
}
