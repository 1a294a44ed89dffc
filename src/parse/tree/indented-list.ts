import type { Code, Nodes, RootContent } from 'mdast';
import { parseMarkdown } from '../processor.ts';

const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+\S/;
/** `key:` or `key: value` alone: where a third of the lines are so, it is configuration, which is meant as code. */
const CONFIGURATION = /^(?:[-*+]\s+)?["']?[\w.-]+["']?:(?:\s+\S{0,60})?$/;
/** Longer blocks are no slip. Lines. */
const MAX_LINES = 300;

/**
 * A list that somebody indented by four blanks is code to a parser, and a list to everybody else. Its nodes, at the places
 * where they stand in the text; undefined for a fence and for real code.
 */
export function readIndentedList(node: Code, text: string): RootContent[] | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || end.line - start.line > MAX_LINES) return undefined;
  const lineStart = text.lastIndexOf('\n', (start.offset ?? 0) - 1) + 1;
  const lines = text.slice(lineStart, end.offset).split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map(indentOf));
  const outermost = filled.filter((line) => indentOf(line) === indent).map((line) => line.trim());
  if (indent === 0 || !outermost.every((line) => ITEM.test(line))) return undefined;
  const settings = filled.filter((line) => CONFIGURATION.test(line.trim())).length;
  if (settings * 3 >= filled.length) return undefined;
  const above = '\n'.repeat(start.line - 1);
  const tree = parseMarkdown(above + lines.map((line) => line.slice(indent)).join('\n'));
  const starts = [lineStart];
  for (const line of lines) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  place(tree, (line) => ({ offset: starts[line - start.line] ?? lineStart, indent }));
  return tree.children;
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

interface LineStart {
  readonly offset: number;
  readonly indent: number;
}

/** Moves every position back to where its line stands in the text. */
function place(node: Nodes, startOf: (line: number) => LineStart): void {
  for (const point of [node.position?.start, node.position?.end]) {
    if (!point) continue;
    const { offset, indent } = startOf(point.line);
    point.column += indent;
    point.offset = offset + point.column - 1;
  }
  if ('children' in node) for (const child of node.children) place(child, startOf);
}
