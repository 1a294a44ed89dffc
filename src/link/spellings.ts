import { count, within } from '../data/collect.ts';
import type { Meeting } from '../model/index.ts';
import { allNames } from '../vocabulary/names.ts';
import { allItems, dayNumber } from './timeline.ts';

/** One way in which people are written, and where it was seen. */
export interface Spelling {
  /** See `spellingKey`. */
  readonly key: string;
  /** As written → how often. */
  readonly texts: Map<string, number>;
  /** Seen as a handle in a list of participants. */
  isHandle: boolean;
  /** Indexes of the meetings in whose lists of participants it stands. */
  readonly listed: Set<number>;
  /** Indexes of all meetings that name it. */
  readonly seen: Set<number>;
  /** Groups in which it was listed. */
  readonly groups: Map<string, DaySpan>;
}

/** First and last day, as day numbers. */
export interface DaySpan {
  first: number;
  last: number;
}

/** What all meetings together say about how people are written. */
export interface Spellings {
  readonly byKey: ReadonlyMap<string, Spelling>;
  /** Name and handle that stand in one entry: handle → name key → times. */
  readonly besides: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Folded affiliations: companies, no people. */
  readonly affiliations: ReadonlySet<string>;
}

/** The key under which a spelling is looked up: lower case, without `@`, single spaces. */
export function spellingKey(text: string): string {
  // Nearly all spellings are plain handles: nothing to do.
  if (/^[a-z\d-]+$/.test(text)) return text;
  return text.normalize('NFC').trim().replace(/^@/, '').replace(/\s+/g, ' ').toLowerCase();
}

/** Gathers every spelling of people in lists, roles, owners of items and of actions. */
export function collectSpellings(meetings: readonly Meeting[]): Spellings {
  const byKey = new Map<string, Spelling>();
  const besides = new Map<string, Map<string, number>>();
  const affiliations = new Set<string>();
  for (const [index, meeting] of meetings.entries()) {
    const day = meeting.date === null ? Number.NaN : dayNumber(meeting.date);
    for (const { handle, name, affiliation } of meeting.participants) {
      if (affiliation) affiliations.add(spellingKey(affiliation));
      if (handle) enlist(see(byKey, handle, index), index, meeting.group, day).isHandle = true;
      else if (name) enlist(see(byKey, name, index), index, meeting.group, day);
      if (handle && name) {
        see(byKey, name, index);
        count(
          within(besides, spellingKey(handle), () => new Map()),
          spellingKey(name),
        );
      }
    }
    for (const owner of mentioned(meeting)) see(byKey, owner, index);
  }
  return { byKey, besides, affiliations };
}

/** Everyone who owns something or has a role, as written. */
function mentioned(meeting: Meeting): readonly string[] {
  return [
    ...meeting.roles.flatMap((role) => role.people),
    ...allItems(meeting).flatMap((item) => item.owners),
    ...meeting.actions.flatMap((action) => action.owners),
  ];
}

function see(byKey: Map<string, Spelling>, text: string, index: number): Spelling {
  const key = spellingKey(text);
  const spelling = within(byKey, key, () => ({
    key,
    texts: new Map<string, number>(),
    isHandle: false,
    listed: new Set<number>(),
    seen: new Set<number>(),
    groups: new Map<string, DaySpan>(),
  }));
  count(spelling.texts, text.trim().replace(/^@/, ''));
  spelling.seen.add(index);
  return spelling;
}

function enlist(spelling: Spelling, index: number, group: string, day: number): Spelling {
  spelling.listed.add(index);
  const span = within(spelling.groups, group, () => ({
    first: Number.POSITIVE_INFINITY,
    last: Number.NEGATIVE_INFINITY,
  }));
  if (!Number.isNaN(day)) {
    span.first = Math.min(span.first, day);
    span.last = Math.max(span.last, day);
  }
  return spelling;
}

/** A full name: two or more words. A single word ("Kurt") may be anybody. */
export function isFullName(key: string): boolean {
  return /^\p{L}[\p{L}.'’-]*,?(?: \p{L}[\p{L}.'’-]*){1,4}$/u.test(key);
}

/** Looks like a GitHub handle: letters, digits, hyphens (underscores where markdown or haste put them). */
export function looksLikeHandle(key: string): boolean {
  return /^[a-z\d][a-z\d_-]{0,38}$/.test(key);
}

const PARTICLES: ReadonlySet<string> = new Set(allNames('particles'));

/** Full and capitalised as names are, so that "partially there" beside a handle is no name. */
export function isWrittenAsName(spelling: Spelling): boolean {
  if (!isFullName(spelling.key)) return false;
  for (const text of spelling.texts.keys()) {
    if (text.split(' ').every((word) => /^\p{Lu}/u.test(word) || PARTICLES.has(word))) return true;
  }
  return false;
}
