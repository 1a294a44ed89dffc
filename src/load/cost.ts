/**
 * What parsing a text may cost beyond its length. Markdown parsers take time in proportion to the length of a text, but for a
 * few constructs, found by trying: each charge below models one, in units of about 10 ns on a machine of 2024. Estimates of
 * the longest real minutes stay sixty times below the budget.
 */
interface Charge {
  /** What there is too much of, for the diagnostic. */
  readonly what: string;
  readonly cost: (text: Lines) => number;
}

/** A text cut where costs are counted anew. */
interface Lines {
  readonly lines: readonly string[];
  /** Lines between blank lines: containers and tables reach no further. */
  readonly runs: readonly (readonly string[])[];
  /** Lines of one inline text: a paragraph, an item's first line. */
  readonly paragraphs: readonly (readonly string[])[];
}

/** Less than a second with the slower of the parsers. */
const BUDGET = 20_000_000;
/** No text of this length is worth the look. */
const HARMLESS = 4_000;

const MARKS = new Set([...'[]*_~'].map((mark) => mark.charCodeAt(0)));
const BLANK = /^[\s>]*$/;
/** Begins a text of its own wherever it stands. Other numbers than 1 do not interrupt a paragraph. */
const OPENS_TEXT = /^[\s>]*(?:[-*+]\s|1[.)]\s|#{1,6}\s|\|)/;
/** Nothing but what may stand in a row of dashes below a heading or a table's head. */
const DASHES = /^[\s>*+:|-]*$/;
const EQUALS = /^[\s>]*=+\s*$/;
const DEFINITION = /^[\s>*+-]*\[[^\]]{1,1000}\]:/;
/** A definition that ends on its line and cannot be taken for anything else. */
const WHOLE_DEFINITION = /^ {0,3}\[[^[\]\\]{1,200}\]: [^\s<()\\]+$/;

const charges: readonly Charge[] = [
  {
    what: 'brackets and emphasis in one paragraph',
    cost: ({ paragraphs }) =>
      sum(paragraphs, (paragraph) => sum(paragraph, marksIn) * sum(paragraph, (line) => line.length + 1)),
  },
  {
    what: 'lines within deep quotes or lists',
    cost: ({ runs }) => sum(runs, (run) => (run.filter(continues).length ** 2 * greatest(run, nestingOf)) / 10),
  },
  { what: 'underlined headings', cost: ({ runs }) => 30 * sum(runs, underlines) ** 2 },
  { what: 'missing table cells', cost: ({ runs }) => 1500 * sum(runs, missingCells) },
  {
    what: 'uses of long link definitions',
    cost: ({ lines, runs }) => 5 * greatest(runs, definitionLength) * sum(lines, (line) => count(line, ']')),
  },
];

/** What of a text is too costly to parse, or null. Linear. */
export function tooCostly(text: string): string | null {
  if (text.length <= HARMLESS) return null;
  const lines = text.split('\n');
  const parts = { lines, runs: cut(lines, () => false), paragraphs: cut(lines, (line) => OPENS_TEXT.test(line)) };
  let total = 0;
  for (const charge of charges) {
    total += charge.cost(parts);
    if (total > BUDGET) return charge.what;
  }
  return null;
}

/** What may open containers at the start of a line; farther in nothing is counted. */
const OPENING = /^(?:[\s>*+-]|\d{1,9}[.)]\s)*/;

/** Levels that the start of a line opens: `>>>>`, `- 1. - -`, or the indentation of a nested list. */
export function nestingOf(line: string): number {
  const opening = OPENING.exec(line.slice(0, 1000))?.[0] ?? '';
  if (opening.length < 3 || isRule(line)) return Math.min(opening.length, 1);
  const markers = opening.replace(/\s|\d/g, '').length;
  return markers + Math.max(0, Math.floor((opening.length - 2 * markers) / 2));
}

/** A line that goes on with what the lines before it opened: it is looked for at every level of them. */
function continues(line: string): boolean {
  return !OPENS_TEXT.test(line);
}

function isRule(line: string): boolean {
  return /^\s*([*_-])(?:\s*\1)*\s*$/.test(line);
}

function cut(lines: readonly string[], opens: (line: string) => boolean): string[][] {
  const parts: string[][] = [];
  let part: string[] | undefined;
  for (const line of lines) {
    if (BLANK.test(line)) part = undefined;
    else if (part && !opens(line) && !isNextDefinition(part, line)) part.push(line);
    else {
      part = [line];
      parts.push(part);
    }
  }
  return parts;
}

/** Definitions follow each other without blank lines, but never a paragraph's text. */
function isNextDefinition(part: readonly string[], line: string): boolean {
  return WHOLE_DEFINITION.test(line) && part.length === 1 && WHOLE_DEFINITION.test(part[0] ?? '');
}

function marksIn(line: string): number {
  let marks = 0;
  for (let at = 0; at < line.length; at++) if (MARKS.has(line.charCodeAt(at))) marks++;
  return marks;
}

function underlines(run: readonly string[]): number {
  return run.filter((line, at) => at > 0 && (isDashes(line) || EQUALS.test(line)) && !isDashes(run[at - 1] ?? ''))
    .length;
}

function isDashes(line: string): boolean {
  return DASHES.test(line) && line.includes('-');
}

/** Rows shorter than their table's head are filled up: a few bytes become thousands of cells. */
function missingCells(run: readonly string[]): number {
  let columns = 0;
  let missing = 0;
  for (const line of run) {
    const cells = count(line, '|') + 1;
    if (columns > cells) missing += columns - cells;
    if (isDashes(line)) columns = Math.max(columns, cells);
  }
  return missing;
}

/** A definition's address and title are written out wherever it is used; a title may go on over many lines. */
function definitionLength(run: readonly string[]): number {
  const definitions = run.filter((line) => DEFINITION.test(line));
  const isWhole = definitions.every((line) => WHOLE_DEFINITION.test(line));
  return isWhole ? greatest(definitions, (line) => line.length) : sum(run, (line) => line.length);
}

function count(line: string, character: string): number {
  let found = 0;
  for (let at = line.indexOf(character); at >= 0; at = line.indexOf(character, at + 1)) found++;
  return found;
}

function greatest<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((most, value) => Math.max(most, of(value)), 0);
}

function sum<Value>(values: readonly Value[], of: (value: Value) => number): number {
  return values.reduce((total, value) => total + of(value), 0);
}
