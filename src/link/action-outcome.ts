import type { ActionOutcome } from '../model/index.ts';
import type { Sighted } from './action-match.ts';
import type { Followed } from './action-pool.ts';

/**
 * Index of the last meeting that went through past actions: it has a review section, or carries over an action of before.
 * Only up to there does it mean something that an action is not listed any more. -1 where a group never does so.
 */
export function lastReviewOf(meetings: readonly (readonly Sighted[])[], followed: readonly Followed[]): number {
  let last = -1;
  for (const sighted of meetings)
    for (const { action, index } of sighted) if (action.review) last = Math.max(last, index);
  for (const { sightings } of followed) {
    const end = sightings.at(-1)?.index ?? -1;
    if (end !== sightings[0]?.index) last = Math.max(last, end);
  }
  return last;
}

/**
 * What became of an action: the status of its last sighting; but an open one that stood under review, or came up repeatedly,
 * and is missing from a later review has vanished.
 */
export function outcomeOf(sightings: readonly Sighted[], lastReview: number): ActionOutcome {
  const last = sightings.at(-1);
  if (last?.action.status !== 'open') return last?.action.status ?? 'open';
  const wasUnderReview = last.action.review || sightings[0]?.index !== last.index;
  return wasUnderReview && lastReview > last.index ? 'vanished' : 'open';
}
