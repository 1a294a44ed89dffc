import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { cutFirstLine } from './first-line.ts';

/** `a.`, `B)`, `iv.` at the start of a line, as word processors number lists; markdown knows none of them. */
const MARKER = /^\s{0,3}(?:\((?<inner>[a-z]|[ivx]{1,5})\)|(?<outer>[A-Za-z]|[ivx]{1,5}|[IVX]{1,5})[.)])\s+(?=\S)/;
/** One test of the whole text: some line begins such a list. */
const BEGINS = /^[ \t]*\(?(?:[aA]|[iI])[.)][ \t]+\S/m;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'];

/**
 * Makes lists of paragraphs that are numbered with letters or Roman numbers, for reading only: the tree that is shown keeps
 * the paragraphs. At least two in a row, the first with `a` or `i`; what stands between them belongs to the one above.
 */
export function readLetteredLists(nodes: readonly RootContent[], text: string): readonly RootContent[] {
  return BEGINS.test(text) ? convert(nodes, text) : nodes;
}

function convert(nodes: readonly RootContent[], text: string): RootContent[] {
  const out: RootContent[] = [];
  for (let at = 0; at < nodes.length; ) {
    const node = nodes[at];
    if (!node) break;
    const found = node.type === 'paragraph' ? letteredFrom(nodes, at, text) : undefined;
    if (found) {
      out.push(found.list);
      at = found.next;
    } else {
      out.push(node.type === 'list' ? { ...node, children: node.children.map((item) => inner(item, text)) } : node);
      at++;
    }
  }
  return out;
}

function inner(item: ListItem, text: string): ListItem {
  if (item.children.length < 2) return item;
  const children = convert(item.children, text).filter((child) => isFlow(child));
  return children.length === 0 ? item : { ...item, children };
}

function isFlow(node: RootContent): node is ListItem['children'][number] {
  return node.type !== 'listItem' && node.type !== 'tableRow' && node.type !== 'tableCell';
}

interface Found {
  readonly list: List;
  readonly next: number;
}

/** The list that begins with the paragraph at a place; undefined where it is none. */
function letteredFrom(nodes: readonly RootContent[], from: number, text: string): Found | undefined {
  const items: ListItem[] = [];
  let next = from;
  for (let at = from; at < nodes.length; at++) {
    const node = nodes[at];
    const lines = node?.type === 'paragraph' ? linesOf(node, text, items.length) : undefined;
    if (lines) {
      for (const line of lines) items.push(itemOf(line));
      next = at + 1;
    } else if (!node || !BETWEEN.has(node.type) || !isFlow(node) || items.length === 0) break;
    else items[items.length - 1]?.children.push(node);
  }
  if (items.length < 2) return undefined;
  const last = items.at(-1);
  const extra = between(nodes, next);
  for (const node of extra) if (isFlow(node) && !last?.children.includes(node)) last?.children.push(node);
  return { list: { type: 'list', ordered: true, children: items }, next: next + extra.length };
}

const BETWEEN: ReadonlySet<string> = new Set(['list', 'code']);

/** Lists right behind the last entry. */
function between(nodes: readonly RootContent[], from: number): RootContent[] {
  const end = nodes.findIndex((node, at) => at >= from && !BETWEEN.has(node.type));
  return nodes.slice(from, end < 0 ? nodes.length : end);
}

/** The lines of a paragraph as paragraphs, if each goes on with the numbering (`count` entries came before). */
function linesOf(node: Paragraph, text: string, count: number): Paragraph[] | undefined {
  const lines: Paragraph[] = [];
  for (let rest: Paragraph | undefined = node; rest; ) {
    const cut: { first: Paragraph; rest: Paragraph } | undefined = cutFirstLine(rest, text);
    const line: Paragraph = cut?.first ?? rest;
    if (isNumbered(line, count + lines.length)) lines.push(line);
    else if (lines.length === 0 || !lines.at(-1)) return undefined;
    else lines[lines.length - 1] = joined(lines.at(-1) ?? line, line);
    rest = cut?.rest;
  }
  return lines;
}

/** A wrapped line belongs to the one above. */
function joined(above: Paragraph, line: Paragraph): Paragraph {
  const position = above.position &&
    line.position && { position: { start: above.position.start, end: line.position.end } };
  return { ...above, ...position, children: [...above.children, { type: 'text', value: '\n' }, ...line.children] };
}

function isNumbered(line: Paragraph, count: number): boolean {
  const [first] = line.children;
  const groups = first?.type === 'text' ? MARKER.exec(first.value)?.groups : undefined;
  const marker = (groups?.inner ?? groups?.outer)?.toLowerCase();
  return marker !== undefined && (marker === ROMAN[count] || marker === String.fromCharCode(97 + count));
}

function itemOf(line: Paragraph): ListItem {
  const [first, ...others] = line.children;
  const children: Paragraph['children'] =
    first?.type === 'text' ? [{ ...first, value: first.value.replace(MARKER, '') }, ...others] : line.children;
  return { type: 'listItem', ...positionOf(line), children: [{ ...line, children }] };
}

function positionOf({ position }: Paragraph): Pick<ListItem, 'position'> {
  return position ? { position } : {};
}
