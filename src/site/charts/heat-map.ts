import type { DateWriter } from '../dates.ts';
import type { ChartTable } from './table.ts';

/** A day on which something took place. */
export interface HeatDay {
  readonly date: string;
  readonly href: string | null;
  readonly title: string;
}

/** One year as weeks of seven days, Monday on top. */
export interface HeatYear {
  readonly year: string;
  readonly width: number;
  readonly height: number;
  /** The whole year's squares as one path: drawn once, not 365 times. */
  readonly background: string;
  readonly days: readonly (HeatDay & { readonly x: number; readonly y: number })[];
  readonly months: readonly { readonly x: number; readonly text: string }[];
  readonly table: ChartTable;
}

const DAY = 86_400_000;
const CELL = 12;
const SIZE = 10;
const TOP = 18;

/** Lays out the days of one year (`2023`); others are left out. */
export function heatYear(year: string, days: readonly HeatDay[], dates: DateWriter, head: readonly string[]): HeatYear {
  const start = Date.UTC(Number(year), 0, 1);
  const firstWeekday = (new Date(start).getUTCDay() + 6) % 7;
  const place = (time: number) => {
    const index = Math.round((time - start) / DAY) + firstWeekday;
    return { x: Math.floor(index / 7) * CELL, y: TOP + (index % 7) * CELL };
  };
  const inYear = days.filter((day) => day.date.startsWith(`${year}-`));
  const length = Math.round((Date.UTC(Number(year) + 1, 0, 1) - start) / DAY);
  return {
    year,
    width: 54 * CELL,
    height: TOP + 7 * CELL,
    background: Array.from({ length }, (_, index) => place(start + index * DAY))
      .map(({ x, y }) => `M${x} ${y}h${SIZE}v${SIZE}h-${SIZE}z`)
      .join(''),
    days: inYear.map((day) => ({ ...day, ...place(Date.parse(day.date)) })),
    months: Array.from({ length: 12 }, (_, month) => ({
      x: place(Date.UTC(Number(year), month, 1)).x,
      text: dates.monthName(month),
    })),
    table: { head, rows: inYear.map((day) => [dates.medium(day.date), day.title]) },
  };
}
