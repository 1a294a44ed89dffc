import type { Diagnostic, TextEdit } from '../model/index.ts';

/** A file mended, and what of it. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  /** Diagnostics that were mended; those whose edits overlap with an earlier one's are left for the next run. */
  readonly fixed: readonly Diagnostic[];
}

/**
 * Applies the fixes of one file's diagnostics to its bytes. Everything outside the edits stays byte for byte: byte order
 * mark, line ends, trailing spaces. Null for a file that is not UTF-8 (its bytes could not be kept) or has nothing to fix.
 */
export function applyFixes(bytes: Uint8Array, diagnostics: readonly Diagnostic[]): FixedFile | null {
  const raw = strictUtf8(bytes);
  if (raw === null) return null;
  const { edits, fixed } = chooseEdits(diagnostics);
  if (fixed.length === 0) return null;
  const lineEnd = raw.includes('\r\n') ? '\r\n' : '\n';
  const places = rawOffsets(raw, [...new Set(edits.flatMap(({ start, end }) => [start, end]))]);
  let result = '';
  let position = 0;
  for (const edit of edits) {
    const start = places.get(edit.start);
    const end = places.get(edit.end);
    if (start === undefined || end === undefined) return null;
    result += raw.slice(position, start) + edit.text.replaceAll('\n', lineEnd);
    position = end;
  }
  return { bytes: new TextEncoder().encode(result + raw.slice(position)), fixed };
}

function strictUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Edits in the order of the text, without overlaps: a diagnostic's edits are taken all or none. */
function chooseEdits(diagnostics: readonly Diagnostic[]): { edits: TextEdit[]; fixed: Diagnostic[] } {
  const edits: TextEdit[] = [];
  const fixed: Diagnostic[] = [];
  for (const diagnostic of diagnostics) {
    const { fix = [] } = diagnostic;
    if (fix.length === 0 || fix.some((edit) => edits.some((other) => overlaps(edit, other)))) continue;
    edits.push(...fix);
    fixed.push(diagnostic);
  }
  return { edits: edits.sort((a, b) => a.start - b.start), fixed };
}

/** Two insertions at one place overlap, too: their order would be a guess. */
function overlaps(a: TextEdit, b: TextEdit): boolean {
  return a.start === b.start || (a.start < b.end && b.start < a.end);
}

/** Offsets in the decoded text (line ends `\n`, no byte order mark) → offsets in the text as it stands in the file. */
function rawOffsets(raw: string, wanted: readonly number[]): ReadonlyMap<number, number> {
  const sorted = [...wanted].sort((a, b) => a - b);
  const found = new Map<number, number>();
  let decoded = 0;
  let next = 0;
  for (let at = raw.startsWith('\ufeff') ? 1 : 0; at <= raw.length; at++) {
    while (sorted[next] === decoded) found.set(sorted[next++] ?? 0, at);
    if (next === sorted.length) break;
    if (raw[at] === '\r' && raw[at + 1] === '\n') at++;
    decoded++;
  }
  return found;
}
