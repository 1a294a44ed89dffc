import type {
  Group,
  Meeting,
  Person,
  Thread,
  TrackedAction,
  TrackedDecision,
  TrackedReference,
} from '../../model/index.ts';
import { type Address, personAddress, threadAddress } from '../addresses.ts';
import { groupName, meetingTitle } from '../parts/meetings.ts';
import { hasPage, shownName } from '../parts/people.ts';
import type { Site } from '../site.ts';

/** An entry of a collection: what Eleventy's own entries have, and the model's entry. */
export interface CollectionEntry<Entry> {
  /** From the top of the site, to go through Eleventy's `url` filter or its HTML base plugin. */
  readonly url: string;
  /** Of the meeting, or the last one of a series; null where no day is known. */
  readonly date: Date | null;
  readonly data: { readonly title: string; readonly entry: Entry };
}

/** The collections by name, each made when a template asks. Newest last, as Eleventy's own. */
export interface Collections {
  readonly minutes: readonly CollectionEntry<Meeting>[];
  readonly minutesGroups: readonly CollectionEntry<Group>[];
  readonly minutesPeople: readonly CollectionEntry<Person>[];
  readonly minutesActions: readonly CollectionEntry<TrackedAction>[];
  readonly minutesDecisions: readonly CollectionEntry<TrackedDecision>[];
  readonly minutesThreads: readonly CollectionEntry<Thread>[];
  readonly minutesReferences: readonly CollectionEntry<TrackedReference>[];
}

/** How each collection is made of a site. */
export const collections: { readonly [Name in keyof Collections]: (site: Site) => Collections[Name] } = {
  minutes: (site) =>
    byDay(site, site.archive.meetings, {
      address: (meeting) => site.addresses.meeting(meeting.path),
      day: (meeting) => meeting.date,
      title: (meeting) => meetingTitle(site, meeting),
    }),
  minutesGroups: (site) =>
    inOrder(site, site.archive.groups, {
      address: (group) => site.addresses.group(group.id),
      day: (group) => lastDay(site, group.meetings),
      title: (group) => groupName(site, group.id),
    }),
  minutesPeople: (site) =>
    inOrder(
      site,
      site.archive.people.filter((person) => hasPage(site, person)),
      {
        address: (person) => personAddress(person.id),
        day: (person) => lastDay(site, person.attended),
        title: shownName,
      },
    ),
  minutesActions: (site) =>
    byDay(site, site.archive.actions, {
      address: ({ sightings }) => addressIn(site, sightings.at(-1)?.path, `action-${sightings.at(-1)?.id}`),
      day: (action) => action.opened,
      title: (action) => action.text,
    }),
  minutesDecisions: (site) =>
    byDay(site, site.archive.decisions, {
      address: (decision) => addressIn(site, decision.path, `decision-${decision.number}`),
      day: (decision) => decision.date,
      title: (decision) => decision.text,
    }),
  minutesThreads: (site) =>
    byDay(site, site.archive.threads, {
      address: (thread) => threadAddress(thread.slug),
      day: ({ entries }) =>
        lastDay(
          site,
          entries.map((entry) => entry.path),
        ),
      title: (thread) => thread.title,
    }),
  minutesReferences: (site) =>
    byDay(site, site.archive.references, {
      address: ({ owner, repository, number }) => site.addresses.reference(owner, repository, number),
      day: (reference) => lastDay(site, reference.meetings),
      title: (reference) => reference.title ?? reference.ref,
    }),
};

/** What entries of one kind are called, and where and when. */
interface Description<Entry> {
  readonly address: (entry: Entry) => Address;
  readonly day: (entry: Entry) => string | null;
  readonly title: (entry: Entry) => string;
}

/** Eleventy makes all collections for each build, whether a template asks or not: what costs time waits until it is read. */
class DescribedEntry<Entry> implements CollectionEntry<Entry> {
  readonly #site: Site;
  readonly #entry: Entry;
  readonly #description: Description<Entry>;
  readonly day: string | null;

  constructor(site: Site, entry: Entry, description: Description<Entry>) {
    this.#site = site;
    this.#entry = entry;
    this.#description = description;
    this.day = description.day(entry);
  }

  get url(): string {
    return urlOf(this.#site, this.#description.address(this.#entry));
  }

  get date(): Date | null {
    return this.day === null ? null : new Date(this.day);
  }

  get data(): { readonly title: string; readonly entry: Entry } {
    return { title: this.#description.title(this.#entry), entry: this.#entry };
  }
}

/** In the archive's own order. */
const inOrder = <Entry>(site: Site, list: readonly Entry[], description: Description<Entry>) =>
  list.map((entry) => new DescribedEntry(site, entry, description));

/** By day (ISO), those without one first. */
const byDay = <Entry>(site: Site, list: readonly Entry[], description: Description<Entry>) =>
  inOrder(site, list, description).toSorted(({ day: a }, { day: b }) => {
    const [first, second] = [a ?? '', b ?? ''];
    return first < second ? -1 : first > second ? 1 : 0;
  });

/** An address as a link from the top of the site; an anchor behind `#` is encoded already. */
export function urlOf(site: Site, address: Address): string {
  const [page = '', anchor] = address.split('#', 2);
  return `${site.options.prefix}${site.encode(page)}${anchor === undefined ? '' : `#${anchor}`}`;
}

const addressIn = (site: Site, path: string | undefined, anchor: string): Address =>
  `${site.addresses.meeting(path ?? '')}#${encodeURIComponent(anchor)}`;

function lastDay(site: Site, paths: readonly string[]): string | null {
  return paths.reduce<string | null>((last, path) => {
    const day = site.index.meeting.get(path)?.date ?? null;
    return day !== null && (last === null || day > last) ? day : last;
  }, null);
}
