import { fold } from '../../text/fold.ts';
import { type PersonEntry, peopleText, readPeople } from '../grammar/person-entry.ts';
import type { Entry } from '../tree/entries.ts';
import { splitList } from './split-people.ts';
import type { PeopleWords } from './words.ts';

/** A person with the line on which the list names them. */
export interface PlacedPerson extends PersonEntry {
  readonly line: number;
  readonly rule: string;
}

/** Which column holds what; -1 where there is none. */
interface Columns {
  readonly name: number;
  readonly handle: number;
  readonly affiliation: number;
  readonly status: number;
  readonly abbreviation: number;
}

/** The people of a table: one a row, its first row naming the columns. */
export function readPeopleTable(rows: readonly Entry[], words: PeopleWords): PlacedPerson[] {
  const [head, ...body] = rows;
  if (!head) return [];
  if (hasColumnsOfPeople(rows, words)) return readColumns(head, body, words);
  const columns = findColumns(head, words);
  const isHead = columns.name >= 0 || columns.handle >= 0;
  const marked = body.some((row) => YES.test(peopleText(row.cells[columns.status] ?? []).trim()));
  return (isHead ? body : rows).flatMap((row) => readRow(row, isHead ? columns : GUESSED, words, marked));
}

/** `Present | Absent | Guests` over names: each column is a list with a label. */
function hasColumnsOfPeople([head, ...body]: readonly Entry[], words: PeopleWords): boolean {
  if (!head || head.cells.length < 2 || body.length === 0) return false;
  if (!head.cells.every((cell) => words.statusOf(peopleText(cell)) !== undefined)) return false;
  const cells = body.flatMap((row) => row.cells.map((cell) => peopleText(cell).trim())).filter((cell) => cell !== '');
  return cells.length > 0 && !cells.some((cell) => YES.test(cell) || NO.test(cell));
}

function readColumns(head: Entry, body: readonly Entry[], words: PeopleWords): PlacedPerson[] {
  const statuses = head.cells.map((cell) => words.statusOf(peopleText(cell)));
  return body.flatMap((row) =>
    row.cells.flatMap((cell, at) =>
      splitList(peopleText(cell), words.vocabulary)
        .flatMap((part) => readPeople(part, words.person, false))
        .map((person) => ({
          ...person,
          absent: person.absent || statuses[at] === 'absent',
          line: row.line,
          rule: 'table',
        })),
    ),
  );
}

/** A table without a heading is one of people if its head names them and a second thing about them. */
export function isPeopleTable(rows: readonly Entry[], words: PeopleWords): boolean {
  const [head, first] = rows;
  if (!head || !first) return false;
  if (hasColumnsOfPeople(rows, words)) return true;
  const { name, handle, affiliation, status } = findColumns(head, words);
  return (name >= 0 || handle >= 0) && [name, handle, affiliation, status].filter((column) => column >= 0).length >= 2;
}

/** A table whose head names people and says by a column that it is of those who were there (`Attendees | Attended`). */
export function isRollCall(rows: readonly Entry[], words: PeopleWords): boolean {
  const [head, first] = rows;
  if (hasColumnsOfPeople(rows, words)) return true;
  if (!head || !first || findColumns(head, words).name < 0) return false;
  return head.cells.some((cell) => words.column('attendanceColumn', fold(peopleText(cell))));
}

const GUESSED: Columns = { name: 0, handle: -1, affiliation: 1, status: -1, abbreviation: -1 };

function findColumns(head: Entry, words: PeopleWords): Columns {
  const titles = head.cells.map((cell) => fold(peopleText(cell)));
  const find = (meaning: 'nameColumn' | 'handleColumn' | 'affiliationColumn' | 'statusColumn' | 'abbreviationColumn') =>
    titles.findIndex((title) => words.column(meaning, title));
  return {
    name: find('nameColumn'),
    handle: find('handleColumn'),
    affiliation: find('affiliationColumn'),
    status: find('statusColumn'),
    abbreviation: find('abbreviationColumn'),
  };
}

const NO = /^(?:no|n|-|✗|✘|❌|nein|a|absent)$/iu;
const YES = /^(?:x|yes|y|p|ja|✓|✔️?|☑️?|✅|:white_check_mark:|present)(?:\s*\([^()]{0,60}\))?$/iu;

/** `isMarked`: whoever was there has a mark in the column of states, so that nothing in it says the opposite. */
function readRow(row: Entry, columns: Columns, words: PeopleWords, isMarked: boolean): PlacedPerson[] {
  const cell = (at: number) => (at < 0 ? '' : peopleText(row.cells[at] ?? []).trim());
  const handle = cell(columns.handle).replace(/^@/, '').toLowerCase();
  const [person] = readPeople(cell(columns.name), words.person, false);
  const valid =
    /^[a-z\d][a-z\d_-]{0,38}$/.test(handle) && !words.person.isNobody(handle) ? handle : (person?.handle ?? null);
  if (!person && valid === null) return [];
  const status = cell(columns.status);
  const said = columns.status >= 0 && status !== '';
  const unmarked = columns.status >= 0 && status === '' && isMarked;
  const absent =
    row.struck || unmarked || (person?.absent ?? false) || (said && (words.person.isAbsent(status) || NO.test(status)));
  return [
    {
      handle: valid,
      name: person?.name ?? null,
      affiliation: cell(columns.affiliation).replace(/[\s/|,;]+$/, '') || (person?.affiliation ?? null),
      note: person?.note ?? null,
      absent,
      abbreviation: cell(columns.abbreviation) || (person?.abbreviation ?? null),
      line: row.line,
      rule: 'table',
    },
  ];
}
