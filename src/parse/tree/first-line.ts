import type { Paragraph, Text } from 'mdast';

/** A paragraph cut in two after its first line. */
export interface CutParagraph {
  readonly first: Paragraph;
  readonly rest: Paragraph;
}

/** Cuts a paragraph of several lines after its first one; undefined where the line ends inside of a link or emphasis. */
export function cutFirstLine(node: Paragraph, text: string): CutParagraph | undefined {
  const { position } = node;
  if (!position || position.start.line === position.end.line) return undefined;
  const at = node.children.findIndex(
    (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
  );
  const child = node.children[at];
  if (!child || child.position?.start.line !== position.start.line) return undefined;
  const end = endOfLine(position.start, text);
  const start = { line: position.start.line + 1, column: 1, offset: end.offset + 1 };
  const before = node.children.slice(0, at);
  const after = node.children.slice(at + 1);
  const lines = child.type === 'text' ? cutText(child, end, start) : [];
  const [head, tail] = lines;
  return {
    first: {
      type: 'paragraph',
      children: head && head.value !== '' ? [...before, head] : before,
      position: { start: position.start, end },
    },
    rest: {
      type: 'paragraph',
      children: tail && tail.value !== '' ? [tail, ...after] : after,
      position: { start, end: position.end },
    },
  };
}

type Point = NonNullable<Paragraph['position']>['start'];

function endOfLine(start: Point, text: string): Point & { readonly offset: number } {
  const from = start.offset ?? 0;
  const newline = text.indexOf('\n', from);
  const offset = newline < 0 ? text.length : newline;
  return { line: start.line, column: start.column + offset - from, offset };
}

function cutText(node: Text, end: Point, start: Point): Text[] {
  const newline = node.value.indexOf('\n');
  const { position } = node;
  const [head, tail] = [node.value.slice(0, newline), node.value.slice(newline + 1)];
  if (!position)
    return [
      { type: 'text', value: head },
      { type: 'text', value: tail },
    ];
  return [
    { type: 'text', value: head, position: { start: position.start, end } },
    { type: 'text', value: tail, position: { start, end: position.end } },
  ];
}
