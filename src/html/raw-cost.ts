import type { Nodes, Root } from 'mdast';

/** Deeper than any hand writes; the HTML parser's memory and the stack are at stake. */
const MAX_OPEN = 100;
/** Elements made anew: an unclosed `<b>` is opened again in each paragraph that follows. */
const MAX_REOPENED = 200_000;

/** Elements that close themselves, or that the next of their kind closes. */
const NEVER_OPEN = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd td th tr thead tbody tfoot caption colgroup option optgroup rp rt'.split(
    ' ',
  ),
);
const TAG = /<(\/?)([A-Za-z][^\s/>]{0,100})/g;

/** What of a tree's raw HTML is too much for the HTML parser (deep or unclosed tags), or null. Linear. */
export function tooMuchHtml(tree: Root): string | null {
  const open = new Map<string, number>();
  let depth = 0;
  let reopened = 0;
  const see = (name: string, isEnd: boolean) => {
    const before = open.get(name) ?? 0;
    if (NEVER_OPEN.has(name) || (isEnd && before === 0)) return;
    open.set(name, before + (isEnd ? -1 : 1));
    depth += isEnd ? -1 : 1;
  };
  const isTooMuch = (node: Nodes): boolean => {
    reopened += depth;
    for (const [, slash, name = ''] of node.type === 'html' ? node.value.matchAll(TAG) : []) {
      see(name.toLowerCase(), slash === '/');
      reopened += depth;
      if (depth > MAX_OPEN) return true;
    }
    return reopened > MAX_REOPENED || ('children' in node && node.children.some(isTooMuch));
  };
  if (!isTooMuch(tree)) return null;
  return depth > MAX_OPEN ? `more than ${MAX_OPEN} HTML tags are open at once` : 'its unclosed HTML tags multiply';
}
