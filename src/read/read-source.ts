import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, Source } from '../model/index.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './front-matter.ts';

/** No one writes minutes of this size; a file above it is left out and reported. Bytes. */
export const MAX_FILE_BYTES = 16 * 1024 * 1024;

/** One file read: its text, or why there is none. */
export type ReadResult =
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'unreadable'; readonly diagnostic: Diagnostic };

/**
 * Reads one file of the archive. Never throws for a file's sake: what goes wrong is a diagnostic. At once, because of a thousand
 * small files promises would take longer than reading.
 */
export function readSource(root: string, path: string): ReadResult {
  const file = join(root, ...path.split('/'));
  try {
    const { size } = statSync(file);
    if (size > MAX_FILE_BYTES) return unreadable(path, 'file-too-large', tooLarge(size));
    return sourceOf(path, readFileSync(file));
  } catch (error) {
    return unreadable(path, 'unreadable-file', `The file cannot be read: ${reasonOf(error)}`);
  }
}

/** Bytes of one file → Source. Pure. */
export function sourceOf(path: string, bytes: Uint8Array): ReadResult {
  const decoded = decode(bytes);
  if (decoded.kind === 'binary') return unreadable(path, 'not-text', 'The file holds NUL bytes, expected text');
  const { frontMatter, body, lineOffset, problem } = splitFrontMatter(decoded.text);
  const diagnostics: Diagnostic[] = [];
  if (decoded.problem) {
    const message = 'Bytes that are not UTF-8; the file was read as Windows-1252, expected it saved as UTF-8';
    diagnostics.push({ path, rule: 'encoding', severity: 'error', message, ...decoded.problem });
  }
  if (problem) {
    const message = `The front matter cannot be read as YAML: ${problem.message}`;
    diagnostics.push({ path, rule: 'front-matter', severity: 'error', message, line: problem.line, column: 1 });
  }
  const bodyOffset = decoded.text.length - body.length;
  const head = bodyOffset > 0 ? { frontMatterText: decoded.text.slice(0, bodyOffset) } : {};
  return { kind: 'source', source: { path, text: body, lineOffset, bodyOffset, frontMatter, ...head, diagnostics } };
}

function unreadable(path: string, rule: string, message: string): ReadResult {
  return { kind: 'unreadable', diagnostic: { path, rule, severity: 'error', message, line: 1, column: 1 } };
}

function tooLarge(size: number): string {
  const mebibytes = (bytes: number) => (bytes / 1024 / 1024).toFixed(1);
  return `The file has ${mebibytes(size)} MiB, more than the ${mebibytes(MAX_FILE_BYTES)} MiB that are read`;
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EACCES' || code === 'EPERM') return 'permission denied';
  if (code === 'ENOENT') return 'it vanished while the archive was read';
  return error instanceof Error ? error.message : String(error);
}
