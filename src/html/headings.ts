import { slug as githubSlug } from 'github-slugger';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { eachElement } from './walk.ts';

const LEVEL = /^h([1-6])$/;

/** 1-6 for a heading element, undefined for any other. */
export function headingLevel(node: Element): number | undefined {
  const level = LEVEL.exec(node.tagName)?.[1];
  return level === undefined ? undefined : Number(level);
}

/**
 * Makes headings nest beneath the page's own `h1` without skipping a level, whatever levels the file uses, and gives each
 * an `id`: the agenda item's slug where it is one (`slugOf`), else the slug that hosts derive from its text.
 * Returns host's fragment → our id.
 */
export function settleHeadings(
  tree: Root,
  slugOf: (heading: Element) => string | undefined,
  taken: ReadonlySet<string>,
): Record<string, string> {
  const anchors: Record<string, string> = Object.create(null);
  const ids = new Set(taken);
  const counts = new Map<string, number>();
  const open: number[] = [];
  eachElement(tree, (node) => {
    const level = headingLevel(node);
    if (level === undefined) return;
    while (open.length > 0 && (open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    node.tagName = `h${Math.min(6, open.length + 1)}`;
    const fragment = githubSlug(textOf(node).trim());
    const id = slugOf(node) ?? unique(fragment || 'section', ids, counts);
    ids.add(id);
    anchors[fragment] ??= id;
    node.properties = { id };
  });
  return anchors;
}

function unique(fragment: string, taken: ReadonlySet<string>, counts: Map<string, number>): string {
  // `action-` and `decision-` anchors belong to entries.
  const base = /^(?:action|decision|user-content)-/.test(fragment) ? `heading-${fragment}` : fragment;
  if (!taken.has(base)) return base;
  // Counting goes on where it ended: a heading that comes ten thousand times costs no more than others.
  let number = (counts.get(base) ?? 0) + 1;
  while (taken.has(`${base}-${number}`)) number++;
  counts.set(base, number);
  return `${base}-${number}`;
}
