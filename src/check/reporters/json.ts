import type { CheckReport } from './reporter.ts';

/** For programs: `{"files": N, "diagnostics": [...]}`, paths with their prefix. */
export function json({ diagnostics, files, prefix }: CheckReport): string {
  const prefixed = diagnostics.map((diagnostic) => ({
    ...diagnostic,
    path: prefix + diagnostic.path,
    ...(diagnostic.related && {
      related: diagnostic.related.map((other) => ({ ...other, path: prefix + other.path })),
    }),
  }));
  return `${JSON.stringify({ files, diagnostics: prefixed }, null, 2)}\n`;
}
