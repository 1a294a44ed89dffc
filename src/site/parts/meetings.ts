import type { Group } from '../../model/index.ts';
import type { DateText } from '../dates.ts';
import type { Linker, TextLink } from '../frame.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';
import { standingKey, titleKey } from '../standing-items.ts';
import { readable } from './readable.ts';

/** A meeting in a list. */
export interface MeetingCard {
  readonly href: string;
  readonly title: string;
  readonly date: DateText | null;
  /** Null in an archive of one group. */
  readonly group: TextLink | null;
  /** `Slides`, `Agenda`, `cancelled` …; null for ordinary minutes. */
  readonly badge: string | null;
  /** The first subjects, or the first words where there are none. */
  readonly topics: string;
}

const TOPICS_LENGTH = 160;
/** Where subjects stand in for a title. */
const TITLE_LENGTH = 90;

/** The name of a group; files at the archive's root are a group without one. */
export const groupName = (site: Site, id: string): string =>
  site.index.group.get(id)?.name || id || site.strings.common.unnamedGroup;

/** Link to a group's page. */
export const groupLink = (site: Site, to: Linker, id: string): TextLink => ({
  text: groupName(site, id),
  href: to(site.addresses.group(id)),
});

/** The same beside an entry or a meeting; null where it would be the same beside all of them. */
export const rowGroup = (site: Site, to: Linker, id: string): TextLink | null =>
  id === site.index.onlyGroup ? null : groupLink(site, to, id);

/** A day in the site's words; null for no date. */
export const dateText = (
  site: Site,
  iso: string | null,
  style: 'full' | 'medium' | 'short' = 'medium',
): DateText | null => (iso === null ? null : { iso, text: site.dates[style](iso) });

/** A title that is nothing but a date (`2026-05-13`, `13.05.2026`). */
const onlyDate = /^[\d\s./_-]+$/;

const hasTitle = ({ title }: SeenMeeting): boolean => title !== null && title !== '' && !onlyDate.test(title);

/** False where `meetingTitle` makes the name of group and date. */
export const isNamed = (meeting: SeenMeeting): boolean =>
  hasTitle(meeting) || meeting.date === null || meeting.kind === 'other';

/** What a file is called: its title, unless that is only a date; else group and date, else its name. */
export function meetingTitle(site: Site, meeting: SeenMeeting): string {
  if (meeting.title && hasTitle(meeting)) return meeting.title;
  const name = meeting.path.slice(meeting.path.lastIndexOf('/') + 1).replace(/\.md$/i, '');
  return meeting.date && meeting.kind !== 'other'
    ? `${groupName(site, meeting.group)}, ${site.dates.medium(meeting.date)}`
    : name;
}

/** The meeting as a link named by its date, else its title. */
export function meetingLink(site: Site, to: Linker, path: string, fragment = ''): TextLink {
  const meeting = site.index.meeting.get(path);
  const text = meeting?.date ? site.dates.medium(meeting.date) : meeting ? meetingTitle(site, meeting) : path;
  return { text, href: to(site.addresses.meeting(path)) + (fragment && `#${encodeURIComponent(fragment)}`) };
}

/** A meeting as lists show it. */
export function meetingCard(site: Site, to: Linker, meeting: SeenMeeting): MeetingCard {
  const topics = topicsOf(site, meeting, TOPICS_LENGTH);
  // Day and group stand beside it: where the title would only repeat them, the subjects say more.
  const isTitled = topics === '' || meeting.date === null || isTelling(site, meeting);
  return {
    href: to(site.addresses.meeting(meeting.path)),
    title: isTitled ? meetingTitle(site, meeting) : topicsOf(site, meeting, TITLE_LENGTH),
    date: dateText(site, meeting.date),
    group: rowGroup(site, to, meeting.group),
    badge: badgeOf(site, meeting),
    topics: isTitled ? topics : '',
  };
}

/** Its title is not the one that the group gives each time. */
function isTelling({ index }: Site, meeting: SeenMeeting): boolean {
  return hasTitle(meeting) && !index.standingTitles.has(titleKey(meeting));
}

/** Says what is unusual about a file. */
export function badgeOf(site: Site, meeting: SeenMeeting): string | null {
  if (meeting.cancelled) return site.strings.group.cancelled;
  return meeting.kind === 'minutes' ? null : site.strings.kinds[meeting.kind];
}

/** What is on every agenda of the group is left out: the issues that were discussed say more, unless there are none either. */
function topicsOf(site: Site, meeting: SeenMeeting, length: number): string {
  const all = meeting.agenda.map((item) => item.title).filter((title) => title !== '');
  const own = all.filter((title) => !site.index.standing.has(standingKey(meeting.group, title)));
  // Looked up only where it is needed, or every list would be made anew with every issue.
  const told = own.length > 0 ? own : issuesOf(site, meeting);
  const titles = told.length > 0 ? told : all;
  return titles.length === 0
    ? shortened(readable(meeting.excerpt), length)
    : joinedWithin(titles.map(readable), length);
}

/** Issues whose titles are known, in the order of the text. */
function issuesOf({ index }: Site, { path }: SeenMeeting): readonly string[] {
  const references = index.referencesOf.get(path) ?? [];
  return [...new Set(references.flatMap(({ title, ref }) => (title === null || title === ref ? [] : [title])))];
}

/** Letters of a title that is cut: fewer say nothing. */
const TELLING = 24;

function joinedWithin(titles: readonly string[], length: number): string {
  let text = '';
  for (const title of titles) {
    const longer = text === '' ? title : `${text} · ${title}`;
    if (longer.length > length)
      return longer.length - title.length + TELLING <= length ? shortened(longer, length) : `${text} …`;
    text = longer;
  }
  return text;
}

/** At most `length` characters, cut between words. */
export function shortened(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.lastIndexOf(' ', length - 1);
  return `${text.slice(0, cut > length / 2 ? cut : length - 1)} …`;
}

/** All items of an agenda, in the order of the text. */
export const allItems = <Item extends { readonly children: readonly Item[] }>(
  items: readonly Item[],
): readonly Item[] => items.flatMap((item) => [item, ...allItems(item.children)]);

/** Newest first; undated last, by path. */
export const newestFirst = (a: SeenMeeting, b: SeenMeeting): number =>
  (b.date ?? '').localeCompare(a.date ?? '') || a.path.localeCompare(b.path);

/** The group's last dated meeting that took place, else the last one; undefined for a group that has none. */
export function lastMeeting(site: Site, { series }: Group): SeenMeeting | undefined {
  const took = series.filter((entry) => !entry.cancelled);
  const last = took.findLast(({ date }) => date !== null) ?? took.at(-1) ?? series.at(-1);
  return last && site.index.meeting.get(last.path);
}
