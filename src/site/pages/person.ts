import type { Person, TrackedAction } from '../../model/index.ts';
import { fixed, personAddress } from '../addresses.ts';
import { type BarChart, barChart } from '../charts/bars.ts';
import { byYear, countBy } from '../charts/months.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow, isStale, latestActions } from '../parts/actions.ts';
import { allItems, groupLink, meetingLink } from '../parts/meetings.ts';
import { chipFor, type PersonChip, shownName } from '../parts/people.ts';
import { lastDate } from '../parts/references.ts';
import type { Site } from '../site.ts';
import { type YearOfMeetings, yearsOfMeetings } from './group.ts';

/** The page of one person. */
export interface PersonView {
  readonly frame: Frame;
  readonly title: string;
  readonly facts: readonly string[];
  readonly profile: TextLink | null;
  /** Other spellings found in the minutes. */
  readonly spellings: readonly string[];
  readonly groups: readonly (TextLink & { readonly meetings: string })[];
  readonly activity: BarChart | null;
  readonly open: readonly ActionRow[];
  /** Open, but not mentioned for half a year. */
  readonly older: readonly ActionRow[];
  readonly closed: readonly ActionRow[];
  readonly items: readonly (TextLink & { readonly date: TextLink })[];
  readonly years: readonly YearOfMeetings[];
  readonly missed: readonly TextLink[];
  readonly colleagues: readonly PersonChip[];
}

const COLLEAGUES = 12;
const ITEMS = 20;

/** Makes a person's page. */
export function personView(site: Site, person: Person): PersonView {
  const address = personAddress(person.id);
  const to = linker(site, address);
  const { strings, index } = site;
  const title = shownName(person);
  const meetings = person.attended.flatMap((path) => index.meeting.get(path) ?? []);
  const actions = person.actions.flatMap((id) => index.action.get(id) ?? []).toSorted(latestActions);
  const rows = (wanted: (action: TrackedAction) => boolean) =>
    actions
      .filter(wanted)
      .map((action) => actionRow(site, to, action))
      // Whose page it is need not be said again; who else is to do it must be.
      .map((row) => ({ ...row, owners: row.owners.filter((owner) => owner.text !== title) }));
  return {
    frame: makeFrame(site, {
      address,
      title: person.handle === null || title.includes(person.handle) ? title : `${title} (@${person.handle})`,
      section: 'people',
      breadcrumbs: [{ text: strings.people.title, href: to(fixed.people) }],
    }),
    title,
    facts: factsOf(site, person),
    profile: person.handle === null ? null : { text: `@${person.handle}`, href: `https://github.com/${person.handle}` },
    spellings: otherSpellings(person, title),
    groups: groupsOf(site, to, person),
    activity: activityOf(
      site,
      meetings.flatMap((meeting) => meeting.date ?? []),
    ),
    open: rows((action) => action.outcome === 'open' && !isStale(site, action)),
    older: rows((action) => action.outcome === 'open' && isStale(site, action)),
    closed: rows((action) => action.outcome !== 'open'),
    items: itemsOf(site, to, person),
    years: yearsOfMeetings(site, to, meetings),
    missed: person.missed.toReversed().map((path) => meetingLink(site, to, path)),
    colleagues: person.colleagues
      .slice(0, COLLEAGUES)
      .map(({ id, meetings }) => chipFor(site, to, id, String(meetings))),
  };
}

function factsOf(site: Site, person: Person): readonly string[] {
  const { strings, dates } = site;
  const first = lastDate(site, person.attended.toReversed());
  const last = lastDate(site, person.attended);
  return [
    ...person.affiliations.slice(0, 3),
    person.attended.length > 0 ? strings.count.meetings(person.attended.length) : strings.people.onlyActions,
    ...(first && last ? [strings.people.since(dates.medium(first), dates.medium(last))] : []),
  ];
}

function otherSpellings(person: Person, title: string): readonly string[] {
  const shown = new Set([title.toLowerCase(), person.handle, `@${person.handle ?? ''}`]);
  const others = person.spellings.map((spelling) => spelling.text).filter((text) => !shown.has(text.toLowerCase()));
  return [...new Map(others.map((text) => [text.toLowerCase(), text])).values()].slice(0, 8);
}

function groupsOf(site: Site, to: Linker, person: Person): PersonView['groups'] {
  const groups = countBy(person.attended.flatMap((path) => site.index.meeting.get(path)?.group ?? []));
  return [...groups]
    .toSorted(([, a], [, b]) => b - a)
    .map(([id, count]) => ({ ...groupLink(site, to, id), meetings: site.strings.count.meetings(count) }));
}

function activityOf(site: Site, dates: readonly string[]): BarChart | null {
  const points = byYear(dates);
  if (points.length < 2) return null;
  const { people, common, group } = site.strings;
  return barChart({ title: people.activity, axis: common.year, series: [group.meetings], points });
}

function itemsOf(site: Site, to: Linker, person: Person): PersonView['items'] {
  return person.items
    .toReversed()
    .slice(0, ITEMS)
    .flatMap(({ path, slug }) => {
      const meeting = site.index.meeting.get(path);
      const item = meeting && allItems(meeting.agenda).find((each) => each.slug === slug);
      if (!item) return [];
      return [{ text: item.title, href: meetingLink(site, to, path, slug).href, date: meetingLink(site, to, path) }];
    });
}
