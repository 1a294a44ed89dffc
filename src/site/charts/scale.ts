/** A round number at or above the largest value, and the steps below it: the y axis of a chart. */
export interface Scale {
  readonly top: number;
  readonly ticks: readonly number[];
}

/** 1, 2 or 5 times a power of ten, at least 1: people count in these. */
export function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, rough)));
  const factor = [1, 2, 5, 10].find((factor) => factor * power >= rough) ?? 10;
  return Math.max(1, factor * power);
}

/** At most four steps; an empty chart still has an axis from 0 to 1. */
export function scaleFor(values: readonly number[]): Scale {
  const max = values.reduce((a, b) => Math.max(a, b), 0);
  const step = niceStep(max / 4);
  const top = Math.max(step, Math.ceil(max / step) * step);
  return { top, ticks: Array.from({ length: Math.round(top / step) + 1 }, (_, index) => index * step) };
}

/** Two decimals are enough for a coordinate. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
