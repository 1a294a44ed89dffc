import type { Heading, RootContent } from 'mdast';

/** A title of two lines or of more than so many UTF-16 units is no title. */
const MAX_TITLE = 120;
const DASHES = /^-+\s*$/;

/**
 * A paragraph right above `---` is a heading to markdown; one of several lines, or a long one, was meant as a paragraph above a
 * rule. Undefined for real headings.
 */
export function unglueRule(node: Heading, text: string): RootContent[] | undefined {
  const { start, end } = node.position ?? {};
  if (!start || !end || start.offset === undefined || end.offset === undefined || end.line === start.line)
    return undefined;
  const source = text.slice(start.offset, end.offset);
  const cut = source.lastIndexOf('\n');
  const isLong = end.line - start.line > 1 || cut > MAX_TITLE;
  if (!isLong || !DASHES.test(source.slice(cut + 1).trimStart())) return undefined;
  const last = source.slice(0, cut);
  const column = last.length - last.lastIndexOf('\n');
  const stop = { line: end.line - 1, column, offset: start.offset + cut };
  const rule = { line: end.line, column: 1, offset: start.offset + cut + 1 };
  return [
    { type: 'paragraph', children: node.children, position: { start, end: stop } },
    { type: 'thematicBreak', position: { start: rule, end } },
  ];
}
