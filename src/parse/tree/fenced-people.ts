import type { Code, Paragraph, Table, TableRow } from 'mdast';

/** Longer fences are programs. Lines. */
const MAX_LINES = 400;
const ROW = /^\s{0,3}\|(.*)\|\s*$/;
/** `Ann Lee (ALE)`; a fence of anything else is code. */
const NAME = /^\s*(?:[-*+]\s+)?\p{Lu}[\p{L}.'’-]*\s\p{Lu}/u;
/** `tide      Ann Lee`: a nick and a name in columns; a nick is no handle elsewhere. */
const NICK_AND_NAME = /^\s*\S{1,40}(?:\s{2,40}|\t)(\S[^\t]{1,80})$/u;
const MIN_NAMES = 3;
const RULE = /^[\s|:-]*$/;

/**
 * What somebody fenced or indented beneath "Attendees" so that it keeps its columns: a table, or a paragraph a line. Positions
 * are those of the lines in the file; columns are not kept.
 */
export function readFencedPeople(node: Code): readonly (Table | Paragraph)[] {
  const lines = node.value.split('\n');
  const { start, end } = node.position ?? {};
  if (!start || !end || lines.length > MAX_LINES) return [];
  const first = start.line + (end.line - start.line + 1 > lines.length ? 1 : 0);
  const at = (index: number) => {
    const point = { line: first + index, column: 1 };
    return { start: point, end: point };
  };
  const rows = lines.flatMap((line, index): TableRow[] => {
    const cells = ROW.exec(line)?.[1];
    if (cells === undefined || RULE.test(cells)) return [];
    const children = cells
      .split('|')
      .map((cell) => ({ type: 'tableCell' as const, children: [{ type: 'text' as const, value: cell.trim() }] }));
    return [{ type: 'tableRow', children, position: at(index) }];
  });
  const [head] = rows;
  if (head && rows.length * 2 >= lines.length)
    return [{ type: 'table', children: rows, ...(node.position ? { position: node.position } : {}) }];
  const filled = lines.filter((line) => line.trim() !== '');
  const inColumns = filled.every((line) => NICK_AND_NAME.test(line.trimEnd()));
  if (filled.length < MIN_NAMES || !(inColumns || filled.every((line) => NAME.test(line)))) return [];
  return lines.flatMap((line, index): Paragraph[] => {
    const shown = inColumns ? (NICK_AND_NAME.exec(line.trimEnd())?.[1] ?? '') : line;
    const value = shown.trim().replace(/^[-*+]\s+/, '');
    return value === '' ? [] : [{ type: 'paragraph', children: [{ type: 'text', value }], position: at(index) }];
  });
}
