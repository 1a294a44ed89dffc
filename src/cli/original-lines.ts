import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/index.ts';
import { decode } from '../read/decode.ts';

/** Reads the files that diagnostics are about once more, for the lines as they stand there (front matter included). */
export async function originalLines(
  root: string,
  diagnostics: readonly Diagnostic[],
): Promise<(path: string, line: number) => string | undefined> {
  const files = new Map<string, readonly string[]>();
  for (const path of new Set(diagnostics.map((diagnostic) => diagnostic.path))) {
    const bytes = await readFile(join(root, ...path.split('/'))).catch(() => null);
    const decoded = bytes ? decode(bytes) : null;
    if (decoded?.kind === 'text') files.set(path, decoded.text.split('\n'));
  }
  return (path, line) => files.get(path)?.[line - 1];
}
