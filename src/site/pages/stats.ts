import type { TrackedAction } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type BarChart, type BarPoint, barChart } from '../charts/bars.ts';
import { byMonth, byYear, countBy, yearsOf } from '../charts/months.ts';
import { daysBetween } from '../dates.ts';
import { type Frame, linker, makeFrame } from '../frame.ts';
import type { Site } from '../site.ts';
import { type GroupYears, groupYears } from './groups.ts';

/** The archive in figures. */
export interface StatsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly totals: readonly string[];
  readonly charts: readonly BarChart[];
  readonly groups: GroupYears;
}

/** Upper bounds, in days, of the classes into which the age of open actions falls. */
const AGES: readonly (readonly [label: string, days: number])[] = [
  ['≤ 30', 30],
  ['31–90', 90],
  ['91–180', 180],
  ['181–365', 365],
  ['> 365', Number.POSITIVE_INFINITY],
];

/** Makes the page of figures. */
export function statsView(site: Site): StatsView {
  const { strings, archive } = site;
  const { count } = strings;
  return {
    frame: makeFrame(site, { address: fixed.stats, title: strings.stats.title }),
    title: strings.stats.title,
    lead: strings.stats.lead,
    totals: [
      count.files(site.index.meetings.length),
      count.groups(archive.groups.length),
      count.people(archive.people.length),
      count.actions(archive.actions.length),
      count.decisions(archive.decisions.length),
      count.references(archive.references.length),
      count.threads(archive.threads.length),
    ],
    charts: chartsOf(site).filter((chart) => chart.table.rows.length > 0),
    groups: groupYears(site, linker(site, fixed.stats)),
  };
}

function chartsOf(site: Site): readonly BarChart[] {
  const { strings, archive, dates } = site;
  const { stats, common, group, sections, count } = strings;
  const held = site.index.meetings
    .filter((meeting) => meeting.kind !== 'other')
    .flatMap((meeting) => meeting.date ?? []);
  return [
    barChart({ title: stats.meetings, axis: common.year, series: [group.meetings], points: byYear(held) }),
    barChart({
      title: stats.months,
      axis: common.month,
      series: [group.meetings],
      points: byMonth(held, dates.axisMonth),
    }),
    barChart({ title: stats.attendance, axis: common.year, series: [sections.people], points: attendance(site) }),
    barChart({
      title: stats.actions,
      axis: common.year,
      series: [stats.closed, stats.open],
      points: openAgainstClosed(archive.actions),
    }),
    barChart({ title: stats.age, axis: count.days(2).replace(/\d+\s*/, ''), series: [stats.open], points: ages(site) }),
  ];
}

/** Mean number of those present, by year, of meetings that name anybody. */
function attendance(site: Site): readonly BarPoint[] {
  const counts = site.index.meetings.flatMap((meeting) => {
    const present = meeting.participants.filter((participant) => participant.status === 'present').length;
    return meeting.date !== null && present > 0 ? [{ date: meeting.date, present }] : [];
  });
  return yearsOf(counts.map(({ date }) => date)).map((year) => {
    const ofYear = counts.filter(({ date }) => date.startsWith(year));
    const total = ofYear.reduce((sum, { present }) => sum + present, 0);
    return { label: year, values: [ofYear.length === 0 ? 0 : Math.round((total / ofYear.length) * 10) / 10] };
  });
}

function openAgainstClosed(actions: readonly TrackedAction[]): readonly BarPoint[] {
  const dated = actions.flatMap(({ opened, outcome }) => (opened === null ? [] : [{ opened, outcome }]));
  const years = (wanted: boolean) =>
    countBy(dated.filter(({ outcome }) => (outcome === 'open') === wanted).map(({ opened }) => opened.slice(0, 4)));
  const [open, closed] = [years(true), years(false)];
  return yearsOf(dated.map(({ opened }) => opened)).map((year) => ({
    label: year,
    values: [closed.get(year) ?? 0, open.get(year) ?? 0],
  }));
}

/** Ages are counted to the archive's latest meeting. */
function ages({ archive, latest }: Site): readonly BarPoint[] {
  const days = archive.actions.flatMap(({ outcome, opened }) =>
    outcome === 'open' && opened !== null && latest !== null ? [daysBetween(opened, latest)] : [],
  );
  if (days.length === 0) return [];
  return AGES.map(([label, upTo], index) => {
    const above = AGES[index - 1]?.[1] ?? Number.NEGATIVE_INFINITY;
    return { label, values: [days.filter((age) => age > above && age <= upTo).length] };
  });
}
