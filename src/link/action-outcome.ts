import type { ActionOutcome } from '../model/index.ts';
import type { Sighted } from './action-match.ts';
import type { Followed } from './action-pool.ts';

/** When a group went through its past actions. */
export interface Reviews {
  /** Indexes of meetings with a section in which past actions are gone through. */
  readonly sections: ReadonlySet<number>;
  /** Index of the last meeting that carries over an action of before, with or without such a section; -1 if none does. */
  readonly last: number;
}

/** A group that reviews its actions does so in one of the next meetings; what is not listed there is not listed later. */
const SOON = 3;

/** Finds the meetings of a group in which it means something that an action is not listed any more. */
export function findReviews(meetings: readonly (readonly Sighted[])[], followed: readonly Followed[]): Reviews {
  const sections = new Set<number>();
  let last = -1;
  for (const sighted of meetings) {
    for (const { action, index } of sighted) {
      if (!action.review) continue;
      sections.add(index);
      last = Math.max(last, index);
    }
  }
  for (const { sightings } of followed) {
    const end = sightings.at(-1)?.index ?? -1;
    if (end !== sightings[0]?.index) last = Math.max(last, end);
  }
  return { sections, last };
}

/**
 * What became of an action: the status of its last sighting; but an open one has vanished without a word if it stood under
 * review, or came up repeatedly, and is missing from a later review; or if the group reviewed its actions soon after, and it
 * was not among them.
 */
export function outcomeOf(sightings: readonly Sighted[], reviews: Reviews): ActionOutcome {
  const last = sightings.at(-1);
  if (last?.action.status !== 'open') return last?.action.status ?? 'open';
  const wasUnderReview = last.action.review || sightings[0]?.index !== last.index;
  if (wasUnderReview && reviews.last > last.index) return 'vanished';
  for (let step = 1; step <= SOON; step++) if (reviews.sections.has(last.index + step)) return 'vanished';
  return 'open';
}
