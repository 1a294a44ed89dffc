import { count } from '../../data/collect.ts';
import type { BarPoint } from './bars.ts';

/** Counts by month from the first to the last that has any, empty months included; at most `limit`, the last ones. */
export function byMonth(dates: readonly string[], label: (month: string) => string, limit = 36): readonly BarPoint[] {
  const counts = countBy(dates.map((date) => date.slice(0, 7)));
  const months = [...counts.keys()].toSorted();
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined) return [];
  return monthsBetween(first, last, limit).map((month) => ({ label: label(month), values: [counts.get(month) ?? 0] }));
}

/** Counts by year, years without any included. */
export function byYear(dates: readonly string[]): readonly BarPoint[] {
  const counts = countBy(dates.map((date) => date.slice(0, 4)));
  return yearsOf(dates).map((year) => ({ label: year, values: [counts.get(year) ?? 0] }));
}

/** All years from the first to the last date. */
export function yearsOf(dates: readonly string[]): readonly string[] {
  const years = dates.map((date) => Number(date.slice(0, 4))).filter(Number.isInteger);
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** How often each value occurs. */
export function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) count(counts, value);
  return counts;
}

function monthsBetween(first: string, last: string, limit: number): string[] {
  const index = (month: string) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
  const end = index(last);
  const start = Math.max(index(first), end - limit + 1);
  return Array.from({ length: end - start + 1 }, (_, step) => {
    const month = start + step;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });
}
