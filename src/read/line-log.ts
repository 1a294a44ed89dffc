import type { LineCommit } from '../model/index.ts';
import { type HunkHeadings, headingPairs } from './heading-pairs.ts';
import { lineHash } from './line-hash.ts';

/** Between commits in our log format; a byte that no subject holds. */
export const RECORD = '\u0001';

/** When each line of an archive reached its branch. Lines are kept as hashes: there are many. */
export interface LineLog {
  readonly commits: LineCommit[];
  readonly files: Map<string, FileLines>;
}

/** Of one path: index of its first commit, and by hash of a line's text that of the first commit with this line. */
export interface FileLines {
  created: number;
  readonly lines: Map<number, number>;
  /** By hash of a heading's line, the lines of headings that stood in its place before, latest first. */
  readonly headings: Map<number, readonly string[]>;
  /** The last commit in which the path came, and hashes of the headings that came with it. */
  born: { readonly commit: number; readonly headings: readonly number[] } | null;
  /** The last commit in which the path went, and the headings that went with it. */
  died: { readonly commit: number; readonly headings: readonly string[] } | null;
}

/** So many headings of a file that comes or goes are kept. */
const MOST_HEADINGS = 300;

/** A log of nothing. */
export const emptyLog = (): LineLog => ({ commits: [], files: new Map() });

/** Reads `git log -p -U0`, newest commit first, piece by piece as it comes. Adds to a log of older commits, whose word stands. */
export function lineLogReader(older: LineLog = emptyLog()): {
  readonly read: (line: string) => void;
  readonly log: LineLog;
} {
  const log: LineLog = { commits: [...older.commits], files: new Map() };
  const known = older.files;
  let commit = -1;
  let file: FileLines | null = null;
  let before: FileLines | undefined;
  let left = { removed: 0, added: 0 };
  let whole: 'comes' | 'goes' | null = null;
  const hunk = headingPairs();
  const read = (line: string): void => {
    if (left.added > 0 || left.removed > 0) {
      hunk.read(line);
      if (line.startsWith('-')) left.removed -= 1;
      else if (line.startsWith('+')) {
        left.added -= 1;
        const hash = lineHash(line.slice(1));
        if (file && !before?.lines.has(hash)) file.lines.set(hash, commit);
      }
      if (left.added === 0 && left.removed === 0) {
        const headings = hunk.settle(file?.headings ?? new Map());
        if (file && whole !== null) noteWhole(file, whole, commit, headings);
      }
      return;
    }
    if (line.startsWith('@@')) left = hunkSize(line);
    else if (line.startsWith(RECORD)) {
      commit = log.commits.push(commitOf(line)) - 1;
      file = null;
    } else if (line.startsWith('+++ ') || line.startsWith('--- ')) {
      if (line.startsWith('--- ')) whole = null;
      if (line.endsWith(' /dev/null')) whole = line.startsWith('-') ? 'comes' : 'goes';
      const path = pathOf(line);
      if (path === null) return;
      file = log.files.get(path) ?? { created: commit, lines: new Map(), headings: new Map(), born: null, died: null };
      before = known.get(path);
      file.created = commit;
      log.files.set(path, file);
    }
  };
  return { read, log };
}

/** The log is read from its end: what is known already happened later. */
function noteWhole(file: FileLines, whole: 'comes' | 'goes', commit: number, { gone, come }: HunkHeadings): void {
  if (whole === 'comes') file.born ??= { commit, headings: come.slice(0, MOST_HEADINGS).map(lineHash) };
  else file.died ??= { commit, headings: gone.slice(0, MOST_HEADINGS) };
}

/** A log and the one of older commits that its reader was given, as one. */
export function joinedLog(older: LineLog, newer: LineLog): LineLog {
  const files = new Map(older.files);
  for (const [path, file] of newer.files) {
    const known = files.get(path);
    if (known === undefined) files.set(path, file);
    else {
      const headings = new Map(known.headings);
      for (const [hash, former] of file.headings) headings.set(hash, [...former, ...(headings.get(hash) ?? [])]);
      const lines = new Map([...file.lines, ...known.lines]);
      const [born, died] = [file.born ?? known.born, file.died ?? known.died];
      files.set(path, { created: known.created, lines, headings, born, died });
    }
  }
  return { commits: newer.commits, files };
}

/** `@@ -3,2 +3 @@` */
function hunkSize(line: string): { removed: number; added: number } {
  const [, removed = '1', added = '1'] = /^@@ -\d+(?:,(\d+))? \+\d+(?:,(\d+))? @@/.exec(line) ?? [null, '0', '0'];
  return { removed: Number(removed), added: Number(added) };
}

/** `+++ b/ops/a b.md` with a tab behind names with spaces; null for `/dev/null` and for names that git quotes. */
function pathOf(line: string): string | null {
  const name = line.slice(4).replace(/\t$/, '');
  return /^[ab]\//.test(name) ? name.slice(2) : null;
}

function commitOf(line: string): LineCommit {
  const [commit = '', date = '', subject = ''] = line.slice(1).split('\0');
  return { commit, date, pull: pullOf(subject) };
}

/** The pull request that brought a commit to its branch, as GitHub, Gitea and GitLab write it into subjects. */
export function pullOf(subject: string): number | null {
  const match = /^Merge pull request (?:'[^']*' )?\(?#(\d{1,9})\b|\((?:#|!)(\d{1,9})\)\s*$/.exec(subject);
  const number = match?.[1] ?? match?.[2];
  return number === undefined ? null : Number(number);
}
