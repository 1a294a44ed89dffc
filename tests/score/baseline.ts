import { readFileSync, writeFileSync } from 'node:fs';
import type { Measures, Score } from './score.ts';

/** Scores that no change may fall below, by archive. */
export type Baseline = Readonly<Record<string, Measures>>;

const FILE = new URL('./baseline.json', import.meta.url);

/** The committed baseline. */
export function readBaseline(): Baseline {
  return JSON.parse(readFileSync(FILE, 'utf8'));
}

/** Writes the baseline, keys in a stable order. */
export function writeBaseline(baseline: Baseline): void {
  writeFileSync(FILE, `${JSON.stringify(baseline, null, 2)}\n`);
}

/** Every measure that is lower than the baseline has it, as `scs agenda.f1: 0.91, baseline 0.92`. */
export function fallenBelow(scores: readonly Score[], baseline: Baseline): readonly string[] {
  return scores.flatMap(({ name, measures }) =>
    Object.entries(baseline[name] ?? {})
      .filter(([measure, least]) => (measures[measure] ?? 0) < least)
      .map(([measure, least]) => `${name} ${measure}: ${measures[measure] ?? 'nothing found'}, baseline ${least}`),
  );
}

/** The baseline raised to what is reached now; where the number of labelled files changed, what is reached now. */
export function raised(scores: readonly Score[], baseline: Baseline): Baseline {
  return Object.fromEntries(
    scores.map(({ name, measures }) => {
      const old = baseline[name];
      const sameLabels = old?.files === measures.files;
      const higher = ([measure, value]: readonly [string, number]) =>
        [measure, Math.max(value, sameLabels ? (old?.[measure] ?? 0) : 0)] as const;
      return [name, Object.fromEntries(Object.entries(measures).map(higher))];
    }),
  );
}
