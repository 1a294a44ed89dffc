import type { MeetingDraft } from '../draft.ts';
import { peopleText } from '../grammar/person-entry.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import { readLabelLine } from './label-line.ts';
import { entryLines } from './lines.ts';
import { readPeopleList } from './read-list.ts';
import { isPeopleTable, isRollCall, type PlacedPerson, readPeopleTable } from './read-table.ts';
import { splitList } from './split-people.ts';
import type { PeopleWords } from './words.ts';

/**
 * People listed right under the title without a word: a list of nothing but handles, a table whose head says who, or a
 * paragraph of names (`Ann Lee (ALE), Bob Ray (BRY), …`).
 */
export function fromBareLists(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const entries = draft.entriesOf.get(draft.titleSection ?? draft.root) ?? [];
  const rows = entries.filter((entry) => entry.form === 'row');
  if (isPeopleTable(rows, words)) return readPeopleTable(rows, words);
  const paragraphs = entries.filter((entry) => entry.form === 'paragraph');
  const named = paragraphs.filter(
    (entry, at) => isParagraphOfNames(entry, words) || isFurtherList(entry, paragraphs[at - 1], words),
  );
  if (named.length > 0) return readPeopleList(named, { absent: false, bareHandles: false, rule: 'names-only' }, words);
  const items = entries.filter((entry) => entry.form === 'item');
  const bare = items.filter((entry) => /^\s*@[\w-]+\s*$/.test(entry.text));
  if (bare.length < 2 || bare.length < items.length * 0.6) return [];
  return readPeopleList(bare, { absent: false, bareHandles: false, rule: 'handles-only' }, words);
}

/** The first table of all that is one of those who were there by its own head, wherever it stands. */
export function fromTables(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  for (const section of [draft.root, ...draft.sections]) {
    const rows = (draft.entriesOf.get(section) ?? []).filter((entry) => entry.form === 'row');
    const next = rows.findIndex((entry, at) => at > 0 && entry.row === 'head');
    const first = next < 0 ? rows : rows.slice(0, next);
    if (isRollCall(first, words)) return readPeopleTable(first, words);
  }
  return [];
}

const expressions = wordings('names', {
  /** `Jan de Vries`, `Mark S. Miller`: two to five words that begin as names do. */
  full: /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:(?:\p{Ll}{1,4}['’-])?\p{Lu}[\p{L}\p{M}.'’-]{0,30}|<particles>)){1,4}$/u,
});

/** Tells full names from other texts. */
export function fullNames({ vocabulary }: Pick<MeetingDraft, 'vocabulary'>): (text: string) => boolean {
  const { full } = expressions(vocabulary);
  return (text) => full.test(text);
}

const INITIALED = /^(.{3,60}?)\s?\(\p{Lu}[\p{L}\d]{1,4}\)$/u;

/** The paragraph of names that no label announces, above those that have one (`Ann Lee (ALE), …` over `In the room: …`). */
export function aboveLabels(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const entries = draft.entriesOf.get(draft.titleSection ?? draft.root) ?? [];
  const named = entries.filter(
    (entry) => entry.form === 'paragraph' && !entry.text.includes(':') && isParagraphOfNames(entry, words),
  );
  return readPeopleList(named, { absent: false, bareHandles: false, rule: 'names-only' }, words);
}

/** A list's parts, without the label of the list (`Remote: …`, `Remote:` above it). */
function partsOf(entry: Entry, words: PeopleWords): readonly string[] {
  const lines = entryLines(peopleText(entry.nodes)).map(({ text }) => {
    const label = readLabelLine(text);
    return label && words.statusOf(label.label) === 'present' ? label.value : text;
  });
  return lines.flatMap((text) => splitList(text, words.vocabulary)).filter((part) => part.trim() !== '');
}

/** All its parts, three at least, are full names, with initials behind them or four without. */
function isParagraphOfNames(entry: Entry, words: PeopleWords): boolean {
  const { parts, initialed, full } = countNames(entry, words);
  return full >= parts * 0.9 && (initialed >= 3 || (full >= 4 && full === parts));
}

/** `Remote: Ann Lee (ALE), d2g` right below a list of names: most are full names, even if they are few. */
function isFurtherList(entry: Entry, above: Entry | undefined, words: PeopleWords): boolean {
  const label = readLabelLine(peopleText(entry.nodes).split('\n', 1)[0] ?? '');
  if (!above || !label || words.statusOf(label.label) !== 'present' || !isParagraphOfNames(above, words)) return false;
  const { parts, full } = countNames(entry, words);
  return full > 0 && full >= parts * 0.75;
}

interface NameCount {
  readonly parts: number;
  readonly initialed: number;
  readonly full: number;
}

function countNames(entry: Entry, words: PeopleWords): NameCount {
  const isFull = fullNames(words);
  const parts = partsOf(entry, words);
  const names = parts.map((part) => INITIALED.exec(part)?.[1] ?? part);
  const initialed = parts.filter((part) => INITIALED.test(part)).length;
  return { parts: parts.length, initialed, full: names.filter(isFull).length };
}
