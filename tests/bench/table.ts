import { cpus, totalmem } from 'node:os';
import type { Cost } from './measure.ts';

/** One line of the report: what was built, what it cost, and how often plain Eleventy fits into that. */
export interface Row {
  readonly what: string;
  readonly cost: Cost;
  readonly reference: Cost;
}

/** The rows as a markdown table. */
export function markdownTable(rows: readonly Row[]): string {
  const lines = rows.map(({ what, cost, reference }) => {
    const ratio = (cost.seconds / reference.seconds).toFixed(2);
    const memory = cost.megabytes === null ? '–' : `${Math.round(cost.megabytes)} MB`;
    return `| ${what} | ${cost.seconds.toFixed(2)} s | ${ratio} × | ${memory} |`;
  });
  return ['| what | time | of plain Eleventy | peak memory |', '|---|---:|---:|---:|', ...lines].join('\n');
}

/** The machine a table was made on, in one line. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() ?? 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `${cpus().length} cores (${model}), ${memory} GB, Node ${process.versions.node}, ${process.platform}, ${day}`;
}
