import type { DateMention } from '../../model/index.ts';
import { nearDate, shortDate } from '../../text/date.ts';
import { fold } from '../../text/fold.ts';
import { pathMonth } from '../../text/path-date.ts';
import { type MeetingDraft, report } from '../draft.ts';
import { isDayTitle } from '../grammar/day-title.ts';
import { wordings } from '../grammar/wordings.ts';
import { readLabelLine } from '../people/label-line.ts';
import type { Section } from '../tree/section-tree.ts';

/**
 * Every place that may say when the meeting took place. The text wins over the path (ANNOTATION.md § date);
 * where they disagree `link` weighs both against the rest of the archive.
 */
export function dates(draft: MeetingDraft): void {
  const path = draft.lexicon.pathDate(draft.source.path);
  draft.dates = { ...draft.dates, path };
  const frontMatter = fromFrontMatter(draft);
  const inTitle = fromTitle(draft);
  const body = fromBody(draft) ?? (path === null ? fromSentence(draft) : null);
  draft.dates = { path, title: inTitle, frontMatter, body };
  draft.date = (inTitle ?? frontMatter ?? body)?.date ?? path;
  draft.furtherMeetings = furtherMeetings(draft);
  reportOddDates(draft);
}

function mention(draft: MeetingDraft, text: string, line: number): DateMention | null {
  const [found] = draft.lexicon.findDates(text);
  return found ? { date: found.date, line } : null;
}

/** Where a date is sure to stand it may lack its century (`05.03.24`). */
function expected(draft: MeetingDraft, text: string, line: number): DateMention | null {
  const found = mention(draft, text, line);
  if (found) return found;
  const short = shortDate(text);
  const { path } = draft.dates;
  if (short === null) return null;
  const [year, month, day] = short.split('-');
  // `7/1/25` may be July or January; a path that says one of them knows.
  return { date: path === `${year}-${day}-${month}` ? path : short, line };
}

function fromFrontMatter(draft: MeetingDraft): DateMention | null {
  const { date, title } = draft.source.frontMatter;
  const given = typeof date === 'string' || typeof date === 'number' ? mention(draft, String(date), 1) : null;
  return given ?? (typeof title === 'string' ? mention(draft, title, 1) : null);
}

/** How many headings may stand before the one with the date (decks have a title of several). */
const FIRST_HEADINGS = 5;

/** Title heading, a heading that is little more than a date, or text above the first heading. */
function fromTitle(draft: MeetingDraft): DateMention | null {
  const { titleSection, sections } = draft;
  const hasPath = draft.lexicon.pathDate(draft.source.path) !== null;
  if (titleSection) {
    const found = (hasPath ? mention : expected)(draft, titleSection.title, titleSection.line);
    if (found) return found;
  }
  const [first] = sections;
  for (const entry of draft.entries) {
    if (first && entry.line >= first.line) break;
    const isFirst = entry === draft.entries[0];
    const [found] = draft.lexicon.findDates(entry.text);
    if (entry.form === 'paragraph' && found && (found.index < 40 || (isFirst && !hasPath)))
      return { date: found.date, line: entry.line };
  }
  const below = hasPath ? undefined : dateBelowTitle(draft);
  if (below) return below;
  for (const section of sections.slice(0, FIRST_HEADINGS)) {
    if (isDateHeading(draft, section)) return mention(draft, section.title, section.line);
    if (hasPath && draft.kind !== 'slides' && section.kind === 'topic' && section !== titleSection) break;
  }
  return hasPath ? null : firstDayOfMonth(draft);
}

/** `# June 7`, the first heading of `2021-06-update.md`: the path has year and month, and the heading says the same month. */
function firstDayOfMonth(draft: MeetingDraft): DateMention | null {
  const month = pathMonth(draft.source.path);
  const [first] = draft.sections;
  if (month === null || !first || !isDayTitle(first.title, draft.vocabulary)) return null;
  const found = mention(draft, `${first.title} ${month.slice(0, 4)}`, first.line);
  return found?.date.startsWith(month) ? found : null;
}

/** `Board meeting, Tuesday, 5 March 2024, 10:30` alone on one of the first lines below the title. */
function dateBelowTitle(draft: MeetingDraft): DateMention | undefined {
  const [, ...entries] = draft.titleSection ? (draft.entriesOf.get(draft.titleSection) ?? []) : [];
  for (const { form, text, line } of entries.slice(0, 3)) {
    const first = text.split('\n', 1)[0] ?? '';
    const [found] = form === 'paragraph' ? draft.lexicon.findDates(first) : [];
    if (found && saysOnlyWhen(draft, first.slice(0, found.index) + first.slice(found.index + found.length)))
      return { date: found.date, line };
  }
  return undefined;
}

/** `2023-10-05`, `Meeting on 5 October 2023`: a heading of a date and words that name no subject. */
export function isDateHeading(draft: MeetingDraft, section: Section): boolean {
  const rest = besideDate(draft, section);
  return rest !== undefined && saysOnlyWhen(draft, rest);
}

/** Weekdays, hours, connecting words and words for a meeting. */
function saysOnlyWhen(draft: MeetingDraft, rest: string): boolean {
  const isTitle = draft.lexicon.phrases('labels', 'title').anywhere;
  const isAccess = draft.lexicon.phrases('labels', 'access').is;
  const isSaid = (word: string) => isTitle(word) || isAccess(word) || isWeekday(draft, word);
  return fold(rest)
    .split(' ')
    .every((word) => word.length <= 2 || CONNECTORS.has(word) || HOUR.test(word) || isSaid(word));
}

const CONNECTORS = new Set(
  'the,and,for,from,vom,der,des,utc,gmt,cest,cet,bst,ist,jst,est,edt,cst,cdt,mst,mdt,pst,pdt,uhr'.split(','),
);
/** `3pm`, `11am` */
const HOUR = /^\d{1,2}(?:am|pm|uhr|h)$/;

function isWeekday({ vocabulary }: MeetingDraft, word: string): boolean {
  return Object.values(vocabulary.tables.weekdays ?? {}).some((names) => names.includes(word));
}

/** The folded words of a heading without its date; undefined if it has none. */
function besideDate(draft: MeetingDraft, section: Section): string | undefined {
  const [found] = draft.lexicon.findDates(section.title);
  if (!found) return undefined;
  return fold(section.title.slice(0, found.index) + section.title.slice(found.index + found.length));
}

/** Subjects further down say when other things happened. */
const LAST_EARLY = 60;
/** Kinds of section whose heading may say that the day stands beneath it. */
const ABOUT: ReadonlySet<string> = new Set(['topic', 'logistics']);

/** `Date: …`, `When: …` before the first subject, or what stands beneath a heading of such words. */
function fromBody(draft: MeetingDraft): DateMention | null {
  const isDate = draft.lexicon.phrases('labels', 'date').is;
  for (const entry of draft.entries) {
    const { kind, title } = entry.section;
    const isHeaded = entry.section !== draft.titleSection && entry.section !== draft.root;
    const saysWhen = isHeaded && ABOUT.has(kind) && isDate(readLabelLine(title)?.label ?? title);
    const below = saysWhen ? expected(draft, entry.text, entry.line) : null;
    if (below) return below;
    if (isHeaded && kind === 'topic') {
      if (entry.line > LAST_EARLY && !saysWhen) return null;
      continue;
    }
    const written = entry.form === 'row' && entry.cells.length === 2 ? entry.text.replace(' | ', ': ') : entry.text;
    for (const [offset, text] of written.split('\n').entries()) {
      const label = readLabelLine(text);
      const found = label && isDate(label.label) ? expected(draft, label.value, entry.line + offset) : null;
      if (found) return found;
    }
  }
  return null;
}

/** Kinds of section that open the minutes. */
const OPENING: ReadonlySet<string> = new Set(['opening', 'logistics', 'participants', 'roles']);

/** `The meeting was called to order on March 5, 2024` before the first subject, where nothing else says when; not `The next meeting …`. */
function fromSentence(draft: MeetingDraft): DateMention | null {
  const { title, others } = expressions(draft.vocabulary);
  for (const { form, text, section, line } of draft.entries) {
    const isHead = section === draft.titleSection || section === draft.root;
    if (line > LAST_EARLY || !(isHead || OPENING.has(section.kind))) return null;
    const [found] = form === 'heading' ? [] : draft.lexicon.findDates(text);
    const before = text.slice(Math.max(0, (found?.index ?? 0) - MAX_SENTENCE), found?.index);
    if (found && title.test(before) && !others.test(before)) return { date: found.date, line };
  }
  return null;
}

/** UTF-16 units. */
const MAX_SENTENCE = 120;

const expressions = wordings('headingParts', {
  title: /<labels.title>/iu,
  others: /<coming>|<before>/iu,
});

/** Later headings of the title's own form with another date: a rolling pad was pasted whole. */
function furtherMeetings(draft: MeetingDraft): DateMention[] {
  const first = firstDateHeading(draft);
  const own = first && besideDate(draft, first);
  if (!first || own === undefined) return [];
  const date = mention(draft, first.title, first.line)?.date;
  return draft.sections.flatMap((section): DateMention[] => {
    if (section.line <= first.line || section.form !== 'heading' || section.level > first.level) return [];
    const isSame = isDateHeading(draft, section) || besideDate(draft, section) === own;
    const found = isSame ? mention(draft, section.title, section.line) : null;
    return found && found.date !== date ? [found] : [];
  });
}

/** The dated title, or the first of the dates that stand below a title without one. */
function firstDateHeading(draft: MeetingDraft): Section | undefined {
  const { titleSection, sections } = draft;
  if (titleSection && besideDate(draft, titleSection) !== undefined) return titleSection;
  return sections
    .slice(0, FIRST_HEADINGS)
    .find((section) => section.form === 'heading' && isDateHeading(draft, section));
}

function reportOddDates(draft: MeetingDraft): void {
  const { path, title, frontMatter } = draft.dates;
  const written = title ?? frontMatter;
  const line = draft.titleSection?.line ?? 1;
  if (path && written && path !== written.date) {
    const message = `The text says ${written.date}, the path says ${path}, expected one day`;
    report(draft, 'title-date-mismatch', 'warning', written.line, message);
  }
  const near = written
    ? undefined
    : (nearDate(draft.titleSection?.title ?? '') ?? (path ? undefined : nearDate(draft.source.path)));
  if (near !== undefined)
    report(draft, 'near-date', 'error', line, `“${near}” looks like a date but is none, expected YYYY-MM-DD`);
  for (const further of draft.furtherMeetings)
    report(
      draft,
      'second-meeting',
      'warning',
      further.line,
      `The minutes of ${further.date} begin here, expected one meeting a file`,
    );
}
