import type { Group } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { countBy, yearsOf } from '../charts/months.ts';
import type { DateText } from '../dates.ts';
import { type Frame, type Linker, linker, makeFrame } from '../frame.ts';
import { dateText, groupName, type MeetingCard, meetingCard, newestFirst } from '../parts/meetings.ts';
import { lastDate } from '../parts/references.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';
import { type YearOfMeetings, yearsOfMeetings } from './group.ts';

/** A group in a list. */
export interface GroupCard {
  readonly name: string;
  readonly href: string;
  readonly description: string | null;
  readonly meetings: string;
  /** False for folders that hold papers but no meetings. */
  readonly meets: boolean;
  readonly last: DateText | null;
}

/** Groups against years: each number leads to that year of that group. */
export interface GroupYears {
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly group: GroupCard;
    /** Meetings, or files where there are papers only. */
    readonly total: number;
    readonly years: readonly { readonly year: string; readonly count: number; readonly href: string }[];
  }[];
}

/** The page of all groups. Files at the archive's root have no other page, so they follow here. */
export interface GroupsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly table: GroupYears;
  readonly latest: readonly MeetingCard[];
  /** Files that lie in no group's folder. */
  readonly root: readonly YearOfMeetings[];
}

const LATEST = 20;

/** All groups in the archive's order, as lists show them. */
export function groupCards(site: Site, to: Linker): readonly GroupCard[] {
  return site.archive.groups.map((group) => groupCard(site, to, group));
}

function groupCard(site: Site, to: Linker, group: Group): GroupCard {
  return {
    name: groupName(site, group.id),
    href: to(site.addresses.group(group.id)),
    description: group.description,
    meetings: groupSize(site, group),
    meets: group.series.length > 0,
    last: dateText(site, lastDate(site, group.meetings)),
  };
}

/** "12 meetings", or "3 files" where there are papers only. */
const groupSize = ({ strings: { count } }: Site, { series, meetings }: Group): string =>
  series.length > 0 ? count.meetings(series.length) : count.files(meetings.length);

/** Makes the table of groups and years. */
export function groupYears(site: Site, to: Linker): GroupYears {
  const datesOf = (group: Group) => meetingsOf(site, group).flatMap((meeting) => meeting.date ?? []);
  const years = yearsOf(site.archive.groups.flatMap(datesOf)).toReversed();
  return {
    years,
    rows: site.archive.groups
      .filter((group) => group.id !== '' || group.series.length > 0)
      .map((group) => {
        const counts = countBy(datesOf(group).map((date) => date.slice(0, 4)));
        const card = groupCard(site, to, group);
        return {
          group: card,
          total: group.series.length || group.meetings.length,
          years: years.map((year) => ({ year, count: counts.get(year) ?? 0, href: `${card.href}#y${year}` })),
        };
      }),
  };
}

/** The files of a group, in its order. */
export const meetingsOf = (site: Site, group: Group): readonly SeenMeeting[] =>
  group.meetings.flatMap((path) => site.index.meeting.get(path) ?? []);

/** What the page of all groups is called: where one meets alone, nobody speaks of groups. */
export const groupsTitle = ({ index, strings }: Site): string =>
  index.onlyGroup === null ? strings.group.index : strings.group.indexOfOne;

/** Makes the page of all groups. */
export function groupsView(site: Site): GroupsView {
  const { index, strings } = site;
  const root = index.group.get('');
  const to = linker(site, fixed.groups);
  const title = groupsTitle(site);
  return {
    frame: makeFrame(site, { address: fixed.groups, title, section: 'groups' }),
    title,
    lead: index.onlyGroup === null ? strings.group.indexLead : strings.group.indexLeadOfOne,
    table: groupYears(site, to),
    latest: index.meetings
      .filter((meeting) => meeting.date !== null)
      .toSorted(newestFirst)
      .slice(0, LATEST)
      .map((meeting) => meetingCard(site, to, meeting)),
    root: root ? yearsOfMeetings(site, to, meetingsOf(site, root)) : [],
  };
}
