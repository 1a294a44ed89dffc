import type { Nodes, PhrasingContent } from 'mdast';

/** What a reader sees of phrasing content: no markup, link text instead of the address, one `\n` for each line of the source. */
export const plainText = (nodes: readonly Nodes[]): string => written(nodes, { code: true, pictures: true });

/** Like plainText, with blanks in the place of pictures. */
export const saidText = (nodes: readonly Nodes[]): string => written(nodes, { code: true, pictures: false });

/** Like plainText, with as many blanks in the place of code (which names no people, tasks or issues) and of pictures. */
export const proseText = (nodes: readonly Nodes[]): string => written(nodes, { code: false, pictures: false });

interface Shown {
  readonly code: boolean;
  readonly pictures: boolean;
}

function written(nodes: readonly Nodes[], shown: Shown): string {
  const [first] = nodes;
  if (!first) return '';
  if (nodes.length === 1 && first.type === 'text') return first.value;
  const out = { text: '', line: first.position?.start.line ?? 0 };
  for (const node of nodes) append(node, out, shown);
  return out.text;
}

interface Output {
  text: string;
  line: number;
}

/** Positions, not values, say where lines end: code spans and line breaks hide theirs. Split-up autolinks have no position. */
function append(node: Nodes, out: Output, shown: Shown): void {
  const position = node.position;
  if (position) for (; out.line < position.start.line; out.line++) out.text += '\n';
  if (node.type === 'text') {
    out.text += node.value;
    out.line = position?.end.line ?? out.line + node.value.split('\n').length - 1;
  } else if (node.type === 'inlineCode') {
    out.text += shown.code ? node.value : ' '.repeat(node.value.length);
  } else if (node.type === 'image' || node.type === 'imageReference') {
    out.text += shown.pictures ? (node.alt ?? '') : ' '.repeat(node.alt?.length ?? 1);
  } else if ('children' in node) {
    for (const child of node.children) append(child, out, shown);
  }
}

/** Calls `see` with every node beneath (and with) those given, in order. */
export function eachNode(nodes: readonly Nodes[], see: (node: Nodes) => void): void {
  for (const node of nodes) {
    see(node);
    if ('children' in node) eachNode(node.children, see);
  }
}

/** True if all that can be read of the content is struck through. */
export function isStruck(nodes: readonly PhrasingContent[]): boolean {
  const visible = nodes.filter((node) => node.type !== 'text' || node.value.trim() !== '');
  return visible.length > 0 && visible.every((node) => node.type === 'delete');
}
