import type { Element, Root, RootContent } from 'hast';

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
