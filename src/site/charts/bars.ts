import { rounded, scaleFor } from './scale.ts';
import type { ChartTable } from './table.ts';

/** One bar to draw: as many numbers as there are series, stacked from the bottom. */
export interface BarPoint {
  readonly label: string;
  readonly values: readonly number[];
}

/** What a bar chart shows. */
export interface BarFacts {
  readonly title: string;
  /** Head of the table's first column. */
  readonly axis: string;
  /** Names of the series, from the bottom. */
  readonly series: readonly string[];
  readonly points: readonly BarPoint[];
}

/** A bar chart as coordinates in a box `width` × `height`; colours come from the series' numbers. */
export interface BarChart {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  readonly bars: readonly {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly series: number;
    readonly title: string;
  }[];
  readonly lines: readonly { readonly y: number; readonly text: string }[];
  readonly labels: readonly { readonly x: number; readonly text: string }[];
  /** Empty for one series: nothing to tell apart. */
  readonly legend: readonly string[];
  readonly table: ChartTable;
}

const WIDTH = 400;
const HEIGHT = 150;
const LEFT = 34;
const BOTTOM = 22;
/** Of a bar: few points are set apart rather than swollen. */
const WIDEST = 48;
const TOP = 8;
const MAX_LABELS = 7;

/** Lays out bars of equal width; labels are thinned until they fit. */
export function barChart({ title, axis, series, points }: BarFacts): BarChart {
  const scale = scaleFor(points.map((point) => sum(point.values)));
  const plot = HEIGHT - BOTTOM - TOP;
  const slot = (WIDTH - LEFT) / Math.max(1, points.length);
  const up = (value: number) => rounded((value / scale.top) * plot);
  const every = Math.ceil(points.length / MAX_LABELS);
  return {
    title,
    width: WIDTH,
    height: HEIGHT,
    bars: points.flatMap((point, index) => stacked(point, series, LEFT + index * slot, slot, up)),
    lines: scale.ticks.map((tick) => ({
      y: HEIGHT - BOTTOM - up(tick),
      text: tick.toLocaleString('en').replaceAll(',', '\u202f'),
    })),
    labels: points.flatMap(({ label }, index) =>
      index % every === 0 ? [{ x: rounded(LEFT + (index + 0.5) * slot), text: label }] : [],
    ),
    legend: series.length > 1 ? series : [],
    table: { head: [axis, ...series], rows: points.map(({ label, values }) => [label, ...values.map(String)]) },
  };
}

function stacked(
  point: BarPoint,
  series: readonly string[],
  x: number,
  slot: number,
  up: (value: number) => number,
): BarChart['bars'][number][] {
  let below = 0;
  return point.values.flatMap((value, index) => {
    if (value === 0) return [];
    below += value;
    const width = Math.min(WIDEST, slot * 0.76);
    const box = { x: rounded(x + (slot - width) / 2), y: rounded(HEIGHT - BOTTOM - up(below)), width: rounded(width) };
    return [{ ...box, height: up(value), series: index + 1, title: `${point.label}: ${value} ${series[index] ?? ''}` }];
  });
}

const sum = (values: readonly number[]): number => values.reduce((a, b) => a + b, 0);
