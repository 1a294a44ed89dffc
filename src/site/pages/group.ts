import { grouped } from '../../data/collect.ts';
import type { Group } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type BarChart, barChart } from '../charts/bars.ts';
import { type HeatYear, heatYear } from '../charts/heat-map.ts';
import { type MatrixChart, matrixChart } from '../charts/matrix.ts';
import { countBy } from '../charts/months.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow, isStale, latestActions } from '../parts/actions.ts';
import { opened } from '../parts/folds.ts';
import { groupName, lastMeeting, type MeetingCard, meetingCard, meetingTitle, newestFirst } from '../parts/meetings.ts';
import { chipFor, type PersonChip } from '../parts/people.ts';
import { latestThreads, type ThreadRow, threadRow } from '../parts/threads.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';

/** Meetings of one year, latest first. */
export interface YearOfMeetings {
  /** Fragment of the section: `y2023`. */
  readonly id: string;
  readonly year: string;
  readonly meetings: readonly MeetingCard[];
  /** False where it is folded at first. */
  readonly isOpen: boolean;
}

/** The page of one group. */
export interface GroupView {
  readonly frame: Frame;
  readonly title: string;
  readonly description: string | null;
  readonly facts: readonly string[];
  /** The address that always leads to the last meeting; null where there is none. */
  readonly latest: TextLink | null;
  readonly years: readonly YearOfMeetings[];
  readonly calendar: readonly HeatYear[];
  readonly attendance: BarChart | null;
  /** Who met whom; null where nothing can be told. */
  readonly together: MatrixChart | null;
  readonly regulars: readonly PersonChip[];
  readonly threads: readonly ThreadRow[];
  readonly open: readonly ActionRow[];
  readonly allActions: TextLink;
}

const REGULARS = 16;
/** So many rows can be read on a phone. */
const TOGETHER = 12;
const THREADS = 12;
const OPEN_ACTIONS = 12;
const CALENDAR_YEARS = 3;

/** Makes a group's page. */
export function groupView(site: Site, group: Group): GroupView {
  const address = site.addresses.group(group.id);
  const to = linker(site, address);
  const meetings = group.meetings.flatMap((path) => site.index.meeting.get(path) ?? []);
  const { strings } = site;
  const name = groupName(site, group.id);
  return {
    frame: makeFrame(site, {
      address,
      title: name,
      description: group.description ?? '',
      section: 'groups',
      breadcrumbs: [{ text: strings.sections.groups, href: to(fixed.groups) }],
    }),
    title: name,
    description: group.description,
    facts: factsOf(site, group),
    latest: lastMeeting(site, group) ? { text: strings.group.latest, href: to(site.addresses.latest(group.id)) } : null,
    years: yearsOfMeetings(site, to, meetings),
    calendar: calendarOf(site, to, meetings),
    attendance: attendanceChart(site, meetings),
    together: togetherChart(site, to, meetings),
    regulars: regularsOf(site, to, meetings),
    threads: (site.index.threadsOf.get(group.id) ?? [])
      .toSorted(latestThreads(site))
      .slice(0, THREADS)
      .map((thread) => threadRow(site, to, thread)),
    open: (site.index.actionsOf.get(group.id) ?? [])
      .filter((action) => action.outcome === 'open' && !isStale(site, action))
      .toSorted(latestActions)
      .slice(0, OPEN_ACTIONS)
      .map((action) => actionRow(site, to, action)),
    allActions: { text: strings.actions.allOfGroup, href: to(site.addresses.groupActions(group.id)) },
  };
}

function factsOf({ strings, dates }: Site, group: Group): readonly string[] {
  const { rhythm } = group;
  return [
    group.series.length > 0 ? strings.count.meetings(group.series.length) : strings.count.files(group.meetings.length),
    ...(rhythm ? [strings.group.rhythm(dates.weekday(rhythm.weekday), rhythm.days)] : []),
  ];
}

/** The meetings by year, latest first; undated ones at the end. */
export function yearsOfMeetings(site: Site, to: Linker, meetings: readonly SeenMeeting[]): readonly YearOfMeetings[] {
  const years = grouped(
    meetings.toSorted(newestFirst).map((meeting) => [meeting.date?.slice(0, 4) ?? '', meeting] as const),
  );
  const parts = [...years].map(([year, ofYear]) => ({
    id: year === '' ? 'undated' : `y${year}`,
    year: year || site.strings.common.undated,
    meetings: ofYear.map((meeting) => meetingCard(site, to, meeting)),
  }));
  return opened(parts, ({ meetings }) => meetings.length);
}

function calendarOf(site: Site, to: Linker, meetings: readonly SeenMeeting[]): readonly HeatYear[] {
  const days = meetings.flatMap((meeting) =>
    meeting.date === null
      ? []
      : [{ date: meeting.date, href: to(site.addresses.meeting(meeting.path)), title: meetingTitle(site, meeting) }],
  );
  const years = [...new Set(days.map((day) => day.date.slice(0, 4)))].toSorted().toReversed();
  const head = [site.strings.common.on('').trim() || site.strings.common.year, site.strings.group.meetings];
  return years.slice(0, CALENDAR_YEARS).map((year) => heatYear(year, days, site.dates, head));
}

function attendanceChart(site: Site, meetings: readonly SeenMeeting[]): BarChart | null {
  const points = meetings
    .filter((meeting) => meeting.date !== null && meeting.participants.length > 0)
    .slice(-60)
    .map((meeting) => ({
      label: meeting.date === null ? '' : site.dates.axisMonth(meeting.date),
      values: [meeting.participants.filter((participant) => participant.status === 'present').length],
    }));
  if (points.length < 3) return null;
  const { group, common, sections } = site.strings;
  return barChart({ title: group.attendance, axis: common.month, series: [sections.people], points });
}

/** The most frequent people among each other; two meetings tell nothing, and nor do people who met once. */
function togetherChart(site: Site, to: Linker, meetings: readonly SeenMeeting[]): MatrixChart | null {
  const attended = meetings.map((meeting) => site.index.attendees.get(meeting.path) ?? []);
  const people = mostFrequent(attended.flat())
    .filter(([, times]) => times > 1)
    .slice(0, TOGETHER)
    .map(([id]) => ({ id, name: chipFor(site, to, id).text }));
  if (people.length < 3 || attended.filter((ids) => ids.length > 1).length < 3) return null;
  const { group, sections } = site.strings;
  return matrixChart({
    title: group.together,
    head: [sections.people, group.with, group.meetings],
    people,
    meetings: attended,
  });
}

function regularsOf(site: Site, to: Linker, meetings: readonly SeenMeeting[]): readonly PersonChip[] {
  const ids = meetings.flatMap((meeting) => site.index.attendees.get(meeting.path) ?? []);
  return mostFrequent(ids)
    .filter(([, times]) => times > 1 || meetings.length < 4)
    .slice(0, REGULARS)
    .map(([id, times]) => chipFor(site, to, id, String(times)));
}

function mostFrequent(ids: readonly string[]): readonly (readonly [id: string, times: number])[] {
  return [...countBy(ids)].toSorted(([a, timesA], [b, timesB]) => timesB - timesA || a.localeCompare(b));
}
