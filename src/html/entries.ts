import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { grouped } from '../data/collect.ts';
import type { Slot } from '../model/index.ts';
import type { SlotCollector } from './slots.ts';

/** An entry of the model and the line of the text on which it begins (1-based, within the body). */
export interface EntryAnchor {
  readonly line: number;
  readonly id: string;
  readonly slot: Slot;
}

const BLOCKS = new Set([
  'ul',
  'ol',
  'p',
  'pre',
  'table',
  'blockquote',
  'div',
  'section',
  'details',
  'dl',
  'figure',
  'hr',
]);
const HOSTS = new Set(['li', 'p', 'td', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

type Parent = Root | Element;
/** Entries by line, emptied as their places are found. */
type Waiting = Map<number, EntryAnchor[]>;

/**
 * Gives each entry an `id` where its line begins and a slot where its own text ends. An entry is a list item, a paragraph,
 * a heading, a table cell or one line within any of these. Returns the entries for which no place was found. Mutates the tree.
 */
export function anchorEntries(
  tree: Root,
  entries: readonly EntryAnchor[],
  slots: SlotCollector,
): readonly EntryAnchor[] {
  const waiting: Waiting = grouped(entries.map((entry) => [entry.line, entry]));
  if (waiting.size > 0) visitParent(tree, waiting, slots);
  return [...waiting.values()].flat();
}

function visitParent(parent: Parent, waiting: Waiting, slots: SlotCollector): void {
  if (parent.type === 'element' && HOSTS.has(parent.tagName)) claim(parent, waiting, slots);
  for (let index = 0; index < parent.children.length && waiting.size > 0; index++) {
    const child = parent.children[index];
    if (child?.type === 'element') visitParent(child, waiting, slots);
    else if (child?.type === 'text') index += splitAtEntries(parent, index, child, waiting, slots);
  }
}

/** Anchors what begins where this element begins. */
function claim(element: Element, waiting: Waiting, slots: SlotCollector): void {
  const line = element.position?.start.line;
  const entries = line === undefined ? undefined : waiting.get(line);
  if (line === undefined || !entries) return;
  waiting.delete(line);
  const [first, ...rest] = entries;
  const free = first !== undefined && element.properties.id === undefined;
  if (first && free) element.properties.id = first.id;
  const spans = (free ? rest : entries).map(anchorSpan);
  const host = element.tagName === 'li' ? firstParagraph(element) : element;
  host.children.splice(endOfOwnText(host), 0, ...entries.map((entry) => slots.node(entry.slot)));
  host.children.splice(0, 0, ...spans);
}

function firstParagraph(item: Element): Element {
  const block = item.children.find((child) => child.type === 'element');
  const first = item.children.find((child) => child.type !== 'text' || child.value.trim() !== '');
  return block && block === first && block.type === 'element' && block.tagName === 'p' ? block : item;
}

/** Index before the first nested block: there the entry's own text ends. */
function endOfOwnText(host: Element): number {
  const block = host.children.findIndex((child) => child.type === 'element' && BLOCKS.has(child.tagName));
  const end = block < 0 ? host.children.length : block;
  const last = host.children[end - 1];
  return last?.type === 'text' && last.value.trim() === '' ? end - 1 : end;
}

/** Cuts a text at the line breaks after which entries begin. Returns how many nodes were added. */
function splitAtEntries(parent: Parent, index: number, text: Text, waiting: Waiting, slots: SlotCollector): number {
  const start = text.position?.start.line;
  if (start === undefined) return 0;
  if (!text.value.includes('\n') && !waiting.has(start)) return 0;
  const pieces: (ElementContent & RootContent)[] = [];
  let pending: EntryAnchor[] = [];
  let kept = '';
  const flush = () => {
    if (kept !== '') pieces.push({ type: 'text', value: kept });
    kept = '';
  };
  text.value.split('\n').forEach((value, row) => {
    if (row > 0) {
      if (pending.length > 0) {
        flush();
        pieces.push(...pending.map((entry) => slots.node(entry.slot)));
        pending = [];
      }
      kept += '\n';
    }
    // What began with this element's first line is claimed; what is left at a text's own line follows a hard break.
    const entries = waiting.get(start + row);
    if (entries) {
      waiting.delete(start + row);
      flush();
      pieces.push(...entries.map(anchorSpan));
      pending = entries;
    }
    kept += value;
  });
  flush();
  if (pieces.length === 1 && pending.length === 0) return 0;
  parent.children.splice(index, 1, ...pieces);
  if (pending.length > 0) parent.children.push(...pending.map((entry) => slots.node(entry.slot)));
  return pieces.length - 1;
}

function anchorSpan(entry: EntryAnchor): Element {
  return { type: 'element', tagName: 'span', properties: { id: entry.id }, children: [] };
}
