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
    entries(site, site.archive.meetings, (meeting) => ({
      address: site.addresses.meeting(meeting.path),
      day: meeting.date,
      title: meetingTitle(site, meeting),
    })),
  minutesGroups: (site) =>
    inOrder(site, site.archive.groups, (group) => ({
      address: site.addresses.group(group.id),
      day: lastDay(site, group.meetings),
      title: groupName(site, group.id),
    })),
  minutesPeople: (site) =>
    inOrder(
      site,
      site.archive.people.filter((person) => hasPage(site, person)),
      (person) => ({
        address: personAddress(person.id),
        day: lastDay(site, person.attended),
        title: shownName(person),
      }),
    ),
  minutesActions: (site) =>
    entries(site, site.archive.actions, (action) => {
      const last = action.sightings.at(-1);
      return { address: addressIn(site, last?.path, `action-${last?.id}`), day: action.opened, title: action.text };
    }),
  minutesDecisions: (site) =>
    entries(site, site.archive.decisions, (decision) => ({
      address: addressIn(site, decision.path, `decision-${decision.number}`),
      day: decision.date,
      title: decision.text,
    })),
  minutesThreads: (site) =>
    entries(site, site.archive.threads, (thread) => ({
      address: threadAddress(thread.slug),
      day: lastDay(
        site,
        thread.entries.map((entry) => entry.path),
      ),
      title: thread.title,
    })),
  minutesReferences: (site) =>
    entries(site, site.archive.references, (reference) => ({
      address: site.addresses.reference(reference.owner, reference.repository, reference.number),
      day: lastDay(site, reference.meetings),
      title: reference.title ?? reference.ref,
    })),
};

interface Described {
  readonly address: Address;
  readonly day: string | null;
  readonly title: string;
}

/** In the archive's own order. */
function inOrder<Entry>(
  site: Site,
  list: readonly Entry[],
  describe: (entry: Entry) => Described,
): CollectionEntry<Entry>[] {
  return list.map((entry) => {
    const { address, day, title } = describe(entry);
    return { url: urlOf(site, address), date: day === null ? null : new Date(day), data: { title, entry } };
  });
}

/** By day. */
const entries = <Entry>(site: Site, list: readonly Entry[], describe: (entry: Entry) => Described) =>
  inOrder(site, list, describe).toSorted((a, b) => (a.date?.getTime() ?? 0) - (b.date?.getTime() ?? 0));

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
