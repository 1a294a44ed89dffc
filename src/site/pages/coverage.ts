import type { FileCoverage, Group, UnreadLine } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { countBy } from '../charts/months.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { groupName, meetingLink } from '../parts/meetings.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';

/** What was read of one file: a row of numbers. */
export interface CoverageRow {
  readonly file: TextLink;
  readonly path: string;
  /** `7 of 8` entries of the list of people. */
  readonly people: string;
  readonly isWhole: boolean;
  readonly subjects: number;
  readonly actions: number;
  readonly decisions: number;
  readonly issues: number;
}

/** Something the group does, in the ways it does it, the usual one first. */
export interface Habit {
  readonly what: string;
  readonly ways: readonly string[];
}

/** Lines that were not understood, the newest first. */
export interface Leftover {
  readonly title: string;
  readonly lines: readonly { readonly text: string; readonly place: TextLink }[];
  readonly more: string | null;
}

/** What was read of a group's files. */
export interface CoverageView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly habits: readonly Habit[];
  /** Newest first. */
  readonly rows: readonly CoverageRow[];
  readonly leftovers: readonly Leftover[];
  /** Words that stand where markers stand, with how often. */
  readonly unknownWords: readonly string[];
}

/** A group in the table of all groups. */
export interface GroupCoverage {
  readonly group: TextLink;
  readonly files: number;
  readonly people: string;
  readonly actions: number;
  readonly ownerless: number;
  readonly unknownHeadings: number;
}

/** Of each kind of leftover and of words: enough to see what is meant. */
const SHOWN = 40;

/** Makes the page that says what was read of a group's files. */
export function coverageView(site: Site, group: Group): CoverageView {
  const { strings, index, addresses } = site;
  const address = addresses.groupChecks(group.id);
  const to = linker(site, address);
  const files = site.coverage.get(group.id)?.toReversed() ?? [];
  const meetings = files.flatMap(({ path }) => index.meeting.get(path) ?? []);
  const title = strings.coverage.title(groupName(site, group.id));
  const leftover = (name: string, linesOf: (file: FileCoverage) => readonly UnreadLine[]) =>
    leftoverOf(site, to, name, files, linesOf);
  return {
    frame: makeFrame(site, {
      address,
      title,
      breadcrumbs: [{ text: strings.sections.checks, href: to(fixed.checks) }],
    }),
    title,
    lead: strings.coverage.lead,
    habits: habitsOf(site, group, meetings),
    rows: files.map((file) => coverageRow(site, to, file)),
    leftovers: [
      leftover(strings.coverage.unreadPeople, ({ peopleUnread }) => peopleUnread),
      leftover(strings.coverage.ownerless, ({ ownerless }) => ownerless),
      leftover(strings.coverage.unknownHeadings, ({ unknownHeadings }) => unknownHeadings),
    ].filter(({ lines }) => lines.length > 0),
    unknownWords: mostFirst(files.flatMap(({ unknownMarkers }) => unknownMarkers)).slice(0, SHOWN),
  };
}

/** The groups that have files to read, in the archive's order. */
export function groupsCoverage(site: Site, to: Linker): readonly GroupCoverage[] {
  const { archive, addresses, index, strings } = site;
  return archive.groups.flatMap((group): GroupCoverage[] => {
    const files = site.coverage.get(group.id) ?? [];
    const sum = (of: (file: FileCoverage) => number) => files.reduce((total, file) => total + of(file), 0);
    const entries = sum(({ peopleEntries }) => peopleEntries);
    const row = {
      group: { text: groupName(site, group.id), href: to(addresses.groupChecks(group.id)) },
      files: files.length,
      people: strings.coverage.of(entries - sum(({ peopleUnread }) => peopleUnread.length), entries),
      actions: sum(({ path }) => index.meeting.get(path)?.actions.length ?? 0),
      ownerless: sum(({ ownerless }) => ownerless.length),
      unknownHeadings: sum(({ unknownHeadings }) => unknownHeadings.length),
    };
    return files.length === 0 ? [] : [row];
  });
}

function coverageRow(site: Site, to: Linker, { path, peopleEntries, peopleUnread }: FileCoverage): CoverageRow {
  const { index, strings } = site;
  const meeting = index.meeting.get(path);
  return {
    file: meetingLink(site, to, path),
    path,
    people: strings.coverage.of(peopleEntries - peopleUnread.length, peopleEntries),
    isWhole: peopleUnread.length === 0 && peopleEntries > 0,
    subjects: meeting?.agenda.length ?? 0,
    actions: meeting?.actions.length ?? 0,
    decisions: meeting?.decisions.length ?? 0,
    issues: index.referencesOf.get(path)?.length ?? 0,
  };
}

function habitsOf({ strings }: Site, { rhythm }: Group, meetings: readonly SeenMeeting[]): readonly Habit[] {
  const { habits } = strings.coverage;
  const share = (has: (meeting: SeenMeeting) => boolean) =>
    strings.coverage.of(meetings.filter(has).length, meetings.length);
  const rules = (of: (meeting: SeenMeeting) => readonly { readonly rule: string }[]) =>
    mostFirst(meetings.flatMap((meeting) => [...new Set(of(meeting).map(({ rule }) => rule))]));
  const habit = (what: string, of: (meeting: SeenMeeting) => readonly { readonly rule: string }[]): Habit => ({
    what: `${what}: ${share((meeting) => of(meeting).length > 0)}`,
    ways: rules(of),
  });
  return [
    ...(rhythm ? [{ what: `${habits.rhythm}: ${strings.count.days(rhythm.days)}`, ways: [] }] : []),
    { what: habits.languages, ways: mostFirst(meetings.map(({ language }) => language)) },
    habit(habits.people, ({ participants }) => participants),
    habit(habits.subjects, ({ agenda }) => agenda),
    habit(habits.actions, ({ actions }) => actions),
    habit(habits.decisions, ({ decisions }) => decisions),
  ];
}

/** `list 12`, `label 3`. */
function mostFirst(words: readonly string[]): string[] {
  return [...countBy(words)].toSorted(([, a], [, b]) => b - a).map(([word, count]) => `${word} ${count}`);
}

function leftoverOf(
  { repository, addresses, strings, options }: Site,
  to: Linker,
  title: string,
  files: readonly FileCoverage[],
  linesOf: (file: FileCoverage) => readonly UnreadLine[],
): Leftover {
  const all = files.flatMap((file) => linesOf(file).map(({ line, text }) => ({ path: file.path, line, text })));
  return {
    title: `${title} (${all.length.toLocaleString(options.locale)})`,
    lines: all.slice(0, SHOWN).map(({ path, line, text }) => ({
      text,
      place: { text: `${path}:${line}`, href: repository?.source(path, line) ?? to(addresses.meeting(path)) },
    })),
    more: all.length > SHOWN ? strings.count.more(all.length - SHOWN) : null,
  };
}
