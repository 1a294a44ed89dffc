import type { ActionOutcome, ActionSighting, TrackedAction } from '../../model/index.ts';
import { daysBetween } from '../dates.ts';
import type { Linker, TextLink } from '../frame.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';
import { allItems, rowGroup } from './meetings.ts';
import { chipsFor, type PersonChip } from './people.ts';
import { readable } from './readable.ts';
import { type ReferenceLink, referenceLinks } from './references.ts';
import { tellingSubject } from './subject.ts';

/** An action in a list. */
export interface ActionRow {
  readonly text: string;
  /** The entry above it in the minutes, where the task's own few words say too little alone; null where they do. */
  readonly above: string | null;
  /** Where it was seen last. */
  readonly href: string;
  readonly owners: readonly PersonChip[];
  readonly outcome: ActionOutcome;
  readonly outcomeText: string;
  /** "since 3 May 2023", "closed 17 May 2023, after 14 days", "since 3 May 2023, last seen 10 May 2023". */
  readonly when: string | null;
  readonly due: { readonly text: string; readonly isOver: boolean } | null;
  /** "came up in 4 meetings"; null if in one. */
  readonly seen: string | null;
  /** Days from its first mention to the archive's latest meeting; null where one of them has no date. */
  readonly age: number | null;
  /** The subject beneath which it was given; null for none, or where the task says the same. */
  readonly about: string | null;
  /** Null in an archive of one group. */
  readonly group: TextLink | null;
  readonly references: readonly ReferenceLink[];
}

/** Where an action of a meeting comes from. */
export interface Origin {
  readonly text: string;
  /** Its place in the meeting before; null where it is new. */
  readonly href: string | null;
}

/** Half a year: an action not mentioned for so long is listed apart. */
export const STALE_DAYS = 182;

/** An action as lists show it. */
export function actionRow(site: Site, to: Linker, action: TrackedAction): ActionRow {
  const { strings } = site;
  const meetings = new Set(action.sightings.map(({ path }) => path)).size;
  return {
    // A link needs words, even where the minutes forgot them.
    text: readable(action.text) || '…',
    above: aboveOf(site, action),
    href: actionHref(site, to, action),
    owners: chipsFor(site, to, action.owners),
    outcome: action.outcome,
    outcomeText: strings.outcomes[action.outcome],
    when: whenText(site, action),
    due: dueOf(site, action),
    seen: meetings > 1 ? strings.actions.seen(meetings) : null,
    age: action.opened === null || site.latest === null ? null : daysBetween(action.opened, site.latest),
    about: subjectOf(site, action),
    group: rowGroup(site, to, action.group),
    references: referenceLinks(site, to, action.references),
  };
}

/** `organize`, `@x will do`: fewer words than this, handles aside, need the line that they answer. */
const TELLING_WORDS = 4;
const HANDLE = /@[\w.-]+/g;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu;

function aboveOf(site: Site, { text, sightings }: TrackedAction): string | null {
  if ((text.replace(HANDLE, '').match(WORD) ?? []).length >= TELLING_WORDS) return null;
  for (const { item } of itemsSeen(site, sightings)) if (item.above !== null) return readable(item.above);
  return null;
}

/** Reviews of old actions stand beneath headings of their own: the first other subject says what it was about. */
function subjectOf(site: Site, { text, sightings }: TrackedAction): string | null {
  for (const { meeting, item } of itemsSeen(site, sightings)) {
    if (item.review || item.agenda === null) continue;
    const title = allItems(meeting.agenda).find(({ slug }) => slug === item.agenda)?.title ?? null;
    const subject = tellingSubject(site, { group: meeting.group, text, title });
    if (subject !== null) return subject;
  }
  return null;
}

/** What each meeting's file says of it, oldest first. */
function* itemsSeen(
  { index }: Site,
  sightings: readonly ActionSighting[],
): Iterable<{ readonly meeting: SeenMeeting; readonly item: SeenMeeting['actions'][number] }> {
  for (const { path, id } of sightings) {
    const meeting = index.meeting.get(path);
    const item = meeting?.actions.find((action) => action.id === id);
    if (meeting && item) yield { meeting, item };
  }
}

/** The place of its last sighting. */
export function actionHref(site: Site, to: Linker, action: TrackedAction): string {
  const last = action.sightings.at(-1);
  return last ? `${to(site.addresses.meeting(last.path))}#action-${encodeURIComponent(last.id)}` : '';
}

function whenText({ strings, dates }: Site, { opened, closed, lastSeen, outcome }: TrackedAction): string | null {
  if (closed !== null) {
    const days = opened === null ? 0 : daysBetween(opened, closed);
    const date = dates.medium(closed);
    return days > 0 ? strings.actions.closedAfter(date, strings.count.days(days)) : strings.actions.closed(date);
  }
  if (opened === null) return null;
  return outcome === 'vanished' && lastSeen !== null
    ? strings.actions.lastSeen(dates.medium(opened), dates.medium(lastSeen))
    : strings.actions.since(dates.medium(opened));
}

/** Whether an action is new in a meeting, or carried over from the one that is named and linked. */
export function originOf(site: Site, to: Linker, action: TrackedAction, path: string): Origin {
  const { strings, dates, addresses } = site;
  const here = action.sightings.findIndex((seen) => seen.path === path);
  const before = action.sightings[here - 1];
  if (before === undefined) return { text: strings.actions.isNew, href: null };
  return {
    text: strings.actions.carried(before.date === null ? null : dates.medium(before.date)),
    href: `${to(addresses.meeting(before.path))}#action-${encodeURIComponent(before.id)}`,
  };
}

/** An open action is overdue when a meeting took place after its day: builds repeat, whatever the day they run on. */
function dueOf({ strings, dates, latest }: Site, { due, outcome }: TrackedAction): ActionRow['due'] {
  if (due === null) return null;
  const isOver = outcome === 'open' && latest !== null && due < latest;
  return { isOver, text: (isOver ? strings.actions.overdue : strings.actions.due)(dates.medium(due)) };
}

/** Whether an action is open and was mentioned in the half year before the archive's latest meeting. */
export function isStale(site: Site, action: TrackedAction): boolean {
  const seen = action.lastSeen ?? action.opened;
  return seen === null || (site.latest !== null && daysBetween(seen, site.latest) > STALE_DAYS);
}

/** Last mentioned first. */
export const latestActions = (a: TrackedAction, b: TrackedAction): number =>
  (b.lastSeen ?? b.opened ?? '').localeCompare(a.lastSeen ?? a.opened ?? '') || a.id.localeCompare(b.id);
