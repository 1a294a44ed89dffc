import { type PersonEntry, peopleText, readPeople } from '../grammar/person-entry.ts';
import { type Entry, leadsToIssue } from '../tree/entries.ts';
import { withHandle } from './fields.ts';
import { type Habits, habitsOf, isCrossed, isLegend, isMissing, nameFirst, withoutMark } from './habits.ts';
import { readLabelLine, withColon } from './label-line.ts';
import { entryLines } from './lines.ts';
import { type PlacedPerson, readPeopleTable } from './read-table.ts';
import { splitEntry, splitLabels, splitList } from './split-people.ts';
import { transcriptFrom } from './transcript.ts';
import type { PeopleWords } from './words.ts';

/** How a list of people is to be read. */
export interface ListReading {
  readonly absent: boolean;
  /** A bare word is a handle. */
  readonly bareHandles: boolean;
  readonly rule: string;
}

/** The people of some entries and of what is nested in them. Entries that are nested in others of the list are read with those. */
export function readPeopleList(entries: readonly Entry[], reading: ListReading, words: PeopleWords): PlacedPerson[] {
  const own = new Set(entries);
  const end = transcriptFrom(entries);
  const isTop = ({ form, parent, line }: Entry) => form !== 'heading' && !(parent && own.has(parent)) && line < end;
  const tops = withoutNumbered(untilIssues(entries.filter(isTop)));
  const hasItems = tops.some((entry) => entry.form === 'item');
  const habits = habitsOf(entries, tops, words);
  const people = tops.flatMap((entry) => {
    if (entry.form === 'row' || isLegend(entry, words) || (hasItems && isAside(entry, words))) return [];
    return readEntry(entry, reading, words, habits);
  });
  const rows = tops.filter((entry) => entry.form === 'row');
  return [...people, ...readPeopleTable(rows, words)].sort((a, b) => a.line - b.line);
}

/** The people of a label and its value (`Regrets: Ann, Bob`) that stand in an entry, whatever its form. */
export function readLabelled(
  entry: Entry,
  { label, value }: { readonly label: string; readonly value: string },
  reading: ListReading,
  words: PeopleWords,
): PlacedPerson[] {
  const nodes = [{ type: 'text', value: `${label}: ${value}` } as const];
  return readPeopleList([{ ...entry, form: 'paragraph', nodes, children: [] }], reading, words);
}

/** Where a heading is missing, the subjects go on in the list of people: the first issue ends it. */
function untilIssues(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.findIndex(leadsToIssue);
  return first > 0 ? entries.slice(0, first) : entries;
}

/** Numbered lines below a bulleted list of people are the agenda. */
function withoutNumbered(entries: readonly Entry[]): readonly Entry[] {
  const first = entries.find((entry) => entry.form === 'item');
  return first && !first.ordered ? entries.filter((entry) => !entry.ordered) : entries;
}

/** Text beside a list of people that names nobody itself (`Beware: …`, a link). */
function isAside(entry: Entry, words: PeopleWords): boolean {
  return (
    entry.form === 'paragraph' &&
    !entry.text.includes('@') &&
    !entryLines(entry.text).some(({ text }) => labelOf(text, words))
  );
}

function readEntry(entry: Entry, reading: ListReading, words: PeopleWords, habits: Habits): PlacedPerson[] {
  const missing = reading.absent || entry.struck || isCrossed(entry) || (habits.ticked && entry.checked === false);
  const found: PlacedPerson[] = [];
  let inner = { ...reading, absent: missing };
  const lines = entryLines(peopleText(entry.nodes)).flatMap(({ text, offset }) =>
    splitLabels(withColon(text, words.announcing), words.announcing.isLabel).map((part) => ({
      line: nameFirst(withHandle(part, habits.fields), habits),
      offset,
    })),
  );
  for (const { line, offset } of lines) {
    const label = labelOf(line, words) ?? groupOf(entry, line, words);
    if (label) inner = { ...inner, absent: missing || label.status === 'absent', rule: label.rule ?? reading.rule };
    const segments = label
      ? splitList(label.value.replace(FULL_STOP, ''), words.vocabulary)
      : (namesBetweenStrokes(line, words, habits.companyFirst) ?? segmentsOf(entry, line, words));
    for (const segment of segments) {
      const absent = inner.absent || isMissing(segment, habits);
      found.push(...place(withoutMark(segment), entry.line + offset, { ...inner, absent }, words, entry));
    }
  }
  return readChildren(entry, found, inner, words, habits);
}

/** Behind the last name of a list, not behind initials. */
const FULL_STOP = /(?<=\p{L}{2})\.\s{0,9}$/u;

/** `…, Hart, Nunn. The board has a vacancy.`: a sentence behind the last name of a list. */
const REMARK = /(?<=\p{Ll}{2})(?<!Prof)\.\s+(?:(?:\p{Lu}\p{L}{0,30}\s){1,3}\p{Ll}{4}|The\s\p{Ll}).*$/su;

/** A label, what it is of, and whether it names a duty. */
interface Labelled {
  readonly value: string;
  readonly status: 'present' | 'absent';
  readonly rule?: 'duty';
}

/** `Excused: @a`, `Guests: A, B`, `Chair: A`, `Quorum present: yes` (nobody); a single name before a colon is a person with a remark. */
function labelOf(line: string, words: PeopleWords): Labelled | undefined {
  const label = readLabelLine(line);
  if (!label || label.label.includes('@')) return undefined;
  const status = words.statusOf(label.label);
  if (status) return { value: label.value.replace(REMARK, ''), status };
  if (words.isAside(label.label)) return { value: '', status: 'present' };
  if (words.isRole(label.label) || words.person.isOffice(label.label))
    return { value: label.value, status: 'present', rule: 'duty' };
  if (NUMBERED.test(label.label)) return { value: '', status: 'present' };
  const several = splitList(label.value, words.vocabulary).length > 1 || /^@/.test(label.value);
  return several || label.value === '' || isCompanyOf(label, words)
    ? { value: label.value, status: 'present' }
    : undefined;
}

/** `Voting members`, `Absent` over people nested beneath: a label without its colon. */
function groupOf(entry: Entry, line: string, words: PeopleWords): Labelled | undefined {
  const status = entry.children.length > 0 ? words.statusOf(line) : undefined;
  return status ? { value: '', status } : undefined;
}

/** `Suggestion 2: first letter, middle letter, last letter` explains something. */
const NUMBERED = /\s\d{1,2}$/;

/** `Quayside: Ann Lee`: whom a company sent; `Ann: Lee Quay` is a remark on Ann. */
function isCompanyOf(
  { label, value }: { readonly label: string; readonly value: string },
  words: PeopleWords,
): boolean {
  return isFullName(value.trim()) && /^\p{Lu}[\p{L}\d&-]*$/u.test(label) && !words.person.isGiven(label);
}

/** `Ann Lee / Bob Ray / Cat Moss`: a company stands behind no more than one name. */
function namesBetweenStrokes(line: string, words: PeopleWords, isSure: boolean): readonly string[] | undefined {
  const parts = line.split(/\s\/\s/);
  const names = parts.map((part) => withoutMark(part.trim()));
  const isGiven = (name: string) => words.person.isGiven(name.split(' ', 1)[0] ?? '');
  if (parts.length < 2 || !names.every(isFullName)) return undefined;
  return isSure || parts.length > 2 || names.every(isGiven) ? parts : undefined;
}

/** A comma at the end of a line: the list goes on below. */
const BROKEN_LIST = /,\s*\n/;

/** `Ann Lee, Bob Ray (City Maps)`: the company stands behind them, so the comma parts two people. */
const COMPANY = /\s\(\p{Lu}[^()]{0,60}\)\s{0,4}$/u;

function isFullName(part: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]{0,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,2}$/u.test(part);
}

/** A paragraph of names on one line is a list of them; anything else is asked. */
function segmentsOf(entry: Entry, line: string, { vocabulary, person }: PeopleWords): string[] {
  const commas = line.split(',').length - 1;
  const isPair = commas === 1 && (BROKEN_LIST.test(entry.text) || COMPANY.test(line));
  const isList = commas >= 2 || (isPair && splitList(line.replace(COMPANY, ''), vocabulary).every(isFullName));
  if (entry.form === 'paragraph' && isList) return splitList(line, vocabulary);
  const parts = line.split(/,\s/);
  const isTwo = parts.length === 2 && parts.every(isFullName) && person.isGiven(parts[1]?.split(' ', 1)[0] ?? '');
  return isTwo ? parts : splitEntry(line, vocabulary);
}

function place(segment: string, line: number, reading: ListReading, words: PeopleWords, entry: Entry): PlacedPerson[] {
  const text = entry.form === 'paragraph' && !/[@,]/.test(segment) && isSentence(segment) ? '' : segment;
  const people = readPeople(text, words.person, reading.bareHandles);
  return people.map((person: PersonEntry) => ({
    ...person,
    absent: person.absent || reading.absent,
    line,
    rule: reading.rule,
  }));
}

/** More words than a name has, before any company or remark (`Ann Lee - Unicorn Foundation (ALE) - chair`). */
function isSentence(segment: string): boolean {
  const [head = ''] = segment.replace(/\([^()]*\)/g, ' ').split(/\s[-–—|/]\s/, 1);
  return head.trim().split(/\s+/).length > 4;
}

/** Among so many lines beneath something that is nobody, most are people; else they are what was said of it. */
const MANY = 4;

/** What is nested under a person are remarks; under a label, a company or a team it is people, and the label is nobody. */
function readChildren(
  entry: Entry,
  found: readonly PlacedPerson[],
  reading: ListReading,
  words: PeopleWords,
  habits: Habits,
): PlacedPerson[] {
  const [own] = found;
  if (entry.children.length === 0 || found.some((person) => person.handle !== null)) return [...found];
  const lists = entry.children.map((child) => readEntry(child, reading, words, habits));
  const named = lists.filter((list) => list.length > 0).length;
  if (found.length === 0 && lists.length >= MANY && named * 2 < lists.length) return [];
  const people = lists.flat();
  const isGroup = found.length === 0 || habits.grouped || people.some((person) => person.handle !== null);
  if (!isGroup) return [...found];
  const company = found.length === 1 && !entry.text.includes(':') ? (own?.name ?? null) : null;
  return people.map((person) => ({ ...person, affiliation: person.affiliation ?? company }));
}
