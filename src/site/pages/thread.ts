import type { Thread, TrackedAction, TrackedDecision } from '../../model/index.ts';
import { fixed, threadAddress } from '../addresses.ts';
import { placeKey } from '../archive-index.ts';
import { type Timeline, timeline } from '../charts/timeline.ts';
import type { DateText } from '../dates.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow } from '../parts/actions.ts';
import { type DecisionRow, decisionRow, inForce } from '../parts/decisions.ts';
import { allItems, dateText, groupLink, groupName, meetingLink, meetingTitle } from '../parts/meetings.ts';
import { type ReferenceLink, referenceLinks } from '../parts/references.ts';
import { type Said, saidBeneath } from '../parts/said.ts';
import { meetingsOf, threadRow } from '../parts/threads.ts';
import type { SeenItem } from '../seen-meeting.ts';
import type { Site } from '../site.ts';

/** One agenda item of a thread. */
export interface ThreadStep {
  readonly href: string;
  readonly date: DateText | null;
  readonly meeting: string;
  readonly title: string;
  /** Why it belongs to the thread: "same title". */
  readonly why: string;
  readonly said: Said;
  readonly actions: readonly ActionRow[];
  readonly decisions: readonly DecisionRow[];
}

/** The page of one thread. */
export interface ThreadView {
  readonly frame: Frame;
  readonly title: string;
  readonly group: TextLink;
  readonly facts: readonly string[];
  readonly timeline: Timeline | null;
  /** Decisions that no later one replaced. */
  readonly inForce: readonly TextLink[];
  /** Latest first. */
  readonly steps: readonly ThreadStep[];
  readonly references: readonly ReferenceLink[];
}

/** Makes a thread's page. */
export function threadView(site: Site, thread: Thread): ThreadView {
  const address = threadAddress(thread.slug);
  const to = linker(site, address);
  const { strings } = site;
  const steps = thread.entries.map((entry) => stepOf(site, to, entry)).toReversed();
  return {
    frame: makeFrame(site, {
      address,
      title: documentTitle(site, thread),
      section: 'threads',
      breadcrumbs: [{ text: strings.threads.title, href: to(fixed.threads) }],
    }),
    title: thread.title,
    group: groupLink(site, to, thread.group),
    facts: [strings.count.meetings(meetingsOf(thread).length)],
    timeline: timelineOf(site, steps),
    inForce: inForce(site, to, decisionsOf(site, thread)),
    steps,
    references: referenceLinks(site, to, thread.references),
  };
}

/** Subjects repeat, in other groups and years: tabs and search results need more than the title. */
function documentTitle(site: Site, thread: Thread): string {
  const { span } = threadRow(site, linker(site, fixed.home), thread);
  return [thread.title, groupName(site, thread.group), ...(span ? [span] : [])].join(' · ');
}

function stepOf(site: Site, to: Linker, entry: Thread['entries'][number]): ThreadStep {
  const meeting = site.index.meeting.get(entry.path);
  const item = meeting && allItems(meeting.agenda).find((each) => each.slug === entry.slug);
  const actions = actionsBeneath(site, entry.path, item).map((action) => actionRow(site, to, action));
  const decisions = decisionsBeneath(site, entry.path, item).map((decision) => decisionRow(site, to, decision));
  const apart = [...actions, ...decisions].map(({ text }) => text);
  return {
    href: meetingLink(site, to, entry.path, entry.slug).href,
    date: dateText(site, meeting?.date ?? null),
    meeting: meeting ? meetingTitle(site, meeting) : entry.path,
    title: entry.title,
    why: whyText(site, entry.why),
    said: saidBeneath(site, entry.path, item, apart),
    actions,
    decisions,
  };
}

/** The reason that linking gives (`same issue acme/site#5`), in the words of the site. */
function whyText({ strings }: Site, why: string): string {
  const [known, said] = Object.entries(strings.threads.whys).find(([reason]) => why.startsWith(reason)) ?? ['', ''];
  return said + why.slice(known.length);
}

function decisionsOf(site: Site, { entries }: Thread): readonly TrackedDecision[] {
  const found = entries.flatMap(({ path, slug }) => {
    const agenda = site.index.meeting.get(path)?.agenda ?? [];
    return decisionsBeneath(
      site,
      path,
      allItems(agenda).find((item) => item.slug === slug),
    );
  });
  return [...new Set(found)];
}

function actionsBeneath(site: Site, path: string, item: SeenItem | undefined): readonly TrackedAction[] {
  const ids = item ? allItems([item]).flatMap((each) => each.actions) : [];
  return [...new Set(ids.flatMap((id) => site.index.actionAt.get(placeKey(path, id)) ?? []))];
}

function decisionsBeneath(site: Site, path: string, item: SeenItem | undefined): readonly TrackedDecision[] {
  const numbers = new Set(item ? allItems([item]).flatMap((each) => each.decisions) : []);
  return (site.index.decisionsOf.get(path) ?? []).filter((decision) => numbers.has(decision.number));
}

function timelineOf(site: Site, steps: readonly ThreadStep[]): Timeline | null {
  const points = steps
    .flatMap(({ date, href, title }) => (date ? [{ date: date.iso, href, title }] : []))
    .toSorted((a, b) => a.date.localeCompare(b.date));
  const { threads, common, group } = site.strings;
  return timeline(threads.timeline, points, site.dates.medium, [common.year, group.meetings]);
}
