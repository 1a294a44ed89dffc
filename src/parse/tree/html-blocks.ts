import type { Heading, Html, List, Paragraph, PhrasingContent, RootContent, Table, TableCell, TableRow } from 'mdast';
import { decodeEntities } from '../../text/entities.ts';
import { plainText } from './phrasing.ts';

/** Blocks of HTML longer than this are left alone. UTF-16 units. */
const MAX_BLOCK = 200_000;
const STRUCTURED = /<(?:h[1-6]|tr|li|p|summary)[\s>]/i;
const VERBATIM = /^\s{0,3}<(?:script|style|pre|textarea|svg|!doctype|\?)/i;
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g;
/** The tags that make headings, rows, cells, entries and paragraphs. */
const TAG = /<(?<close>\/?)(?<name>h[1-6]|tr|td|th|li|p|ul|ol|table|summary)(?:\s[^<>]{0,500})?>/gi;
const ANCHOR =
  /<a\s[^<>]{0,300}?href\s{0,3}=\s{0,3}["']?(?<url>[^"'\s<>]{1,2000})["']?[^<>]{0,300}>(?<text>[^<]{0,500})<\/a>/gi;
const OTHER_TAG = /<\/?[a-z][^<>]{0,500}>/gi;

/**
 * Headings, tables and lists written as HTML, as the nodes that markdown would have made of them, for reading only: the tree
 * that is shown keeps the HTML. Nested lists become one. What a `<summary>` folds away stands under it as under a bold line if
 * it announces something (`opens`). Blocks without such are given back as they are.
 */
export function readHtmlBlock(node: RootContent, opens: (words: string) => boolean): readonly RootContent[] {
  if (node.type !== 'html' || node.value.length > MAX_BLOCK) return [node];
  if (!STRUCTURED.test(node.value) || VERBATIM.test(node.value)) return [node];
  const text = node.value.replace(COMMENT, (comment) => comment.replace(/[^\n]/g, ' '));
  const pieces = piecesOf(text, node);
  return pieces.length > 0 ? assemble(pieces, opens) : [node];
}

type Kind = 'heading' | 'table' | 'row' | 'cell' | 'item' | 'paragraph' | 'summary' | 'end';

/** What stands between one tag and the next. */
interface Piece {
  readonly kind: Kind;
  readonly depth: number;
  readonly line: number;
  readonly children: PhrasingContent[];
}

function piecesOf(text: string, node: Html): Piece[] {
  const tags = [...text.matchAll(TAG)];
  let line = node.position?.start.line ?? 1;
  let counted = 0;
  return tags.map((tag, at): Piece => {
    line += newlines(text.slice(counted, tag.index));
    counted = tag.index;
    const name = tag.groups?.name?.toLowerCase() ?? '';
    const inner = text.slice(tag.index + tag[0].length, tags[at + 1]?.index ?? text.length);
    return { kind: kindOf(name, tag.groups?.close === '/'), depth: Number(name[1]), line, children: phrasing(inner) };
  });
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

function kindOf(name: string, isClosing: boolean): Kind {
  if (isClosing || name === 'ul' || name === 'ol') return 'end';
  if (name === 'table') return 'table';
  if (name === 'tr') return 'row';
  if (name === 'td' || name === 'th') return 'cell';
  if (name === 'li') return 'item';
  if (name === 'summary') return 'summary';
  return name === 'p' ? 'paragraph' : 'heading';
}

/** Text and links; every other tag is taken off. */
function phrasing(html: string): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  const add = (value: string) => {
    const plain = decodeEntities(value.replace(OTHER_TAG, ' ')).replace(/[^\S\n]+/g, ' ');
    if (plain.trim() !== '') nodes.push({ type: 'text', value: nodes.length === 0 ? plain.trimStart() : plain });
  };
  for (const { groups, index, 0: whole } of html.matchAll(ANCHOR)) {
    add(html.slice(from, index));
    const value = decodeEntities(groups?.text ?? '');
    nodes.push({ type: 'link', url: decodeEntities(groups?.url ?? ''), children: [{ type: 'text', value }] });
    from = index + whole.length;
  }
  add(html.slice(from));
  return nodes;
}

function assemble(pieces: readonly Piece[], opens: (words: string) => boolean): RootContent[] {
  const nodes: RootContent[] = [];
  for (const { kind, depth, line, children } of pieces) {
    const place = { position: { start: { line, column: 1 }, end: { line, column: 1 } } };
    const last = nodes.at(-1);
    const row = last?.type === 'table' ? last.children.at(-1) : undefined;
    if (kind === 'cell' && row) row.children.push({ type: 'tableCell', children, ...place } satisfies TableCell);
    else if (kind === 'table') nodes.push({ type: 'table', children: [], ...place } satisfies Table);
    else if (kind === 'row') {
      const next: TableRow = { type: 'tableRow', children: [], ...place };
      if (last?.type === 'table') last.children.push(next);
      else nodes.push({ type: 'table', children: [next], ...place } satisfies Table);
    } else if (kind === 'item') {
      const paragraph: Paragraph = { type: 'paragraph', children, ...place };
      const entry = { type: 'listItem' as const, children: [paragraph], ...place };
      if (last?.type === 'list') last.children.push(entry);
      else nodes.push({ type: 'list', children: [entry], ...place } satisfies List);
    } else if (children.length > 0 && kind === 'heading')
      nodes.push({ type: 'heading', depth: levelOf(depth), children, ...place } satisfies Heading);
    else if (kind === 'summary' && opens(plainText(children))) nodes.push(boldLine(children, place));
    else if (children.length > 0 && kind === 'paragraph' && !row) nodes.push({ type: 'paragraph', children, ...place });
  }
  return nodes;
}

function boldLine(children: PhrasingContent[], place: Pick<Paragraph, 'position'>): Paragraph {
  return { type: 'paragraph', children: [{ type: 'strong', children }], ...place };
}

/** The type of a heading's depth wants the very numbers. */
function levelOf(depth: number): Heading['depth'] {
  const depths: readonly Heading['depth'][] = [1, 2, 3, 4, 5, 6];
  return depths[depth - 1] ?? 6;
}
