import type { Element, Root } from 'hast';
import { eachElement } from './walk.ts';

/** Shorter lists of people take no more room than columns would. */
const MANY = 6;

/**
 * Marks long lists that hold nothing but people who took part (`class="roster"`), so that they can stand in columns.
 * `lines`: where those people stand in the text. Mutates the tree.
 */
export function markRosters(tree: Root, lines: ReadonlySet<number>): void {
  if (lines.size < MANY) return;
  eachElement(tree, (list) => {
    if (list.tagName !== 'ul' && list.tagName !== 'ol') return;
    const items = list.children.filter((child): child is Element => child.type === 'element');
    if (items.length >= MANY && items.every((item) => lines.has(item.position?.start.line ?? 0)))
      list.properties.className = ['roster'];
  });
}
