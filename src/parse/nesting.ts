import type { Root } from 'mdast';

/**
 * Markers of more than a hundred quotes and lists in one line, an indent that only so many lists could cause, or emphasis
 * in emphasis in emphasis: no minutes, but an attack on programs that walk trees.
 */
const TOO_NESTED = [
  /^(?:[ \t]{0,9}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){100,}/m,
  /^[ \t]{800,}(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])/m,
  /[*_~]{400,}[^*_~\s]/,
];

/** Whether a text is nested so deeply that it is read as plain text. Linear in its length. */
export function isTooNested(text: string): boolean {
  return TOO_NESTED.some((pattern) => pattern.test(text));
}

/** The text as it stands, as one block of code. */
export function plainTree(text: string): Root {
  const lines = text.split('\n');
  const end = { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1, offset: text.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return { type: 'root', children: [{ type: 'code', lang: null, meta: null, value: text, position }], position };
}
