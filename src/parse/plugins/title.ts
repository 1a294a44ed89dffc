import { fold, withoutEmoji } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Section } from '../tree/section-tree.ts';

/** Finds the heading that is the document's title, and the title itself: front matter's, else that heading's. */
export function title(draft: MeetingDraft): void {
  draft.titleSection = findTitleSection(draft);
  const { title: given } = draft.source.frontMatter;
  const written = typeof given === 'string' ? given.trim() : '';
  const heading =
    draft.titleSection ?? draft.sections.find((section) => section.form === 'heading' && section.kind === 'topic');
  draft.title = written || firstLine(draft) || withoutEmoji(heading?.title ?? '') || null;
}

/** What follows the title of a meeting. */
const BEGINNINGS: ReadonlySet<string> = new Set(['participants', 'absent', 'agenda']);

/** The first heading, unless its words or its place say that it is already a part of the meeting. */
function findTitleSection(draft: MeetingDraft): Section | null {
  const { lexicon } = draft;
  const [first, ...others] = draft.sections.filter((section, at) => at > 0 || !isContents(section.title));
  if (!first || first.form === 'label') return null;
  const { title: given } = draft.source.frontMatter;
  if (typeof given === 'string' && fold(given) === fold(first.title)) return first;
  const dated = lexicon.findDates(first.title).length > 0;
  if (dated || first.title === '') return first;
  const isTitle = lexicon.phrases('labels', 'title').anywhere(first.title);
  if (first.form === 'bold')
    return isTitle && first.kind === 'topic' && first === draft.sections[0] ? boldTitle(draft, first) : null;
  const headings = others.filter((section) => section.form === 'heading');
  const isAbove = headings.every((section) => section.level > first.level);
  // The title stands in the front matter, and the first heading of a lower level is a subject, unless the people follow.
  const opensRest = (isAbove && headings.length > 0) || headings.some(({ kind }) => BEGINNINGS.has(kind));
  const isGiven = typeof given === 'string' && given.trim() !== '';
  if (isGiven && first.level > 1 && first.kind === 'topic' && !isTitle && !opensRest) return null;
  if (first.kind !== 'topic' && first.kind !== 'agenda' && first.kind !== 'notes') return null;
  if (isAbove) return first;
  if ((isTitle && first.kind === 'topic') || isAboveDate(draft, first, headings[0])) return first;
  const siblings = headings.filter((section) => section.level === first.level);
  const hasParts = siblings.some((section) => section.kind !== 'topic' && section.kind !== 'subject');
  return (hasParts || opensMeeting(first)) && first.kind === 'topic' ? first : null;
}

/** `# Harbour days` over the attendance, or right above "Agenda", before other headings of its level. */
function opensMeeting({ children, blocks }: Section): boolean {
  const [next] = children;
  return children.some(({ kind }) => kind === 'participants') || (next?.kind === 'agenda' && blocks.length === 0);
}

/** `## Steering Group` right above `##### 1 May 2019`. */
function isAboveDate({ lexicon, entriesOf }: MeetingDraft, first: Section, next: Section | undefined): boolean {
  const [, ...below] = entriesOf.get(first) ?? [];
  return below.length === 0 && next !== undefined && lexicon.findDates(next.title).length > 0;
}

/** `**Core Devs Meeting 52**` on the first line, before other bold lines. */
function boldTitle(draft: MeetingDraft, section: Section): Section | null {
  const bold = draft.sections.filter((other) => other.form === 'bold');
  return draft.entries[0]?.section === section && bold.length > 1 ? section : null;
}

const CONTENTS = /^(?:table of )?contents:?$|^toc$|^inhalt(?:sverzeichnis)?$/i;

/** A table of contents may stand above the title. */
function isContents(title: string): boolean {
  return CONTENTS.test(title);
}

/** Text that does not begin with a heading may begin with its title: a short line. */
function firstLine(draft: MeetingDraft): string {
  if (draft.titleSection) return '';
  const [entry] = draft.entries;
  const [line = ''] = entry?.prose.trim().split('\n') ?? [];
  return entry?.form === 'paragraph' && line.length <= 80 ? withoutEmoji(line) : '';
}
