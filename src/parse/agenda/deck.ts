import { fold } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import { isDateHeading } from '../plugins/dates.ts';
import type { Section } from '../tree/section-tree.ts';
import type { OutlineItem } from './outline-item.ts';

/** Kinds of heading that are no subject on a slide either. */
const OUT: ReadonlySet<string> = new Set([
  'participants',
  'absent',
  'chores',
  'roles',
  'logistics',
  'opening',
  'closing',
  'next',
  'summary',
  'agenda',
  'notes',
]);

/**
 * The subjects of a deck (HedgeDoc, reveal.js): one a distinct slide heading. A vertical slide (`----`) lies one deeper
 * than its `---` slide, headings further down a slide lie deeper by their level, repeats of an open title count once.
 */
export function deckOutline(draft: MeetingDraft): OutlineItem[] {
  const headings = draft.sections.filter((section) => section.form === 'heading' && section.title !== '');
  const ownTitle = titleSlides(draft, headings);
  const items: OutlineItem[] = [];
  const open: { title: string; level: number }[] = [];
  let slide = '';
  let base = 0;
  for (const section of headings) {
    if (ownTitle.has(slideOf(section))) continue;
    if (OUT.has(section.kind) || isDateHeading(draft, section)) {
      if (section.slide.sub === 0) open.length = 0;
      continue;
    }
    const here = slideOf(section);
    if (here !== slide) base = section.slide.sub > 0 && open.length > 0 ? 1 : 0;
    const first = here !== slide;
    slide = here;
    const title = fold(section.title);
    const repeated = open.findIndex((other) => other.title === title);
    if (repeated >= 0) {
      open.length = repeated + 1;
      base = repeated + 1;
      continue;
    }
    while (open.length > base && (first || (open.at(-1)?.level ?? 0) >= section.level)) open.pop();
    open.push({ title, level: section.level });
    items.push({
      line: section.line,
      endLine: 0,
      text: section.title,
      depth: open.length,
      section,
      entry: null,
      rule: 'slide',
    });
  }
  return withEnds(items, draft.root.endLine);
}

/** An item ends where the next one of its depth or above begins. */
function withEnds(items: readonly OutlineItem[], lastLine: number): OutlineItem[] {
  const ends: number[] = [];
  return items
    .toReversed()
    .map((item) => {
      const endLine =
        (ends.slice(1, item.depth + 1).reduce((nearest, line) => Math.min(nearest, line || Infinity), Infinity) ||
          lastLine) - 1;
      ends.length = Math.max(ends.length, item.depth + 1);
      ends[item.depth] = item.line;
      return { ...item, endLine: Math.min(endLine, lastLine) };
    })
    .toReversed();
}

/** The slides on which the deck's own title stands: the first, and an early one that shows the date. */
function titleSlides(draft: MeetingDraft, headings: readonly Section[]): ReadonlySet<string> {
  const [first] = draft.sections;
  const dated = headings.filter((section) => section.slide.main <= 2 && isDateHeading(draft, section));
  const slides = [...(first && (first === draft.titleSection || first.slide.main === 0) ? [first] : []), ...dated];
  return new Set(slides.map(slideOf));
}

function slideOf(section: Section): string {
  return `${section.slide.main} ${section.slide.sub}`;
}
