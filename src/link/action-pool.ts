import { push } from '../data/collect.ts';
import { type Match, matchAction, type Sighted } from './action-match.ts';
import { createNearby } from './nearby.ts';

/** An action while it is followed. */
export interface Followed {
  readonly sightings: Sighted[];
  readonly whys: string[];
}

/** A pair that may be the same, with how well it fits. */
export interface Pair extends Match {
  readonly sighted: Sighted;
  readonly followed: Followed;
}

/** The actions of one group that may come up again. */
export interface Pool {
  /** What an action of a later meeting may be. */
  readonly pairs: (sighted: Sighted) => readonly Pair[];
  readonly add: (sighted: Sighted, followed: Followed) => void;
}

/** Meetings after which an action no longer comes up: one under review stays longer, a closed one is soon forgotten. */
const MEMORY = { review: 12, plain: 6, closed: 3 };
/** The newest actions of the same words, issue or owner that are looked at. */
const NEWEST = 8;

/** An empty pool. `frequency`: how common each word is among the group's actions. */
export function createPool(frequency: ReadonlyMap<string, number>): Pool {
  const byWords = new Map<string, Followed[]>();
  const byRef = new Map<string, Followed[]>();
  const byOwner = new Map<string, Followed[]>();
  const nearby = createNearby<Followed>(frequency);
  return {
    pairs(sighted) {
      const candidates = new Set<Followed>([
        ...(byWords.get(sighted.words.join(' ')) ?? []).slice(-NEWEST),
        ...sighted.refs.flatMap((ref) => (byRef.get(ref) ?? []).slice(-NEWEST)),
        ...(sighted.action.review ? sighted.owners.flatMap((owner) => (byOwner.get(owner) ?? []).slice(-NEWEST)) : []),
        ...nearby.like(sighted.words),
      ]);
      return [...candidates].flatMap((followed) => {
        const last = followed.sightings.at(-1);
        const match =
          last && last.index < sighted.index && isRemembered(sighted, last) ? matchAction(sighted, last) : undefined;
        return match ? [{ ...match, sighted, followed }] : [];
      });
    },
    add(sighted, followed) {
      push(byWords, sighted.words.join(' '), followed);
      for (const ref of sighted.refs) push(byRef, ref, followed);
      for (const owner of sighted.owners) push(byOwner, owner, followed);
      nearby.add(sighted.words, followed);
    },
  };
}

function isRemembered(now: Sighted, last: Sighted): boolean {
  const memory =
    last.action.status !== 'open'
      ? MEMORY.closed
      : now.action.review || last.action.review
        ? MEMORY.review
        : MEMORY.plain;
  return now.index - last.index <= memory;
}
