import { grouped } from '../data/collect.ts';
import type {
  Archive,
  Asset,
  Group,
  Meeting,
  Person,
  Thread,
  TrackedAction,
  TrackedDecision,
  TrackedReference,
} from '../model/index.ts';
import { type SeenMeeting, seen } from './seen-meeting.ts';
import { standingItems, standingTitles } from './standing-items.ts';

/** What others' pages see of a person: neither their meetings nor their tasks, which change with nearly every meeting. */
export type NamedPerson = Pick<Person, 'id' | 'handle' | 'name'>;

/** Look-ups that many pages share: each archive is walked once, not once a page. */
export interface ArchiveIndex {
  /** In the archive's order. */
  readonly meetings: readonly SeenMeeting[];
  /** By path. */
  readonly meeting: ReadonlyMap<string, SeenMeeting>;
  /** By path: all that a file says, line by line, for pages that show its text. */
  readonly whole: ReadonlyMap<string, Meeting>;
  readonly group: ReadonlyMap<string, Group>;
  /** Id of the group that holds all meetings; null where several do. */
  readonly onlyGroup: string | null;
  /** By `Person.id`. */
  readonly person: ReadonlyMap<string, NamedPerson>;
  /** By `ref`, also in lower case: see `trackedReference`. */
  readonly reference: ReadonlyMap<string, TrackedReference>;
  /** By `<path>#<slug>` of an agenda item. */
  readonly thread: ReadonlyMap<string, Thread>;
  /** By the group's id. */
  readonly threadsOf: ReadonlyMap<string, readonly Thread[]>;
  /** By `<path>#<id>` of each sighting. */
  readonly actionAt: ReadonlyMap<string, TrackedAction>;
  /** By `TrackedAction.id`. */
  readonly action: ReadonlyMap<string, TrackedAction>;
  /** By the group's id. */
  readonly actionsOf: ReadonlyMap<string, readonly TrackedAction[]>;
  /** By path. */
  readonly decisionsOf: ReadonlyMap<string, readonly TrackedDecision[]>;
  /** By path, in the order of the text. */
  readonly referencesOf: ReadonlyMap<string, readonly TrackedReference[]>;
  /** By `ref`. */
  readonly actionsAbout: ReadonlyMap<string, readonly TrackedAction[]>;
  readonly decisionsAbout: ReadonlyMap<string, readonly TrackedDecision[]>;
  /** Paths of the meeting before and after in the group's order, undated files left out where any has a date. */
  readonly before: ReadonlyMap<string, string>;
  readonly after: ReadonlyMap<string, string>;
  /** Subjects that come up in meeting after meeting of a group, as `standingKey` writes them. */
  readonly standing: ReadonlySet<string>;
  /** Titles that say nothing but the group and the day, as `titleKey` writes them. */
  readonly standingTitles: ReadonlySet<string>;
  /** Ids of those who attended, by path. */
  readonly attendees: ReadonlyMap<string, readonly string[]>;
  readonly assets: ReadonlySet<string>;
  /** By the file's name alone, for uploads whose remote URL ends in it. */
  readonly assetsNamed: ReadonlyMap<string, readonly string[]>;
}

/** Walks the archive once. */
export function indexArchive(archive: Archive, assets: readonly Asset[]): ArchiveIndex {
  const meetings = archive.meetings.map(seen);
  const meeting = new Map(meetings.map((each) => [each.path, each]));
  const neighbours = archive.groups.flatMap(({ meetings }) => {
    const dated = meetings.filter((path) => meeting.get(path)?.date);
    return pairs(dated.length > 0 ? dated : meetings);
  });
  const [first, further] = archive.groups.filter(({ series }) => series.length > 0);
  const sightings = archive.actions.flatMap((action) => action.sightings.map((seen) => [action, seen] as const));
  return {
    meetings,
    meeting,
    whole: new Map(archive.meetings.map((each) => [each.path, each])),
    group: new Map(archive.groups.map((group) => [group.id, group])),
    onlyGroup: first && !further ? first.id : null,
    person: new Map(archive.people.map(({ id, handle, name }) => [id, { id, handle, name }])),
    reference: referencesByRef(archive.references),
    thread: new Map(archive.threads.flatMap((thread) => thread.entries.map((e) => [placeKey(e.path, e.slug), thread]))),
    threadsOf: grouped(archive.threads.map((thread) => [thread.group, thread])),
    actionAt: new Map(sightings.map(([action, seen]) => [placeKey(seen.path, seen.id), action])),
    action: new Map(archive.actions.map((action) => [action.id, action])),
    actionsOf: grouped(archive.actions.map((action) => [action.group, action])),
    decisionsOf: grouped(archive.decisions.map((decision) => [decision.path, decision])),
    referencesOf: referencesByMeeting(archive.references),
    actionsAbout: byReference(archive.actions),
    decisionsAbout: byReference(archive.decisions),
    before: new Map(neighbours.map(([earlier, later]) => [later, earlier])),
    after: new Map(neighbours),
    standing: standingItems(archive),
    standingTitles: standingTitles(archive),
    attendees: grouped(archive.people.flatMap((person) => person.attended.map((path) => [path, person.id] as const))),
    assets: new Set(assets.map((asset) => asset.path)),
    assetsNamed: grouped(assets.map((asset) => [asset.path.slice(asset.path.lastIndexOf('/') + 1), asset.path])),
  };
}

/** Key of an entry in a file, as the maps above use it. */
export const placeKey = (path: string, id: string | number): string => `${path}#${id}`;

function pairs(paths: readonly string[]): [string, string][] {
  return paths.slice(1).map((path, index) => [paths[index] ?? path, path]);
}

function byReference<Entry extends { readonly references: readonly string[] }>(
  entries: readonly Entry[],
): Map<string, Entry[]> {
  return grouped(entries.flatMap((entry) => entry.references.map((ref) => [ref, entry] as const)));
}

/** Also in lower case, where no other one is written so: the most discussed of those that differ in nothing but case. */
function referencesByRef(references: readonly TrackedReference[]): ReadonlyMap<string, TrackedReference> {
  const exact = references.map((reference) => [reference.ref, reference] as const);
  const folded = references.map((reference) => [reference.ref.toLowerCase(), reference] as const);
  return new Map([...folded.toReversed(), ...exact]);
}

function referencesByMeeting(references: readonly TrackedReference[]): Map<string, TrackedReference[]> {
  const firstLines = references.flatMap((reference) => {
    const first = new Map<string, number>();
    for (const { path, line } of reference.mentions) first.set(path, Math.min(line, first.get(path) ?? line));
    return [...first].map(([path, line]) => ({ path, line, reference }));
  });
  return grouped(firstLines.toSorted((a, b) => a.line - b.line).map(({ path, reference }) => [path, reference]));
}
