import type { Thread, TrackedReference } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type BarChart, barChart } from '../charts/bars.ts';
import { byMonth } from '../charts/months.ts';
import { daysBetween } from '../dates.ts';
import { type Frame, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow, isStale, latestActions } from '../parts/actions.ts';
import { type DecisionRow, decisionRow, latestDecisions } from '../parts/decisions.ts';
import { type MeetingCard, meetingCard, newestFirst } from '../parts/meetings.ts';
import { lastDate, type ReferenceLink, referenceLink } from '../parts/references.ts';
import { meetingsOf, type ThreadRow, threadRow } from '../parts/threads.ts';
import type { Site } from '../site.ts';
import { type GroupCard, groupCards, groupsTitle } from './groups.ts';

/** The home page: what was discussed last, what is open, what comes back, where to look. */
export interface HomeView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly isEmpty: boolean;
  readonly numbers: readonly TextLink[];
  readonly latest: readonly MeetingCard[];
  readonly open: readonly ActionRow[];
  readonly openCount: number;
  readonly decisions: readonly DecisionRow[];
  readonly threads: readonly ThreadRow[];
  readonly references: readonly ReferenceLink[];
  /** Those that met within the archive's last year; none where one meets alone. */
  readonly groups: readonly GroupCard[];
  readonly quietGroups: readonly GroupCard[];
  /** Where the search is; null where the site has none. */
  readonly search: string | null;
  readonly activity: BarChart | null;
  readonly more: {
    readonly meetings: TextLink;
    readonly actions: string;
    readonly decisions: string;
    readonly threads: string;
    readonly references: string;
  };
}

/** "Again and again" means within the last year of the archive. */
const RECENT_DAYS = 365;

/** Makes the home page. */
export function homeView(site: Site): HomeView {
  const { archive, strings, options, config } = site;
  const to = linker(site, fixed.home);
  const first = options.homeItems;
  const minutes = site.index.meetings.filter((meeting) => meeting.kind !== 'other' && meeting.date !== null);
  const open = archive.actions.filter((action) => action.outcome === 'open');
  const groups = site.index.onlyGroup === null ? groupCards(site, to).filter((group) => group.meets) : [];
  const isActive = ({ last }: GroupCard) => !last || isWithinLastYear(site, last.iso);
  const recentOpen = open.filter((action) => !isStale(site, action)).toSorted(latestActions);
  return {
    frame: makeFrame(site, { address: fixed.home, title: site.title }),
    title: site.title,
    lead: config.description || strings.home.lead,
    isEmpty: site.index.meetings.length === 0,
    numbers: numbersOf(site),
    latest: (minutes.length > 0 ? minutes : site.index.meetings)
      .toSorted(newestFirst)
      .slice(0, first)
      .map((meeting) => meetingCard(site, to, meeting)),
    open: recentOpen.slice(0, first).map((action) => actionRow(site, to, action)),
    openCount: open.length,
    decisions: archive.decisions
      .filter((decision) => decision.certain)
      .toSorted(latestDecisions)
      .slice(0, Math.ceil(first / 2))
      .map((decision) => decisionRow(site, to, decision)),
    threads: recurringThreads(site)
      .slice(0, first)
      .map((thread) => threadRow(site, to, thread)),
    references: recurringReferences(site)
      .slice(0, first)
      .map((reference) => referenceLink(site, to, reference)),
    groups: groups.filter(isActive),
    quietGroups: groups.filter((group) => !isActive(group)),
    search: options.search ? to(fixed.search) : null,
    activity: activityOf(
      site,
      minutes.flatMap((meeting) => meeting.date ?? []),
    ),
    more: {
      meetings: { text: groupsTitle(site), href: to(fixed.groups) },
      actions: to(fixed.actions),
      decisions: to(fixed.decisions),
      threads: to(fixed.threads),
      references: to(fixed.references),
    },
  };
}

/** How much there is of everything that there is. */
function numbersOf(site: Site): readonly TextLink[] {
  const { archive, strings } = site;
  const to = linker(site, fixed.home);
  const { count } = strings;
  const meetings = archive.groups.reduce((sum, group) => sum + group.series.length, 0);
  const numbers = [
    { number: meetings, count: count.meetings, page: fixed.groups },
    { number: archive.people.length, count: count.people, page: fixed.people },
    { number: archive.actions.length, count: count.actions, page: fixed.actionsAll },
    { number: archive.decisions.length, count: count.decisions, page: fixed.decisions },
    { number: archive.references.length, count: count.references, page: fixed.references },
    { number: archive.threads.length, count: count.threads, page: fixed.threads },
  ];
  return numbers.flatMap(({ number, count, page }) => (number > 0 ? [{ text: count(number), href: to(page) }] : []));
}

function activityOf(site: Site, dates: readonly string[]): BarChart | null {
  const points = byMonth(dates, site.dates.axisMonth);
  if (points.length < 2) return null;
  const { strings } = site;
  return barChart({
    title: strings.home.activity,
    axis: strings.common.month,
    series: [strings.group.meetings],
    points,
  });
}

function isWithinLastYear({ latest }: Site, date: string | null | undefined): boolean {
  return !date || latest === null ? latest === null : daysBetween(date, latest) <= RECENT_DAYS;
}

/** Those that came up most in the archive's last year. */
function recurringThreads(site: Site): readonly Thread[] {
  return mostRecent(site, site.archive.threads, meetingsOf, (thread) => thread.slug);
}

function recurringReferences(site: Site): readonly TrackedReference[] {
  return mostRecent(
    site,
    site.archive.references,
    (reference) => reference.meetings,
    (reference) => reference.ref,
  );
}

function mostRecent<Item>(
  site: Site,
  items: readonly Item[],
  pathsOf: (item: Item) => readonly string[],
  keyOf: (item: Item) => string,
): readonly Item[] {
  const ranked = items.map((item) => {
    const paths = pathsOf(item);
    const times = paths.filter((path) => isWithinLastYear(site, site.index.meeting.get(path)?.date)).length;
    return { item, times, last: lastDate(site, paths) ?? '', key: keyOf(item) };
  });
  return ranked
    .filter(({ times }) => times > 1)
    .toSorted((a, b) => b.times - a.times || b.last.localeCompare(a.last) || a.key.localeCompare(b.key))
    .map(({ item }) => item);
}
