import { daysBetween } from '../dates.ts';
import { rounded } from './scale.ts';
import type { ChartTable } from './table.ts';

/** One point in time. */
export interface TimelinePoint {
  readonly date: string;
  readonly href: string;
  readonly title: string;
}

/** Points along a line from the first day to the last. */
export interface Timeline {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly points: readonly (TimelinePoint & { readonly x: number })[];
  readonly labels: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'end' }[];
  readonly table: ChartTable;
}

const WIDTH = 400;
const EDGE = 10;

/** Null for fewer than two days: there is nothing to see. */
export function timeline(
  title: string,
  points: readonly TimelinePoint[],
  written: (iso: string) => string,
  head: readonly string[],
): Timeline | null {
  const [first, last] = [points[0]?.date, points.at(-1)?.date];
  if (first === undefined || last === undefined || first === last) return null;
  const span = daysBetween(first, last);
  const at = (date: string) => rounded(EDGE + (daysBetween(first, date) / span) * (WIDTH - 2 * EDGE));
  return {
    title,
    width: WIDTH,
    height: 44,
    points: points.map((point) => ({ ...point, x: at(point.date) })),
    labels: [
      { x: 0, text: written(first), anchor: 'start' },
      { x: WIDTH, text: written(last), anchor: 'end' },
    ],
    table: { head, rows: points.map((point) => [written(point.date), point.title]) },
  };
}
