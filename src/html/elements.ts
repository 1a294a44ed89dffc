import type { Element, ElementContent, Parents, Root } from 'hast';
import { emojify } from './emoji.ts';
import { highlight } from './highlight.ts';
import type { SlotCollector } from './slots.ts';
import { eachElement, walk } from './walk.ts';

type Change = (node: Element, parent: Parents, index: number, slots: SlotCollector) => void;

/** What we make of single elements, by name. Runs after the sanitiser: everything added here is ours. */
const changes: Readonly<Record<string, Change>> = {
  a: (node, _parent, _index, slots) => {
    const href = node.properties.href;
    if (typeof href !== 'string') unlink(node);
    else if (!href.startsWith('#')) slots.attributes(node, { kind: 'link', url: href });
  },
  img: (node, parent, index, slots) => {
    const { src, alt, title, width, height } = node.properties;
    const slot = slots.node({
      kind: 'image',
      url: String(src ?? ''),
      alt: String(alt ?? ''),
      title: typeof title === 'string' ? title : null,
      linked: parent.type === 'element' && parent.tagName === 'a',
      width: pixels(width),
      height: pixels(height),
    });
    if (isContent(parent)) parent.children[index] = slot;
  },
  // A task list's box is something to read, not a control that needs a label.
  input: (node, parent, index) => {
    if (isContent(parent)) parent.children[index] = { type: 'text', value: node.properties.checked ? '☑' : '☐' };
  },
  // Wide content scrolls inside itself and must be reachable by keyboard to be scrolled.
  pre: (node) => {
    node.properties.tabIndex = 0;
    highlight(node);
  },
  table: (node, parent, index) => {
    if (!isContent(parent)) return;
    parent.children[index] = {
      type: 'element',
      tagName: 'div',
      properties: { className: ['table-scroll'], tabIndex: 0 },
      children: [node],
    };
  },
};

const VERBATIM = new Set(['code', 'pre', 'kbd', 'samp', 'tt']);

/** Links and pictures become slots, tables scroll, boxes are read, shortcodes become emoji. Mutates the tree. */
export function changeElements(tree: Root, slots: SlotCollector): void {
  walk(tree, (node, index, parent) => {
    if (node.type === 'text') node.value = emojify(node.value);
    if (node.type !== 'element') return undefined;
    const change = Object.hasOwn(changes, node.tagName) ? changes[node.tagName] : undefined;
    change?.(node, parent, index, slots);
    return VERBATIM.has(node.tagName) ? 'skip' : undefined;
  });
}

/** In-page links lead to ids as they are on our page; those that lead nowhere become text. Mutates the tree. */
export function settleFragments(tree: Root, anchors: Readonly<Record<string, string>>): void {
  const ids = new Set<string>();
  const links: { readonly node: Element; readonly fragment: string }[] = [];
  eachElement(tree, (node) => {
    const { id, href } = node.properties;
    if (typeof id === 'string') ids.add(id);
    if (node.tagName === 'a' && typeof href === 'string' && href.startsWith('#')) {
      links.push({ node, fragment: decode(href.slice(1)) });
    }
  });
  for (const { node, fragment } of links) {
    const candidates = [anchors[fragment], `user-content-${fragment}`, fragment];
    const target = candidates.find((id) => id !== undefined && ids.has(id));
    if (target === undefined) unlink(node);
    else node.properties.href = `#${target}`;
  }
}

const pixels = (value: unknown): number | null => (Number(value) > 0 ? Number(value) : null);

function unlink(node: Element): void {
  node.tagName = 'span';
  node.properties = {};
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

function isContent(parent: Parents): parent is Parents & { children: ElementContent[] } {
  return parent.type === 'element' || parent.type === 'root';
}
