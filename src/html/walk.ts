import type { Element, ElementContent, Root, RootContent, Text } from 'hast';

/** What a visitor answers: the index to go on at, `'skip'` to leave out what lies within, or nothing. */
export type Answer = number | 'skip' | undefined;

/**
 * Walks through all nodes beneath one, in order. unist-util-visit does the same, but names a function after each node, for
 * the sake of stack traces: a tenth of the time that parsing takes.
 */
export function walk(
  parent: Root | Element,
  enter: (node: RootContent, index: number, parent: Root | Element) => Answer,
): void {
  for (let index = 0; index < parent.children.length; ) {
    const node = parent.children[index];
    const answer = node && enter(node, index, parent);
    if (node?.type === 'element' && answer === undefined) walk(node, enter);
    index = typeof answer === 'number' ? answer : index + 1;
  }
}

/** Calls `see` with every element, in order; what it puts into one is walked through, too. */
export function eachElement(tree: Root, see: (element: Element) => void): void {
  walk(tree, (node) => {
    if (node.type === 'element') see(node);
    return undefined;
  });
}

/** Where text is shown as it is written: it is a link already, or it is code. */
const VERBATIM = new Set(['a', 'code', 'pre', 'kbd', 'samp', 'tt', 'button']);

/**
 * A text with elements in the places of what a pattern finds. `made` is told of each find and the text since the one before.
 * Undefined where nothing is found.
 */
export function cutText(
  value: string,
  pattern: RegExp,
  made: (find: RegExpExecArray, before: string) => readonly ElementContent[],
): ElementContent[] | undefined {
  const pieces: ElementContent[] = [];
  let done = 0;
  const keep = (text: string) => {
    if (text !== '') pieces.push({ type: 'text', value: text });
  };
  for (const find of value.matchAll(pattern)) {
    const before = value.slice(done, find.index);
    keep(before);
    pieces.push(...made(find, before));
    done = find.index + find[0].length;
  }
  if (done === 0) return undefined;
  keep(value.slice(done));
  return pieces;
}

/** Calls `change` with every text that is neither linked nor code, in order; what it answers goes in the text's place. */
export function eachText(tree: Root, change: (text: Text) => ElementContent[] | undefined): void {
  walk(tree, (node, index, parent) => {
    if (node.type === 'element' && VERBATIM.has(node.tagName)) return 'skip';
    const pieces = node.type === 'text' ? change(node) : undefined;
    if (pieces === undefined) return undefined;
    parent.children.splice(index, 1, ...pieces);
    return index + pieces.length;
  });
}
