import type { Diagnostic, Severity } from '../model/index.ts';

/** How many diagnostics there are of each severity. */
export type DiagnosticCounts = Readonly<Record<Severity, number>>;

/** Counts diagnostics by severity. */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): DiagnosticCounts {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity]++;
  return counts;
}

/** `2 errors, 1 warning`; empty if there are neither. Information is left out: it is only shown on request. */
export function describeCounts({ error, warning }: DiagnosticCounts): string {
  return [plural(error, 'error'), plural(warning, 'warning')].filter((text) => text !== '').join(', ');
}

/** `1 page`, `12 pages`, and nothing for none. */
export function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}
