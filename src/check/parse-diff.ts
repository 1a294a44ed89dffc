/** Lines of a file that a change touches: pairs of first and last line, 1-based; `whole` for a file that is new. */
export type ChangedLines = 'whole' | readonly (readonly [number, number])[];

/** What a diff says of files. */
export interface ParsedDiff {
  readonly files: Map<string, ChangedLines>;
  readonly deleted: string[];
  readonly renamed: Map<string, string>;
}

/** Parses what `git diff --unified=0 --find-renames` prints. */
export function parseDiff(diff: string): ParsedDiff {
  const parsed: ParsedDiff = { files: new Map(), deleted: [], renamed: new Map() };
  let old: string | null = null;
  let ranges: [number, number][] = [];
  let inHunk = false;
  for (const line of diff.split('\n')) {
    const range = changedRange(line);
    if (range) {
      inHunk = true;
      ranges.push(range);
    } else if (line.startsWith('diff --git ')) {
      inHunk = false;
      ranges = [];
    } else if (!inHunk) {
      old = readHeader(line, old, ranges, parsed);
    }
  }
  return parsed;
}

/** Lines taken out leave a seam: the line before it counts as touched. */
function changedRange(line: string): [number, number] | null {
  const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (!hunk) return null;
  const first = Number(hunk[1]);
  const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
  return [Math.max(1, first), Math.max(1, first + count - 1)];
}

/** One line before the hunks of a file; gives the old path once it is known. */
function readHeader(
  line: string,
  old: string | null,
  ranges: [number, number][],
  { files, deleted, renamed }: ParsedDiff,
): string | null {
  if (line.startsWith('--- ')) return diffPath(line.slice(4), 'a/');
  if (line.startsWith('rename from ')) return diffPath(line.slice(12), '');
  const path = line.startsWith('+++ ') ? diffPath(line.slice(4), 'b/') : null;
  const newName = line.startsWith('rename to ') ? diffPath(line.slice(10), '') : null;
  if (newName !== null && old !== null) {
    renamed.set(newName, old);
    // Name and title are read together: a new name may be wrong where the title is right.
    ranges.push([1, 1]);
    files.set(newName, ranges);
  } else if (path !== null) files.set(path, old === null ? 'whole' : ranges);
  else if (line.startsWith('+++ ') && old !== null) deleted.push(old);
  return old;
}

/** `b/iaas/20230503.md`, quoted by git in the manner of C where it holds odd characters. Null for /dev/null. */
function diffPath(text: string, prefix: string): string | null {
  const bare = text.replace(/\t$/, '');
  if (bare === '/dev/null') return null;
  const path = bare.startsWith('"') ? unquoted(bare) : bare;
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', '"': '"', '\\': '\\' };

function unquoted(quoted: string): string {
  const pieces = [...quoted.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/g)].map(([piece, code]) => {
    if (code === undefined) return Buffer.from(piece);
    return code.length === 3 ? Buffer.of(Number.parseInt(code, 8)) : Buffer.from(ESCAPES[code] ?? code);
  });
  return Buffer.concat(pieces).toString('utf8');
}
