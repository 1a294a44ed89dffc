import { cleanText } from '../plain-text.ts';

/** What a spreadsheet may take for a formula (OWASP, CSV injection), behind spaces and quotes too. */
const formula = /^[\s"']*[=+\-@|%]/;

const plainNumber = /^-?\d+(\.\d+)?$/;

/** A value as CSV (RFC 4180). Texts that could be run as a formula get an apostrophe, which spreadsheets hide. */
function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const text = cleanText(value);
  const isFormula = (formula.test(text) && !plainNumber.test(text)) || /^[\t\n]/.test(text);
  const safe = isFormula ? `'${text}` : text;
  return /[",\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A column: its name and what a row has there. */
export interface Column<Row> {
  readonly name: string;
  readonly value: (row: Row) => string | number | boolean | null;
}

/** A table with a line of names. Lines end in CRLF. */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: Iterable<Row>): string {
  const lines = [columns.map((column) => column.name).join(',')];
  for (const row of rows) lines.push(columns.map((column) => cell(column.value(row))).join(','));
  return `${lines.join('\r\n')}\r\n`;
}
