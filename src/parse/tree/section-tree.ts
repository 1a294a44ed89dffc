import type { Heading, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import type { SectionKind } from '../../vocabulary/section-kinds.ts';
import { boldLine } from './bold-line.ts';
import { markedLine, topicCalls } from './marked-line.ts';
import { isStruck, plainText } from './phrasing.ts';

/** How a section is announced: a heading, a line of nothing but bold text, or a known label (`Participants:`). */
export type SectionForm = 'root' | 'heading' | 'bold' | 'label';

/** A part of the document under one heading. The root section has no heading and holds everything else. */
export interface Section {
  readonly form: SectionForm;
  /** Heading, or paragraph for bold lines and labels; null for the root. */
  readonly node: RootContent | null;
  readonly content: readonly PhrasingContent[];
  /** Plain text of the heading, one line. */
  readonly title: string;
  /** 1 to 6 for headings, 7 for bold lines, 8 for labels, 0 for the root. */
  readonly level: number;
  /** 1-based line of the original file; 0 for the root. */
  readonly line: number;
  /** Last line that belongs to it, sub-sections included. */
  endLine: number;
  /** By vocabulary; `topic` where the words say nothing. */
  kind: SectionKind;
  readonly struck: boolean;
  readonly parent: Section | null;
  readonly children: Section[];
  /** What stands directly in it, before the first sub-section and (after labels) behind them. */
  readonly blocks: RootContent[];
  /** How many `---` and how many `----` rules stand before it: the slides of a deck. */
  readonly slide: { readonly main: number; readonly sub: number };
}

/** What the section tree needs to know of the file. */
export interface SectionContext {
  readonly text: string;
  readonly lineOffset: number;
  readonly kindOf: (title: string) => SectionKind | undefined;
  /** Words before a colon that call the next subject. */
  readonly isTopicCall: (words: string) => boolean;
}

/** Flat headings → nested sections. One pass over the top-level nodes. */
export function buildSections(tree: Root, context: SectionContext): Section {
  const lastLine = (tree.position?.end.line ?? 1) + context.lineOffset;
  const slide = { main: 0, sub: 0 };
  const root = createSection(null, 'root', 0, [], 0, { ...slide }, 'topic', null);
  let current = root;
  let labelFilled = false;
  const isCall = topicCalls(tree.children, context.isTopicCall);
  const leave = (level: number, line: number) => {
    while (current.level >= level && current.parent) {
      current.endLine = line - 1;
      current = current.parent;
    }
  };
  for (const [at, node] of tree.children.entries()) {
    const line = (node.position?.start.line ?? 1) + context.lineOffset;
    if (node.type === 'thematicBreak') countSlide(node, context.text, slide);
    const next = tree.children[at + 1];
    const found =
      announced(node, context, isCall) ?? overList(node, next, context) ?? numberedBold(node, next, context);
    if (!found) {
      const goesOn = !labelFilled || isListLike(node) || isFurtherPart(current, node, next);
      if (current.form === 'label' && !goesOn) leave(current.level, line);
      labelFilled ||= isListLike(node);
      current.blocks.push(node);
      continue;
    }
    leave(found.level, line);
    const section = createSection(
      node,
      found.form,
      found.level,
      found.content,
      line,
      { ...slide },
      found.kind,
      current,
    );
    current.children.push(section);
    current = section;
    labelFilled = false;
  }
  leave(1, lastLine + 1);
  root.endLine = lastLine;
  return root;
}

/** `Day two` over another list of people, where a line like that stood over the first one. */
function isFurtherPart({ kind, blocks: [first] }: Section, node: RootContent, next: RootContent | undefined): boolean {
  const isPeople = kind === 'participants' || kind === 'absent';
  return isPeople && next?.type === 'list' && first !== undefined && isCaption(first) && isCaption(node);
}

function isCaption(node: RootContent): boolean {
  return node.type === 'paragraph' && plainText(node.children).length <= MAX_BARE_LABEL;
}

/** All sections beneath (without the one given), in document order. */
export function allSections(root: Section): Section[] {
  return root.children.flatMap((child) => [child, ...allSections(child)]);
}

interface Announced {
  readonly form: SectionForm;
  readonly level: number;
  readonly content: readonly PhrasingContent[];
  readonly kind: SectionKind;
}

/** `Next steps?` is talked about; a list of tasks asks nothing. */
const ASKS = /\?\s*$/;

function announced(
  node: RootContent,
  context: SectionContext,
  isCall: (node: RootContent) => boolean = () => false,
): Announced | undefined {
  if (node.type === 'heading') {
    const title = titleOf(node.children);
    const own = context.kindOf(title);
    const kind =
      (own === 'actions' && ASKS.test(title) ? 'topic' : own) ??
      beforeLink(node.children, context) ??
      beforePeople(node, context) ??
      'topic';
    return { form: 'heading', level: node.depth, content: node.children, kind };
  }
  if (node.type !== 'paragraph') return undefined;
  if (isCall(node)) return { form: 'heading', level: MARKED, content: node.children, kind: 'topic' };
  return announcedByParagraph(node, context);
}

/** Level of lines that bold letters, signs or words make headings: below all that are headings by markdown. */
const MARKED = 7;

/** `## Attendees: Ann, Bob`: the heading names them itself. */
function beforePeople(node: Heading, { kindOf }: SectionContext): SectionKind | undefined {
  const label = /^([^:]{3,40}):\s+\S/.exec(plainText(node.children))?.[1];
  const kind = label === undefined ? undefined : kindOf(label);
  return kind === 'participants' || kind === 'absent' ? kind : undefined;
}

/** `Agenda: [our issues](…)`: what leads elsewhere is no subject. */
function beforeLink([label, link, ...others]: readonly PhrasingContent[], { kindOf }: SectionContext) {
  if (label?.type !== 'text' || link?.type !== 'link' || others.length > 0) return undefined;
  const words = /^([^:]{3,40}):\s*$/.exec(label.value)?.[1];
  return words === undefined ? undefined : kindOf(words);
}

/** What a line that lacks its colon may head, if a list follows. */
const OVER_LISTS: ReadonlySet<string> = new Set(['participants', 'absent', 'agenda', 'notes', 'actions', 'decisions']);
/** UTF-16 units of such a line. */
const MAX_BARE_LABEL = 40;

/** `Attending` alone on its line, a list below it. */
function overList(node: RootContent, next: RootContent | undefined, { kindOf }: SectionContext): Announced | undefined {
  if (node.type !== 'paragraph' || next?.type !== 'list') return undefined;
  const [child, ...others] = node.children;
  if (child?.type !== 'text' || others.length > 0 || child.value.length > MAX_BARE_LABEL) return undefined;
  const kind = /^[\p{L}\s]+$/u.test(child.value) && !child.value.includes('\n') ? kindOf(child.value) : undefined;
  return kind && OVER_LISTS.has(kind) ? { form: 'label', level: 8, content: node.children, kind } : undefined;
}

/** `4. **Election**` alone over a paragraph: word processors make such lists of numbered headings. */
function numberedBold(
  node: RootContent,
  next: RootContent | undefined,
  context: SectionContext,
): Announced | undefined {
  if (node.type !== 'list' || !node.ordered || node.children.length !== 1) return undefined;
  if (next === undefined || next.type === 'heading') return undefined;
  const [line, ...others] = node.children[0]?.children ?? [];
  return line?.type === 'paragraph' && others.length === 0 && boldLine(line) ? announced(line, context) : undefined;
}

const MAX_LABEL = 80;
/** UTF-16 units of a paragraph that asks people to sign in. */
const MAX_INVITATION = 300;

/** `**Bold**` alone on its line, or a label of the vocabulary that ends with a colon. */
function announcedByParagraph(node: Paragraph, context: SectionContext): Announced | undefined {
  const bold = boldLine(node) ?? anchoredLine(node);
  if (bold) {
    const kind = context.kindOf(plainText(bold)) ?? 'topic';
    return { form: 'bold', level: MARKED, content: bold, kind };
  }
  const marked = markedLine(node);
  if (marked) {
    const kind = context.kindOf(plainText(marked)) ?? 'topic';
    return { form: startsBold(node) ? 'bold' : 'heading', level: MARKED, content: marked, kind };
  }
  const { start, end } = node.position ?? {};
  const length = (end?.offset ?? 0) - (start?.offset ?? 0);
  if (start?.line !== end?.line || length > MAX_INVITATION) return undefined;
  const text = plainText(node.children).trim();
  if (!text.endsWith(':')) return undefined;
  const kind = context.kindOf(length > MAX_LABEL ? lastSentence(text) : text);
  const isMeant = kind === 'participants' || length <= MAX_LABEL;
  return kind && isMeant ? { form: 'label', level: 8, content: node.children, kind } : undefined;
}

/** `<a name="budget"></a>Budget`, `<span id="anchor-3"></span>Budget`: the place that an editor's outline leads to. */
const ANCHOR = /^<(?:a|span)\s[^<>]{0,40}\b(?:id|name)\s?=/i;

/** The content of a one-line paragraph that an editor has taken for a heading, without its anchor; else undefined. */
function anchoredLine({ children, position }: Paragraph): readonly PhrasingContent[] | undefined {
  const [open, close, ...content] = children;
  if (open?.type !== 'html' || close?.type !== 'html' || !ANCHOR.test(open.value)) return undefined;
  const isTitle = content.length > 0 && position?.start.line === position?.end.line;
  return isTitle && !/[.:;,]\s*$/.test(plainText(content)) ? content : undefined;
}

/** `Please sign in below so that we know who was here. Roll call:` */
function lastSentence(text: string): string {
  return text.slice(Math.max(text.lastIndexOf('. '), text.lastIndexOf('! '), text.lastIndexOf('? ')) + 1).trim();
}

/** Its stars slipped: it counts for what the bold lines beside it do. */
function startsBold({ children: [child] }: Paragraph): boolean {
  return child?.type === 'text' && child.value.startsWith('**');
}

/** `{#new_shelves}`, `{.unnumbered}`: what other tools set behind a heading. */
const ATTRIBUTES = /\s\{[#.][^{}]{1,80}\}$/;

function titleOf(content: readonly PhrasingContent[]): string {
  return plainText(content).replace(/\s+/g, ' ').trim().replace(ATTRIBUTES, '');
}

function createSection(
  node: RootContent | null,
  form: SectionForm,
  level: number,
  content: readonly PhrasingContent[],
  line: number,
  slide: Section['slide'],
  kind: SectionKind,
  parent: Section | null,
): Section {
  const title = titleOf(content);
  const struck = isStruck(content);
  return {
    form,
    node,
    content,
    title,
    level,
    line,
    endLine: line,
    kind,
    struck,
    parent,
    children: [],
    blocks: [],
    slide,
  };
}

function countSlide(node: RootContent, text: string, slide: { main: number; sub: number }): void {
  const rule = text.slice(node.position?.start.offset, node.position?.end.offset).replace(/\s/g, '');
  if (rule === '---') {
    slide.main++;
    slide.sub = 0;
  } else if (rule === '----') slide.sub++;
}

function isListLike(node: RootContent): boolean {
  return node.type === 'list' || node.type === 'table' || node.type === 'blockquote';
}
