import type { Element, Root as HastRoot, RootContent } from 'hast';
import type { Root } from 'mdast';
import rehypeRaw from 'rehype-raw';
import rehypeSanitize from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { AgendaItem, Meeting, RenderedText, Source } from '../model/index.ts';
import { allowList } from './allow-list.ts';
import { boxCallouts } from './callouts.ts';
import { sectionSlides } from './decks.ts';
import { droppedBySanitiser } from './dropped.ts';
import { changeElements, settleFragments } from './elements.ts';
import { anchorEntries, type EntryAnchor } from './entries.ts';
import { showHackmdTags } from './hackmd-tags.ts';
import { headingLevel, settleHeadings } from './headings.ts';
import { keepUnknownTagsAsText } from './literal-tags.ts';
import { linkMentions } from './mentions.ts';
import { tooMuchHtml } from './raw-cost.ts';
import { markRosters } from './rosters.ts';
import { collectSlots, type SlotCollector } from './slots.ts';

const toHast = unified().use(remarkRehype, { allowDangerousHtml: true, clobberPrefix: '' }).freeze();
const rawToHast = unified().use(rehypeRaw).freeze();
const sanitise = unified().use(rehypeSanitize, allowList).freeze();
const stringify = unified().use(rehypeStringify).freeze();

/**
 * The one way from mdast to HTML: remark-rehype → (raw HTML parsed) → sanitise → our own anchors and slots → stringify.
 * Nothing of the minutes is added after the sanitiser; what we add ourselves holds ids and slots only. Consumes the tree.
 * Throws where a file's HTML is more than its parser can take.
 */
export function renderText(tree: Root, meeting: Meeting, source: Source): RenderedText {
  const hasHtml = source.text.includes('<') && keepUnknownTagsAsText(tree);
  const tooMuch = hasHtml ? tooMuchHtml(tree) : null;
  if (tooMuch !== null) throw new RangeError(tooMuch);
  const unsafe = toHast.runSync(tree);
  const parsed = hasHtml ? rawToHast.runSync(unsafe) : unsafe;
  const dropped = hasHtml || mayHoldAddresses(source.text) ? droppedBySanitiser(parsed, source.lineOffset) : [];
  const safe = sanitise.runSync(parsed);
  const slots = collectSlots(source.text);
  const anchors = addOurs(safe, meeting, source, slots);
  return { ...slots.cut(stringify.stringify(safe)), anchors, dropped };
}

/** `[x](javascript:…)` needs no HTML. */
function mayHoldAddresses(text: string): boolean {
  return /(?:javascript|data|vbscript|file|blob):/i.test(text);
}

function addOurs(tree: HastRoot, meeting: Meeting, source: Source, slots: SlotCollector): Record<string, string> {
  const items = new Map(flatten(meeting.agenda).map((item) => [item.line - source.lineOffset, item]));
  dropTitle(tree, meeting.title, items);
  raisePseudoHeadings(tree, items);
  const itemAt = (node: Element) => items.get(node.position?.start.line ?? 0);
  const taken = new Set([...items.values()].map((item) => item.slug));
  const anchors = settleHeadings(tree, (heading) => itemAt(heading)?.slug, taken);
  const inHeadings = slotHeadings(tree, itemAt, slots);
  const entries: EntryAnchor[] = [
    ...[...items.values()]
      .filter((item) => !inHeadings.has(item.slug))
      .map((item) => ({ line: item.line, id: item.slug, slot: { kind: 'agenda' as const, slug: item.slug } })),
    ...meeting.actions.map(({ line, id }) => ({ line, id: `action-${id}`, slot: { kind: 'action' as const, id } })),
    ...meeting.decisions.map(({ line, number }) => ({
      line,
      id: `decision-${number}`,
      slot: { kind: 'decision' as const, number },
    })),
  ].map((entry) => ({ ...entry, line: entry.line - source.lineOffset }));
  anchorEntries(tree, entries, slots);
  markRosters(tree, new Set(meeting.participants.map(({ line }) => line - source.lineOffset)));
  changeElements(tree, slots);
  linkMentions(tree, source.lineOffset, slots);
  if (/(?:name|time|color)\s?=/i.test(source.text)) showHackmdTags(tree);
  settleFragments(tree, anchors);
  if (source.text.includes(':::')) boxCallouts(tree);
  if (meeting.kind === 'slides') {
    const lines = source.text.split('\n');
    sectionSlides(tree, (line) => lines[line - 1] ?? '');
  }
  return anchors;
}

function flatten(items: readonly AgendaItem[]): AgendaItem[] {
  return items.flatMap((item) => [item, ...flatten(item.children)]);
}

/** The page shows the title as its `h1`: a first heading that says the same, with no more than a logo above, would be read twice. */
function dropTitle(tree: HastRoot, title: string | null, items: ReadonlyMap<number, AgendaItem>): void {
  const index = tree.children.findIndex((child) => child.type === 'element' && !isOrnament(child));
  const first = tree.children[index];
  if (title === null || first?.type !== 'element' || headingLevel(first) === undefined) return;
  if (items.has(first.position?.start.line ?? 0)) return;
  const [only, ...more] = first.children;
  if (more.length === 0 && only?.type === 'text' && only.value.trim() === title) tree.children.splice(index, 1);
}

/** A rule, or a picture alone. */
function isOrnament(element: Element): boolean {
  const content = contentOf(element);
  const isPicture = content.length > 0 && content.every((child) => child.type === 'element' && child.tagName === 'img');
  return element.tagName === 'hr' || (element.tagName === 'p' && isPicture);
}

/** A bold line that the parser took for a heading is one on the page too. */
function raisePseudoHeadings(tree: HastRoot, items: ReadonlyMap<number, AgendaItem>): void {
  let level = 2;
  for (const child of tree.children) {
    if (child.type !== 'element') continue;
    const real = headingLevel(child);
    if (real !== undefined) level = real;
    else if (child.tagName === 'p' && items.has(child.position?.start.line ?? 0) && isOneBoldLine(child)) {
      child.tagName = `h${Math.min(6, level + 1)}`;
    }
  }
}

function isOneBoldLine(paragraph: Element): boolean {
  const [only, ...more] = contentOf(paragraph);
  return more.length === 0 && only?.type === 'element' && only.tagName === 'strong';
}

const contentOf = ({ children }: Element): Element['children'] =>
  children.filter((child) => child.type !== 'text' || child.value.trim() !== '');

/** Puts a slot after each agenda item's heading. Returns the slugs of the items that have one. */
function slotHeadings(
  tree: HastRoot,
  itemAt: (node: Element) => AgendaItem | undefined,
  slots: SlotCollector,
): Set<string> {
  const done = new Set<string>();
  tree.children = tree.children.flatMap((child): RootContent[] => {
    const item = child.type === 'element' && headingLevel(child) !== undefined ? itemAt(child) : undefined;
    if (!item || done.has(item.slug)) return [child];
    done.add(item.slug);
    return [child, slots.node({ kind: 'agenda', slug: item.slug })];
  });
  return done;
}
