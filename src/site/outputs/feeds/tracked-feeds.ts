import { grouped } from '../../../data/collect.ts';
import type { MeetingPlace, Person, Thread, TrackedReference } from '../../../model/index.ts';
import { personAddress, threadAddress } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { allItems, groupName } from '../../parts/meetings.ts';
import { shownName } from '../../parts/people.ts';
import { shortRef } from '../../parts/references.ts';
import { cleanText, titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import { type FeedEntry, type FeedLimits, limited } from './feed.ts';
import type { FeedPlan } from './feed-files.ts';
import { type ArrivedMeeting, arrivedOf } from './meeting-feeds.ts';

/** There are thousands of these feeds: they say where to look, not all that was said. */
export const SMALL: FeedLimits = { entries: 20, days: 400, atLeast: 10 };

/** What one meeting adds to a person, thread or reference. */
interface Part {
  readonly summary: string;
  /** Anchor on the meeting's page; empty for the page itself. */
  readonly fragment: string;
}

/** What a thread went through, meeting by meeting. */
export function threadFeed(publication: Publication, thread: Thread): FeedPlan {
  const { site } = publication;
  return {
    page: threadAddress(thread.slug),
    key: `thread/${thread.slug}`,
    title: `${titleLine(thread.title)} · ${site.title}`,
    entries: placeEntries(publication, `thread/${thread.slug}`, thread.entries, (entries) => ({
      summary: entries.map((entry) => entry.title).join('\n'),
      fragment: entries[0]?.slug ?? '',
    })),
  };
}

/** Where an issue, pull request or discussion came up. */
export function referenceFeed(publication: Publication, reference: TrackedReference): FeedPlan {
  const { site } = publication;
  const { ref, title } = reference;
  const name = title && title !== ref ? `${shortRef(site, reference)}: ${title}` : shortRef(site, reference);
  return {
    page: site.addresses.reference(reference.owner, reference.repository, reference.number),
    key: `reference/${ref}`,
    title: `${titleLine(name)} · ${site.title}`,
    entries: placeEntries(publication, `reference/${ref}`, reference.mentions, (mentions) => ({
      summary: [...new Set(mentions.map((mention) => mention.context))].join('\n'),
      fragment: mentions[0]?.agenda ?? '',
    })),
  };
}

/** Meetings that a person took part in, brought a subject to or left with an action. */
export function personFeed(publication: Publication, person: Person): FeedPlan {
  const { site } = publication;
  const part = personPart(publication, person);
  const actionPaths = person.actions.flatMap((id) => site.index.action.get(id)?.sightings ?? []);
  const paths = [...person.attended, ...person.items.map((item) => item.path), ...actionPaths.map(({ path }) => path)];
  return {
    page: personAddress(person.id),
    key: `person/${person.id}`,
    title: `${titleLine(shownName(person))} · ${site.title}`,
    entries: smallEntries(publication, `person/${person.id}`, [...new Set(paths)], part),
  };
}

function personPart({ site, words }: Publication, person: Person): (path: string) => Part {
  const attended = new Set(person.attended);
  const slugs = grouped(person.items.map((item) => [item.path, item.slug]));
  const actions = grouped(
    person.actions
      .flatMap((id) => site.index.action.get(id)?.sightings ?? [])
      .map((sighting) => [sighting.path, sighting.text]),
  );
  const line = (label: string, texts: readonly string[]) =>
    texts.length === 0 ? [] : [`${label}: ${texts.join(' · ')}`];
  return (path) => {
    const items = allItems(site.index.meeting.get(path)?.agenda ?? []).filter((item) =>
      slugs.get(path)?.includes(item.slug),
    );
    const present = attended.has(path) ? [words.present] : [];
    const subjects = line(
      words.subjects,
      items.map((item) => item.title),
    );
    return {
      summary: [...present, ...subjects, ...line(words.actions, actions.get(path) ?? [])].join('\n'),
      fragment: items[0]?.slug ?? '',
    };
  };
}

function placeEntries<Place extends MeetingPlace>(
  publication: Publication,
  key: string,
  places: readonly Place[],
  part: (places: readonly Place[]) => Part,
): FeedPlan['entries'] {
  const byPath = grouped(places.map((place) => [place.path, place]));
  return smallEntries(publication, key, [...byPath.keys()], (path) => part(byPath.get(path) ?? []));
}

/** Meetings in brief: where to look, with what is there. */
export function smallEntries(
  publication: Publication,
  key: string,
  paths: readonly string[],
  part: (path: string) => Part,
): FeedPlan['entries'] {
  return (to) =>
    limited(arrivedOf(publication, paths), SMALL).map((arrived) =>
      smallEntry(publication, to, key, arrived, part(arrived.meeting.path)),
    );
}

function smallEntry(
  publication: Publication,
  to: Linker,
  key: string,
  { meeting }: ArrivedMeeting,
  { summary, fragment }: Part,
): FeedEntry {
  const { site, identity } = publication;
  const page = to(site.addresses.meeting(meeting.path));
  return {
    ...publication.arrival(meeting.path),
    // Not the meeting's own id: who reads both feeds reads two different things.
    id: identity.tag(key, publication.key(meeting.path)),
    url: fragment === '' ? page : `${page}#${encodeURIComponent(fragment)}`,
    title: publication.title(meeting),
    summary: cleanText(summary).slice(0, 2000),
    html: null,
    change: null,
    categories: [titleLine(groupName(site, meeting.group))],
    language: meeting.language || null,
  };
}
