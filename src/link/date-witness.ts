import { count, most, push } from '../data/collect.ts';
import type { Meeting } from '../model/index.ts';
import { dayNumber, weekday } from './timeline.ts';

/** What the archive knows about days. */
export interface DateWitness {
  /** Path of the group's file whose name carries a date. */
  readonly named: (group: string, date: string) => string | undefined;
  /** Whether the group usually met on the weekday of that date around that time. */
  readonly isUsualDay: (group: string, date: string) => boolean;
  /**
   * Whether the date lies within a year of the archive's own dates; where it has none, in the year from `other` on, for an
   * earlier one is left over from the file that was copied.
   */
  readonly isPlausible: (date: string, other: string) => boolean;
}

/** How many meetings before and after a day tell the weekday of that time: groups change their day over the years. */
const NEIGHBOURS = 6;
/** Neighbours needed to speak of a usual weekday, and the share of them that must agree. */
const ENOUGH = 3;
const MAJORITY = 0.6;
const YEAR = 366;

/** Gathers the days of all files whose name and text do not contradict each other. */
export function createWitness(meetings: readonly Meeting[]): DateWitness {
  const named = new Map<string, string>();
  const days = new Map<string, number[]>();
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const { group, path, dates } of meetings) {
    if (dates.path === null) continue;
    const key = `${group}\n${dates.path}`;
    if (!named.has(key)) named.set(key, path);
    const written = dates.title ?? dates.frontMatter;
    if (written !== null && written.date !== dates.path) continue;
    const day = dayNumber(dates.path);
    push(days, group, day);
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  for (const list of days.values()) list.sort((a, b) => a - b);
  return {
    named: (group, date) => named.get(`${group}\n${date}`),
    isUsualDay: (group, date) => usualWeekday(days.get(group) ?? [], dayNumber(date)) === weekday(date),
    isPlausible(date, other) {
      const day = dayNumber(date);
      if (first > last) return day >= dayNumber(other) && day < dayNumber(other) + YEAR;
      return day > first - YEAR && day < last + YEAR;
    },
  };
}

function usualWeekday(days: readonly number[], day: number): number | undefined {
  const at = firstAtOrAfter(days, day);
  const near = days.slice(Math.max(0, at - NEIGHBOURS), at + NEIGHBOURS);
  if (near.length < ENOUGH) return undefined;
  const counts = new Map<number, number>();
  for (const one of near) count(counts, (((one + 4) % 7) + 7) % 7);
  const usual = most(counts);
  return usual !== undefined && (counts.get(usual) ?? 0) >= near.length * MAJORITY ? usual : undefined;
}

/** Index of the first number that is not below `value`, by halving. */
export function firstAtOrAfter(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
