import { count, most } from '../data/collect.ts';
import type { Group } from '../model/index.ts';
import { dayNumber, isoDay, weekday } from './timeline.ts';

/** Latest meetings that tell a group's rhythm, and how many it takes. */
const RECENT = 16;
const ENOUGH = 4;
/** Share of them that must agree on weekday and on distance. */
const MAJORITY = 0.6;
/** Distances that are a rhythm, in days. Four weeks stand for a month. */
const RHYTHMS = [7, 14, 21, 28];
/** A meeting moved by that many days is still the expected one. */
const MOVED = 3;
/** A longer silence is a pause, and no row of missed meetings. */
const PAUSE = 70;
/** Distances before and after one that tell what was usual then. */
const NEIGHBOURS = 5;

/** Weekday and distance of a group's latest meetings, where they show a rhythm. `dates`: ISO, sorted, each once. */
export function findRhythm(dates: readonly string[]): Group['rhythm'] {
  const recent = dates.slice(-RECENT);
  if (recent.length < ENOUGH) return null;
  const days = usual(recent.slice(1).map((date, at) => distance(recent[at], date)));
  const weekdays = new Map<number, number>();
  for (const date of recent) count(weekdays, weekday(date));
  const day = most(weekdays);
  const agree = day === undefined ? 0 : (weekdays.get(day) ?? 0);
  return days !== undefined && day !== undefined && agree >= recent.length * MAJORITY ? { weekday: day, days } : null;
}

/** Days on which a meeting was to be expected between two that took place, by what was usual around that time. */
export function findGaps(dates: readonly string[]): readonly string[] {
  const distances = dates.slice(1).map((date, at) => distance(dates[at], date));
  return distances.flatMap((gap, at) => {
    if (gap > PAUSE) return [];
    const days = usual(distances.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS + 1));
    const start = dayNumber(dates[at] ?? '');
    if (days === undefined || gap < 2 * days - MOVED) return [];
    const missed = Math.round(gap / days) - 1;
    return Array.from({ length: missed }, (_, step) => isoDay(start + days * (step + 1)));
  });
}

function distance(before: string | undefined, date: string): number {
  return dayNumber(date) - dayNumber(before ?? date);
}

/** The rhythm that most distances keep, give or take a day that was moved. */
function usual(distances: readonly number[]): number | undefined {
  const counts = new Map<number, number>();
  for (const gap of distances) {
    const near = RHYTHMS.find((days) => Math.abs(gap - days) <= MOVED);
    // Months have four or five weeks.
    if (near !== undefined) count(counts, near);
    else if (Math.abs(gap - 35) <= MOVED) count(counts, 28);
  }
  const days = most(counts);
  return days !== undefined && distances.length >= ENOUGH - 1 && (counts.get(days) ?? 0) >= distances.length * MAJORITY
    ? days
    : undefined;
}
