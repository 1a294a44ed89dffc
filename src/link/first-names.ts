import { push, within } from '../data/collect.ts';
import type { Meeting } from '../model/index.ts';
import { firstAtOrAfter } from './date-witness.ts';
import type { Identity } from './people.ts';
import { spellingKey } from './spellings.ts';
import { allItems, dayNumber } from './timeline.ts';

/** `Meeting.path` → key of a first name → id of the one person it can mean there. */
export type FirstNames = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** Somebody with that first name, and the days on which they sat in the group. */
interface Namesake {
  readonly id: string;
  readonly days: number[];
}

/** Meetings of the circle in which a person sat who is meant by a mere first name: of the group, of the whole archive. */
const REGULAR = { group: 3, archive: 10 };
/** Stands for the circle of the whole archive; no folder is called so. */
const EVERYBODY = '\0';
/** How far from a meeting somebody counts as one of its circle, in days. */
const CIRCLE = 120;
/** So many people of one first name in a group: no one of them is certain. */
const CROWD = 40;

/**
 * Resolves first names ("Kurt", "Jonas") where only one person fits: the one of that name in the meeting's own list, else the
 * only one of the group around that time, else of the archive, who sat there regularly. Where two fit, or only a rare guest,
 * the name is left alone: most first names are known of few people, and the guest may have a namesake. Codes that the meeting's
 * own list gives its people (`Ann Lee (ALE)`) are as good.
 */
export function resolveFirstNames(
  meetings: readonly Meeting[],
  people: readonly Identity[],
  personOf: ReadonlyMap<string, string>,
): FirstNames {
  const namesOf = firstNamesOf(people);
  const circle = circles(meetings, namesOf, personOf);
  const resolved = new Map<string, ReadonlyMap<string, string>>();
  for (const meeting of meetings) {
    const found = new Map<string, string>();
    const names = singleNames(meeting, personOf);
    const coded = abbreviations(meeting, personOf);
    const listed =
      names.size > 0 ? byFirstName(attending(meeting, personOf), namesOf) : new Map<string, readonly string[]>();
    for (const key of names) {
      const near = (group: string, regular: number) => inCircle(meeting, circle.get(group)?.get(key), regular);
      const id =
        coded.get(key) ??
        only(listed.get(key)) ??
        near(meeting.group, REGULAR.group) ??
        near(EVERYBODY, REGULAR.archive);
      if (id !== undefined) found.set(key, id);
    }
    if (found.size > 0) resolved.set(meeting.path, found);
  }
  return resolved;
}

function firstNamesOf(people: readonly Identity[]): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { id, keys, fullName } of people) {
    for (const name of [...keys, ...(fullName === null ? [] : [spellingKey(fullName)])]) {
      const [first] = name.includes(', ') ? name.split(', ').slice(1) : name.split(' ');
      if (first !== undefined && name.includes(' ')) within(names, id, () => new Set()).add(first);
    }
  }
  return names;
}

function circles(
  meetings: readonly Meeting[],
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
  personOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, readonly Namesake[]>> {
  const days = new Map<string, Map<string, number[]>>();
  for (const meeting of meetings) {
    if (meeting.date === null) continue;
    const ofGroup = within(days, meeting.group, () => new Map<string, number[]>());
    const ofAll = within(days, EVERYBODY, () => new Map<string, number[]>());
    for (const id of attending(meeting, personOf)) {
      push(ofGroup, id, dayNumber(meeting.date));
      push(ofAll, id, dayNumber(meeting.date));
    }
  }
  const found = new Map<string, Map<string, Namesake[]>>();
  for (const [group, people] of days) {
    const byName = within(found, group, () => new Map<string, Namesake[]>());
    for (const [id, list] of people) {
      const namesake = { id, days: list.sort((a, b) => a - b) };
      for (const name of namesOf.get(id) ?? []) push(byName, name, namesake);
    }
  }
  return found;
}

function attending(meeting: Meeting, personOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const { handle, name } of meeting.participants) {
    const id = personOf.get(spellingKey(handle ?? name ?? ''));
    if (id !== undefined) ids.add(id);
  }
  return ids;
}

/** Keys of the codes by which this file names its people (`ALE`); of two people with one code neither is meant. */
function abbreviations(meeting: Meeting, personOf: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  const found = new Map<string, string[]>();
  for (const { handle, name, abbreviation } of meeting.participants) {
    const id = abbreviation === undefined ? undefined : personOf.get(spellingKey(handle ?? name ?? ''));
    if (id !== undefined && abbreviation !== undefined) push(found, spellingKey(abbreviation), id);
  }
  return new Map([...found].flatMap(([key, ids]) => (ids.length === 1 ? ids.map((id) => [key, id] as const) : [])));
}

function singleNames(meeting: Meeting, personOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  const texts = [
    ...meeting.participants.map(({ handle, name }) => handle ?? name ?? ''),
    ...meeting.roles.flatMap((role) => role.people),
    ...meeting.actions.flatMap((action) => action.owners),
    ...allItems(meeting).flatMap((item) => item.owners),
  ];
  return new Set(texts.map(spellingKey).filter((key) => /^\p{L}{2,30}$/u.test(key) && !personOf.has(key)));
}

function byFirstName(
  ids: ReadonlySet<string>,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const id of ids) for (const name of namesOf.get(id) ?? []) push(found, name, id);
  return found;
}

function only(ids: readonly string[] = []): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}

/** The one of these who sat there regularly around that time, if nobody else of the name was there at all. */
function inCircle(meeting: Meeting, namesakes: readonly Namesake[] | undefined, regular: number): string | undefined {
  if (!namesakes || meeting.date === null || namesakes.length > CROWD) return undefined;
  const day = dayNumber(meeting.date);
  const near = namesakes.flatMap(({ id, days }) => {
    const meetings = firstAtOrAfter(days, day + CIRCLE + 1) - firstAtOrAfter(days, day - CIRCLE);
    return meetings > 0 ? [{ id, meetings }] : [];
  });
  const [first] = near;
  return first && near.length === 1 && first.meetings >= regular ? first.id : undefined;
}
