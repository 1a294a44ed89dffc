import type { Nodes, Paragraph, PhrasingContent, TableRow } from 'mdast';
import { readFencedPeople } from './fenced-people.ts';
import { isStruck, plainText, proseText } from './phrasing.ts';
import type { Section } from './section-tree.ts';

/** `item`: list entry · `paragraph` · `row`: of a table · `heading`: a section's own heading. */
export type EntryForm = 'item' | 'paragraph' | 'row' | 'heading';

/** One thing said: a list entry, a paragraph, a table row or a heading, without what is nested beneath it. */
export interface Entry {
  readonly form: EntryForm;
  /** 1-based line of the original file on which it starts. */
  readonly line: number;
  /** Last line of its own text (not of what is nested). */
  readonly endLine: number;
  /** Own text without markup and nested lists; a `\n` for each line of the source, so line k of it is `line + k`. */
  readonly text: string;
  /** Like text, without code and pictures. */
  readonly prose: string;
  /** Own phrasing content. */
  readonly nodes: readonly PhrasingContent[];
  /** Cells of a row, plain text; empty for other forms. */
  readonly cells: readonly (readonly PhrasingContent[])[];
  /** Whether a row is the head of its table, which names the columns; null for other forms. */
  readonly row: 'head' | 'body' | null;
  readonly section: Section;
  /** The entry it is nested in (of lists), or null. */
  readonly parent: Entry | null;
  readonly children: Entry[];
  /** 1 for an entry of a top-level list or a top-level paragraph. */
  readonly depth: number;
  /** An entry of a numbered list. */
  readonly ordered: boolean;
  /** State of a task-list checkbox, null if there is none. */
  readonly checked: boolean | null;
  /** All its own text is struck through. */
  readonly struck: boolean;
  readonly quoted: boolean;
}

/** Every entry of the document in the order of the text, headings included. One walk. */
export function collectEntries(root: Section, lineOffset: number): Entry[] {
  const entries: Entry[] = [];
  collectSection(root, { lineOffset, entries });
  return entries.sort((a, b) => a.line - b.line);
}

const ISSUE_LINK = /\/(?:issues|pull|discussions)\/\d{1,9}\b/;

/** An entry that holds a link to an issue, a pull request or a discussion. */
export function leadsToIssue({ nodes }: Entry): boolean {
  return nodes.some((node) => node.type === 'link' && ISSUE_LINK.test(node.url));
}

interface Collector {
  readonly lineOffset: number;
  readonly entries: Entry[];
}

function collectSection(section: Section, collector: Collector): void {
  if (section.node) add(collector, 'heading', section.node, section.content, { section, parent: null, quoted: false });
  const place = { section, parent: null, quoted: false };
  for (const block of section.blocks) collectBlock(block, place, collector);
  for (const child of section.children) collectSection(child, collector);
}

interface Place {
  readonly section: Section;
  readonly parent: Entry | null;
  readonly quoted: boolean;
  readonly row?: 'head' | 'body';
  readonly ordered?: boolean;
}

function collectBlock(node: Nodes, place: Place, collector: Collector): void {
  if (node.type === 'list')
    for (const item of node.children) collectItem(item, { ...place, ordered: node.ordered === true }, collector);
  else if (node.type === 'paragraph') add(collector, 'paragraph', node, node.children, place);
  else if (node.type === 'table')
    for (const [at, row] of node.children.entries()) collectRow(row, at === 0, place, collector);
  else if (node.type === 'blockquote')
    for (const child of node.children) collectBlock(child, { ...place, quoted: true }, collector);
  else if (node.type === 'heading') add(collector, 'heading', node, node.children, place);
  else if (node.type === 'code' && LISTS_PEOPLE.has(place.section.kind))
    for (const child of readFencedPeople(node)) collectBlock(child, place, collector);
}

/** Under these headings even what is fenced in names people. */
const LISTS_PEOPLE: ReadonlySet<string> = new Set(['participants', 'absent']);

function collectItem(item: Extract<Nodes, { type: 'listItem' }>, place: Place, collector: Collector): void {
  const [head, ...rest] = item.children;
  const lead: Paragraph['children'] =
    head && (head.type === 'paragraph' || head.type === 'heading') ? head.children : [];
  const entry = add(collector, 'item', item, lead, place, item.checked ?? null, head);
  const inner = { ...place, parent: entry };
  for (const child of lead.length > 0 || !head ? rest : item.children) collectBlock(child, inner, collector);
}

function collectRow(row: TableRow, isHead: boolean, place: Place, collector: Collector): void {
  const nodes = row.children.flatMap((cell, at): PhrasingContent[] =>
    at === 0 ? cell.children : [{ type: 'text', value: ' | ' }, ...cell.children],
  );
  add(collector, 'row', row, nodes, { ...place, row: isHead ? 'head' : 'body' });
}

function add(
  collector: Collector,
  form: EntryForm,
  node: Nodes,
  nodes: readonly PhrasingContent[],
  place: Place,
  checked: boolean | null = null,
  textNode: Nodes = node,
): Entry {
  const text = withoutLongRuns(plainText(nodes));
  const hidesSomething = nodes.length > 1 || nodes[0]?.type !== 'text';
  const entry: Entry = {
    form,
    line: (node.position?.start.line ?? 1) + collector.lineOffset,
    endLine: (textNode.position?.end.line ?? 1) + collector.lineOffset,
    text,
    prose: hidesSomething ? withoutLongRuns(proseText(nodes)) : text,
    nodes,
    cells: node.type === 'tableRow' ? node.children.map((cell) => cell.children) : [],
    row: place.row ?? null,
    ordered: form === 'item' && place.ordered === true,
    section: place.section,
    parent: place.parent,
    children: [],
    depth: (place.parent?.depth ?? 0) + 1,
    checked,
    struck: isStruck(nodes),
    quoted: place.quoted,
  };
  place.parent?.children.push(entry);
  collector.entries.push(entry);
  return entry;
}

/** Patterns that look for space cost its square; nobody means anything by forty blanks. */
function withoutLongRuns(text: string): string {
  return text.length < 1000 ? text : text.replace(/[^\S\n]{40,}/g, ' ');
}
