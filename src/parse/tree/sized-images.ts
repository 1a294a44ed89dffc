import type { Image, PhrasingContent, Root, Text } from 'mdast';
import { eachNode } from './phrasing.ts';

/** `![alt](address =320x180)`, as HedgeDoc writes a picture's size; CommonMark knows no size and leaves it as words. */
const SIZED = /!\[([^\][\n]{0,300})\]\(([^()\s]{1,2000}) =(\d{0,5})x(\d{0,5})\)/;
const SIZE_BEFORE_END = /^ =(\d{0,5})x(\d{0,5})\)/;
const OPENED = /!\[([^\][\n]{0,300})\]\($/;

/** Makes pictures of those whose size stands in their address (HedgeDoc's syntax); the size goes along. Mutates the tree. */
export function readSizedImages(tree: Root, text: string): void {
  if (!/ =\d{0,5}x\d{0,5}\)/.test(text)) return;
  eachNode(tree.children, (node) => {
    if (node.type !== 'paragraph') return;
    node.children = joined(node.children).flatMap((child) => (child.type === 'text' ? split(child) : [child]));
  });
}

/** An address that a parser has made a link of already is put back between the words around it. */
function joined(children: readonly PhrasingContent[]): readonly PhrasingContent[] {
  const whole: PhrasingContent[] = [];
  for (const [index, child] of children.entries()) {
    const before = whole.at(-1);
    const link = children[index - 1];
    const opening = whole.at(-2);
    const isSize = child.type === 'text' && SIZE_BEFORE_END.test(child.value);
    if (isSize && before === link && link?.type === 'link' && opening?.type === 'text' && OPENED.test(opening.value)) {
      whole.splice(-2, 2, { ...opening, value: `${opening.value}${link.url}${child.value}` });
    } else whole.push(child);
  }
  return whole;
}

function split(node: Text): PhrasingContent[] {
  const pieces: PhrasingContent[] = [];
  let rest = node.value;
  for (let match = SIZED.exec(rest); match; match = SIZED.exec(rest)) {
    const [whole, alt = '', url = '', width = '', height = ''] = match;
    const line =
      (node.position?.start.line ?? 1) + linesIn(node.value.slice(0, node.value.length - rest.length + match.index));
    if (match.index > 0) pieces.push({ ...node, value: rest.slice(0, match.index) });
    pieces.push(image({ alt, url, width, height }, node, line));
    rest = rest.slice(match.index + whole.length);
  }
  if (pieces.length === 0) return [node];
  return rest === '' ? pieces : [...pieces, { type: 'text', value: rest }];
}

const linesIn = (text: string): number => text.split('\n').length - 1;

type Written = Readonly<Record<'alt' | 'url' | 'width' | 'height', string>>;

function image({ alt, url, width, height }: Written, { position }: Text, line: number): Image {
  const properties = {
    ...(Number(width) > 0 ? { width: Number(width) } : {}),
    ...(Number(height) > 0 ? { height: Number(height) } : {}),
  };
  return {
    type: 'image',
    url,
    alt,
    data: { hProperties: properties },
    ...(position ? { position: { ...position, start: { ...position.start, line } } } : {}),
  };
}
