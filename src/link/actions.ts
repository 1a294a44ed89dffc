import { count, push } from '../data/collect.ts';
import type { Meeting, Reference, TrackedAction } from '../model/index.ts';
import { repeats, type Sighted } from './action-match.ts';
import { findReviews, outcomeOf, type Reviews } from './action-outcome.ts';
import { createPool, type Followed, type Pair } from './action-pool.ts';
import { wordFrequency } from './nearby.ts';
import { spellingKey } from './spellings.ts';
import { allItems, compare, dateOfLine } from './timeline.ts';
import type { WhoIs } from './who-is.ts';
import { actionWords } from './wording.ts';

/** References and owners of one action that are looked at. */
const MANY = 12;
const NO_CONTEXT = { context: [], about: [] };
/** Actions of one meeting in the same words that are told apart; it repeats one of them, or they are no tasks. */
const TWINS = 8;

/** An action of the meeting that is looked at, with the one that it turned out to be. */
interface Here {
  readonly sighted: Sighted;
  readonly followed: Followed;
}

/**
 * Follows actions over the meetings of their group: one carried over twenty times is ONE action with twenty sightings.
 * `meetings` in order of time, without copies. Sorted by group, then by the day they were opened, newest first.
 */
export function trackActions(meetings: readonly Meeting[], whoIs: WhoIs): readonly TrackedAction[] {
  const byGroup = new Map<string, Meeting[]>();
  for (const meeting of meetings) push(byGroup, meeting.group, meeting);
  return [...byGroup].flatMap(([group, ofGroup]) => {
    const sighted = ofGroup.map((meeting, index) => sightingsOf(meeting, index, whoIs));
    const followed = follow(sighted);
    const reviews = findReviews(sighted, followed);
    return followed.map((one) => toTracked(group, one, reviews)).sort(byOpened);
  });
}

function sightingsOf(meeting: Meeting, index: number, whoIs: WhoIs): readonly Sighted[] {
  const onLine = new Map<number, Reference[]>();
  for (const reference of meeting.references) push(onLine, reference.line, reference);
  const contexts = contextsOf(meeting);
  return meeting.actions.map((action) => ({
    meeting,
    index,
    date: dateOfLine(meeting, action.line),
    action,
    words: actionWords(action.text),
    owners: action.owners.slice(0, MANY).map((owner) => whoIs(meeting.path, owner) ?? spellingKey(owner)),
    ...((action.agenda === null ? undefined : contexts.get(action.agenda)) ?? NO_CONTEXT),
    refs: [...new Set((onLine.get(action.line) ?? []).map((reference) => reference.ref))].slice(0, MANY),
  }));
}

/** Slug of each agenda item → the words of its title and of the references beneath it, and these. */
function contextsOf(meeting: Meeting): ReadonlyMap<string, Pick<Sighted, 'context' | 'about'>> {
  if (meeting.actions.length === 0) return new Map();
  return new Map(
    allItems(meeting).map(({ slug, title, references }) => [
      slug,
      { context: actionWords(`${title} ${references.map(shortRef).join(' ')}`), about: references },
    ]),
  );
}

function shortRef(ref: string): string {
  return ref.slice(ref.indexOf('/') + 1);
}

/** Each meeting's actions take the best fitting ones of before, one each, the surest first; the rest are new. */
function follow(meetings: readonly (readonly Sighted[])[]): readonly Followed[] {
  const pool = createPool(wordFrequency(meetings.flat().map((sighted) => sighted.words)));
  const all: Followed[] = [];
  for (const sighted of meetings) {
    const pairs = sighted.flatMap((one) => pool.pairs(one)).sort((a, b) => b.score - a.score);
    const taken = assign(pairs);
    const here = new Map<string, Here[]>();
    for (const one of sighted) {
      const pair = taken.get(one);
      const key = `${one.words.join(' ')}\n${one.owners.join(' ')}`;
      const twin = here
        .get(key)
        ?.slice(0, TWINS)
        .find((other) => one.words.length > 0 && repeats(one, other.sighted));
      const followed = pair?.followed ?? twin?.followed ?? { sightings: [], whys: [] };
      if (followed.sightings.length === 0) all.push(followed);
      followed.whys.push(pair?.why ?? (twin ? 'same words' : ''));
      followed.sightings.push(one);
      push(here, key, { sighted: one, followed });
      pool.add(one, followed);
    }
  }
  return all;
}

/** Gives each action at most one of before and each of those to at most one action. */
function assign(pairs: readonly Pair[]): ReadonlyMap<Sighted, Pair> {
  const taken = new Map<Sighted, Pair>();
  const used = new Set<Followed>();
  for (const pair of pairs) {
    if (taken.has(pair.sighted) || used.has(pair.followed)) continue;
    taken.set(pair.sighted, pair);
    used.add(pair.followed);
  }
  return taken;
}

function toTracked(group: string, { sightings, whys }: Followed, reviews: Reviews): TrackedAction {
  const first = sightings[0];
  const last = sightings.at(-1);
  const refs = new Map<string, number>();
  for (const sighted of sightings) for (const ref of sighted.refs) count(refs, ref);
  const latest = [...sightings].reverse();
  const end = latest.findIndex((sighted) => sighted.action.status !== last?.action.status);
  const closing = last?.action.status === 'open' ? undefined : sightings[end < 0 ? 0 : sightings.length - end];
  return {
    id: first ? `${first.meeting.path.replace(/\.md$/i, '')}#${first.action.id}` : '',
    group,
    text: last?.action.text ?? '',
    owners: latest.find((sighted) => sighted.owners.length > 0)?.owners ?? [],
    due: latest.find((sighted) => sighted.action.due !== null)?.action.due ?? null,
    outcome: outcomeOf(sightings, reviews),
    opened: first?.date ?? null,
    lastSeen: last?.date ?? null,
    closed: closing?.date ?? null,
    sightings: sightings.map(({ meeting, date, action }, at) => ({
      path: meeting.path,
      line: action.line,
      date,
      id: action.id,
      status: action.status,
      text: action.text,
      why: whys[at] ?? '',
    })),
    references: [...refs.keys()],
  };
}

function byOpened(a: TrackedAction, b: TrackedAction): number {
  return compare(b.opened ?? '', a.opened ?? '') || compare(a.id, b.id);
}
