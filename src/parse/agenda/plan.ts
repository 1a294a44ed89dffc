import { fold } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';
import type { OutlineItem } from './outline-item.ts';

/** Nobody plans a meeting in more parts; each is compared with all items. */
const MAX_CONTAINERS = 12;

/**
 * Drops what an agenda stated up front where the record follows (ANNOTATION.md § agenda: "the headings are the items and
 * the up-front list is not"): the same subjects come again, or notes with headings of their own follow, or the list is bare
 * and several headings do the talking.
 */
export function withoutPlan(draft: MeetingDraft, items: readonly OutlineItem[]): OutlineItem[] {
  const containers = draft.sections.filter((section) => section.kind === 'agenda').slice(0, MAX_CONTAINERS);
  return containers.reduce<OutlineItem[]>(
    (kept, container) => {
      const planned = kept.filter((item) => isWithin(item, container));
      const later = kept.filter((item) => item.line > container.endLine && (item.section || item.rule === 'caption'));
      if (planned.length === 0) return kept;
      if (isTakenUp(planned, kept, container)) return kept.filter((item) => !planned.includes(item));
      if (outweighs(planned, later)) return kept.filter((item) => !later.includes(item));
      return isPlan(draft, planned, later) ? kept.filter((item) => !planned.includes(item)) : kept;
    },
    [...items],
  );
}

/**
 * Drops the parts of a plan (`## Today`, `## Previous meeting`) that stand as headings between an empty "Agenda" and the
 * minutes beside it, which have headings of their own and take a subject of these lists up again.
 */
export function withoutPrelude(draft: MeetingDraft, items: readonly OutlineItem[]): readonly OutlineItem[] {
  const agenda = draft.sections.find(
    ({ kind, form, blocks, children }) =>
      kind === 'agenda' && form === 'heading' && blocks.length === 0 && children.length === 0,
  );
  const notes = draft.sections.find(
    ({ kind, parent, line }) => agenda && kind === 'notes' && parent === agenda.parent && line > agenda.line,
  );
  if (!agenda || !notes) return items;
  const titles = new Set(items.filter((item) => item.section && isWithin(item, notes)).map((item) => key(item.text)));
  const isBetween = ({ line }: { readonly line: number }) => line > agenda.line && line < notes.line;
  const onlyLists = draft.sections.every(
    (section) => !isBetween(section) || section.blocks.every(({ type }) => type === 'list' || type === 'thematicBreak'),
  );
  const repeats = draft.entries.some((entry) => isBetween(entry) && titles.has(key(entry.text)));
  return titles.size >= 2 && onlyLists && repeats ? items.filter((item) => !isBetween(item)) : items;
}

/**
 * The entries under "Notes" repeat those of the plan, with more nested beneath them (what was said), and there is a subject among
 * them that nobody had planned: without one the plan says as much, and by itself.
 */
function isTakenUp(planned: readonly OutlineItem[], items: readonly OutlineItem[], { endLine }: Section): boolean {
  const noted = items.filter(
    ({ entry, line }) => line > endLine && entry?.section.kind === 'notes' && entry.children.length > 0,
  );
  const titles = new Set(noted.map((item) => key(item.text)));
  const repeated = planned.filter((item) => item.entry && titles.has(key(item.text)));
  const isMost = repeated.length >= 2 && repeated.length * 2 >= planned.length;
  const again = new Set(repeated.map((item) => key(item.text)));
  const openings = new Set(planned.map((item) => opening(item.text)));
  const isFuller = noted.some((item) => !openings.has(opening(item.text)));
  return isMost && isFuller && nestedIn(noted.filter((item) => again.has(key(item.text)))) > nestedIn(repeated);
}

/** Its first words: a subject may go on otherwise in the notes. */
function opening(title: string): string {
  return key(title).split(' ', 2).join(' ');
}

/** How many entries stand beneath some. */
function nestedIn(items: readonly { readonly entry: Entry | null }[]): number {
  const below = items.flatMap(({ entry }) => entry?.children ?? []);
  return below.length === 0 ? 0 : below.length + nestedIn(below.map((entry) => ({ entry })));
}

/** So many subjects in a list say more than bold lines over some of them. */
const MIN_LIST = 4;

/** Bold lines in a transcript that take up few subjects of the list are no record of all that was discussed. */
function outweighs(planned: readonly OutlineItem[], later: readonly OutlineItem[]): boolean {
  if (planned.length < MIN_LIST || !planned.every((item) => item.entry?.ordered)) return false;
  if (later.length === 0 || later.some((item) => item.rule !== 'bold-line' || isNoted(item))) return false;
  const titles = new Set(later.map((item) => key(item.text)));
  return planned.filter((item) => titles.has(key(item.text))).length * 2 < planned.length;
}

/** It stands beneath "Notes" or a title of its own. */
function isNoted({ section }: OutlineItem): boolean {
  for (let above = section?.parent; above; above = above.parent) if (above.form === 'heading') return true;
  return false;
}

function isWithin(item: OutlineItem, container: Section): boolean {
  return item.line > container.line && item.line <= container.endLine;
}

function isPlan(draft: MeetingDraft, planned: readonly OutlineItem[], later: readonly OutlineItem[]): boolean {
  if (later.length === 0) return false;
  const titles = new Set(later.map((item) => key(item.text)));
  const isRepeated = (item: OutlineItem) =>
    titles.has(key(item.text)) || item.entry?.children.some(({ text }) => titles.has(key(text))) === true;
  const repeated = planned.filter((item) => isRepeated(item) || leadsOn(item)).length;
  if (repeated * 2 >= planned.length) return true;
  const notes = draft.sections.find(
    (section) =>
      section.kind === 'notes' &&
      later.some((item) => isWithin(item, section)) &&
      section.line > (planned[0]?.line ?? 0),
  );
  const listed = planned.every((item) => item.entry !== null);
  const bare = planned.filter((item) => isBare(draft, item)).length;
  const isAllBare = bare === planned.length;
  const isMostlyBare = listed && bare * 4 >= planned.length * MOST && areHeadings(planned, later);
  if (notes) return (listed && repeated > 0) || isAllBare || isMostlyBare || isRecord(notes, planned, later);
  return listed && isAllBare && (later.length >= 3 || (repeated > 0 && later.length * 2 >= planned.length));
}

/** Of four subjects so many without a note are a list of what is to come. */
const MOST = 3;

/** Headings, at least half as many as were planned: the subjects in other words. */
function areHeadings(planned: readonly OutlineItem[], later: readonly OutlineItem[]): boolean {
  return later.length * 2 >= planned.length && later.every(({ section }) => section?.form === 'heading');
}

/** `- Fences ([jump to discussion](#fences))`: it leads to what was said. */
function leadsOn({ entry }: OutlineItem): boolean {
  return entry?.nodes.some((node) => node.type === 'link' && node.url.startsWith('#')) === true;
}

/** So many headings under "Minutes" beside an agenda with headings of its own are what was discussed. */
const MIN_RECORD = 3;

function isRecord(notes: Section, planned: readonly OutlineItem[], later: readonly OutlineItem[]): boolean {
  if (notes.form !== 'heading' || !planned.every(({ section }) => section?.form === 'heading')) return false;
  const top = (items: readonly OutlineItem[]) => items.filter(({ depth }) => depth === items[0]?.depth).length;
  const recorded = later.filter((item) => item.section?.form === 'heading' && isWithin(item, notes));
  return recorded.length >= MIN_RECORD && top(recorded) * 2 >= top(planned);
}

/** Nothing is noted under it, or only a plain list (of the issues to be discussed). */
function isBare(draft: MeetingDraft, { entry, section }: OutlineItem): boolean {
  if (entry) return entry.children.length === 0;
  const entries = section ? (draft.entriesOf.get(section) ?? []) : [];
  return entries.every((below) => below.form === 'heading' || (below.form === 'item' && below.children.length === 0));
}

/** Titles are compared without numbers in front and without what stands in parentheses behind them. */
function key(title: string): string {
  return fold(title.replace(/^\s*[([]/, '').replace(/[([].*$/s, ''))
    .replace(/^(?:\d+(?:\s?m|\s?mins?|\s?minutes?)?\s)+/, '')
    .slice(0, 60);
}
