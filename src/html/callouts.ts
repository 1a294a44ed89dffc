import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** HedgeDoc's containers, and how loud each is. `spoiler` folds. */
const KINDS = new Set(['info', 'success', 'warning', 'danger', 'spoiler']);
const OPENING = /^\s*:::[ \t]*([a-z]{1,20})(?:[ \t]+([^\n]{1,200}))?[ \t]*(?:\n|$)/;
const CLOSING = /(?:^|\n)\s*:::[ \t]*$/;

/**
 * Makes boxes of HedgeDoc's `:::info … :::` blocks, which CommonMark reads as words. A block that is not closed stays as
 * it is written. Runs after the sanitiser. Mutates the tree.
 */
export function boxCallouts(tree: Root): void {
  const { children } = tree;
  for (let index = 0; index < children.length; index++) {
    const opening = openingOf(children[index]);
    const end = opening ? closingFrom(children, index, opening.text) : -1;
    if (!opening || end < 0) continue;
    const [, kind = '', title = ''] = OPENING.exec(opening.text.value) ?? [];
    const last = lastText(children[end]);
    if (last) last.value = last.value.replace(CLOSING, '');
    opening.text.value = opening.text.value.replace(OPENING, '');
    const inside = children.slice(index, end + 1).filter((child) => !isEmpty(child));
    children.splice(index, end - index + 1, box(kind, title.trim(), inside));
  }
}

function openingOf(node: RootContent | undefined): { readonly text: Text } | undefined {
  const [text] = node?.type === 'element' && node.tagName === 'p' ? node.children : [];
  const kind = text?.type === 'text' ? OPENING.exec(text.value)?.[1] : undefined;
  return text?.type === 'text' && kind !== undefined && KINDS.has(kind) ? { text } : undefined;
}

/** Index of the part that ends with `:::`; -1 where none does before the next block opens. */
function closingFrom(children: readonly RootContent[], start: number, opening: Text): number {
  for (let index = start; index < children.length; index++) {
    if (index > start && openingOf(children[index])) return -1;
    const last = lastText(children[index]);
    const text = last === opening ? last.value.replace(OPENING, '\n') : (last?.value ?? '');
    if (CLOSING.test(text)) return index;
  }
  return -1;
}

/** The last words of a part, however deep. */
function lastText(node: RootContent | ElementContent | undefined): Text | undefined {
  if (node?.type === 'text') return node;
  if (node?.type !== 'element') return undefined;
  const last = node.children.findLast(
    (child) => child.type === 'element' || (child.type === 'text' && child.value.trim() !== ''),
  );
  return lastText(last);
}

const isEmpty = (node: RootContent): boolean =>
  node.type === 'element' &&
  node.tagName === 'p' &&
  node.children.every((child) => child.type === 'text' && child.value.trim() === '');

function box(kind: string, title: string, inside: readonly RootContent[]): Element {
  const content = inside.filter((child): child is ElementContent & RootContent => child.type !== 'doctype');
  const name = (tagName: string): Element[] =>
    title === '' && kind !== 'spoiler'
      ? []
      : [{ type: 'element', tagName, properties: {}, children: [{ type: 'text', value: title || '…' }] }];
  return kind === 'spoiler'
    ? {
        type: 'element',
        tagName: 'details',
        properties: { className: ['callout'] },
        children: [...name('summary'), ...content],
      }
    : {
        type: 'element',
        tagName: 'div',
        properties: { className: ['callout', kind], role: 'note' },
        children: [...name('p'), ...content],
      };
}
