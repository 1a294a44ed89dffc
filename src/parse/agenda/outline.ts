import type { MeetingDraft } from '../draft.ts';
import { isDateHeading } from '../plugins/dates.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';
import { isReview } from './review.ts';

/** A heading or list entry that names a subject, and how deep it lies. */
export interface OutlineItem {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly depth: number;
  readonly section: Section | null;
  readonly entry: Entry | null;
  readonly rule: string;
}

/** What a section is in the table of contents: an item, transparent (its children count), or left out with all it holds. */
type Place = 'item' | 'container' | 'through' | 'out';

/** The table of contents of a document: containers opened, chores left out (ANNOTATION.md § agenda). */
export function outlineOf(draft: MeetingDraft): OutlineItem[] {
  const items: OutlineItem[] = [];
  const lastTopic = draft.sections.findLast((section) => section.kind === 'topic')?.line ?? 0;
  const walk = (section: Section, depth: number) => {
    const boldCounts = countsBold(section);
    for (const child of section.children) {
      const place = placeOf(draft, child, boldCounts, lastTopic);
      if (place === 'out') continue;
      if (place === 'item') {
        items.push(itemOf(child, depth));
        walk(child, depth + 1);
        continue;
      }
      const before = items.length;
      walk(child, depth);
      if (place === 'container' && items.length === before) items.push(...entriesOf(draft, child, depth));
    }
  };
  walk(draft.root, 1);
  return items;
}

function itemOf(section: Section, depth: number): OutlineItem {
  const { line, endLine, title, form } = section;
  return { line, endLine, text: title, depth, section, entry: null, rule: form === 'bold' ? 'bold-line' : 'heading' };
}

function placeOf(draft: MeetingDraft, section: Section, boldCounts: boolean, lastTopic: number): Place {
  if (section === draft.titleSection) return 'through';
  if (section.title === '') return 'through';
  if (section.form === 'label' && section.kind !== 'agenda') return 'out';
  if (section.form === 'bold' && !boldCounts && section.kind !== 'agenda') return 'out';
  if (isDateHeading(draft, section)) return 'through';
  if (namesOnly(draft, section)) return 'out';
  if (section.kind === 'agenda') return 'container';
  if (section.kind === 'notes') return standsAmongItems(draft, section) ? 'item' : 'container';
  if (section.kind === 'actions') return isReview(draft, section, lastTopic) ? 'item' : 'out';
  if (section.kind === 'topic' || section.kind === 'subject' || section.kind === 'review') return 'item';
  return 'out';
}

/** `### Reporting` over nothing but a handle or two: who does a chore, no subject. */
function namesOnly(draft: MeetingDraft, section: Section): boolean {
  if (section.children.length > 0) return false;
  const [, ...entries] = draft.entriesOf.get(section) ?? [];
  return (
    entries.length > 0 &&
    entries.length <= 3 &&
    entries.every((entry) => /^(?:@[\w-]+[\s,&/+]*){1,3}$/.test(entry.text.trim()))
  );
}

/** "Discussion" beside other subjects of a container is one of them; alone, or with headings of its own, it is a container. */
function standsAmongItems(draft: MeetingDraft, section: Section): boolean {
  const { parent } = section;
  if (!parent || parent === draft.root || parent === draft.titleSection || section.children.length > 0) return false;
  return (
    parent.kind === 'agenda' &&
    parent.children.some((sibling) => sibling.kind === 'topic' || sibling.kind === 'subject')
  );
}

/** Bold lines are headings where several stand together and no real headings do their work. */
function countsBold(section: Section): boolean {
  const bold = section.children.filter((child) => child.form === 'bold' && child.kind === 'topic');
  const headings = section.children.filter((child) => child.form === 'heading' && child.kind === 'topic');
  return bold.length >= 2 && headings.length === 0;
}

/** The top-level entries of a container without headings. */
function entriesOf(draft: MeetingDraft, section: Section, depth: number): OutlineItem[] {
  const entries = (draft.entriesOf.get(section) ?? []).filter(
    (entry) => entry.form === 'item' && entry.parent === null,
  );
  return entries.flatMap((entry, at): OutlineItem[] => {
    const text = entry.text.split('\n', 1)[0] ?? '';
    if (text.trim() === '' || isNoSubject(draft, text)) return [];
    const endLine = (entries[at + 1]?.line ?? section.endLine + 1) - 1;
    return [{ line: entry.line, endLine, text, depth, section: null, entry, rule: 'list-agenda' }];
  });
}

const LISTED: ReadonlySet<string> = new Set(['topic', 'subject', 'review', 'notes', 'agenda']);

/** `Other TODOs:` and `Next meeting` name no subject in a list either. */
function isNoSubject(draft: MeetingDraft, text: string): boolean {
  return !LISTED.has(draft.lexicon.kindOf(text) ?? 'topic');
}
