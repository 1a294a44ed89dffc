import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../read/usage-error.ts';

/** Lines of a file that a change touches: pairs of first and last line, 1-based; `whole` for a file that is new. */
export type ChangedLines = 'whole' | readonly (readonly [number, number])[];

/** Files that differ from a commit, by their path in the archive. Deleted files are listed apart. */
export interface Changes {
  /** The commit compared with: where the branch left the one that was named. */
  readonly base: string;
  readonly files: ReadonlyMap<string, ChangedLines>;
  readonly deleted: readonly string[];
}

const run = promisify(execFile);

/**
 * What changed in the archive at `root` since it left `revision` (a commit, branch or tag), uncommitted and untracked files
 * included. Throws UsageError where there is no repository or no such revision.
 */
export async function changesSince(root: string, revision: string): Promise<Changes> {
  const base = await baseOf(root, revision);
  const [diff, untracked] = await Promise.all([
    git(root, ['diff', '--unified=0', '--no-renames', '--no-color', '--no-ext-diff', '--relative', base, '--', '.']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const { files, deleted } = parseDiff(diff);
  for (const path of untracked.split('\0')) if (path !== '') files.set(path, 'whole');
  return { base, files, deleted };
}

/** Where the archive lies in its repository: `minutes/`, empty for its root or without git. */
export async function repositoryPrefix(root: string): Promise<string> {
  return git(root, ['rev-parse', '--show-prefix']).then(
    (prefix) => prefix.trim(),
    () => '',
  );
}

/** The archive's markdown files and `minuted.yml` as they were at a commit: path → bytes. One process reads them all. */
export async function filesAt(root: string, commit: string): Promise<ReadonlyMap<string, Buffer>> {
  const listed = await git(root, ['ls-tree', '-r', '-z', commit, '--', '.']);
  const entries = listed.split('\0').flatMap((entry): [string, string][] => {
    const [, kind, object, path] = /^100\d{3} (\w+) ([\da-f]+)\t(.+)$/s.exec(entry) ?? [];
    return kind === 'blob' && object && path && WANTED.test(path) ? [[path, object]] : [];
  });
  const blobs = await readBlobs(
    root,
    entries.map(([, object]) => object),
  );
  return new Map(
    entries.flatMap(([path], index) => {
      const bytes = blobs[index];
      return bytes ? [[path, bytes] as const] : [];
    }),
  );
}

const WANTED = /\.(?:md|markdown)$|(?:^|\/)minuted\.ya?ml$/i;

/** `git cat-file --batch`: for each object a line `<id> blob <size>`, the bytes, a line end. */
function readBlobs(root: string, objects: readonly string[]): Promise<readonly Buffer[]> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['cat-file', '--batch'], { cwd: root, stdio: ['pipe', 'pipe', 'ignore'] });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', reject);
    child.on('close', () => resolve(splitBatch(Buffer.concat(chunks))));
    child.stdin.end(objects.map((object) => `${object}\n`).join(''));
  });
}

function splitBatch(output: Buffer): readonly Buffer[] {
  const blobs: Buffer[] = [];
  let at = 0;
  while (at < output.length) {
    const end = output.indexOf(10, at);
    const size = Number(output.toString('latin1', at, end).split(' ')[2]);
    if (end < 0 || !Number.isInteger(size)) break;
    blobs.push(output.subarray(end + 1, end + 1 + size));
    at = end + size + 2;
  }
  return blobs;
}

/** Parses `git diff --unified=0`. Exported for its tests. */
export function parseDiff(diff: string): { files: Map<string, ChangedLines>; deleted: string[] } {
  const files = new Map<string, ChangedLines>();
  const deleted: string[] = [];
  let path: string | null = null;
  let old: string | null = null;
  let ranges: [number, number][] = [];
  let inHunk = false;
  for (const line of diff.split('\n')) {
    if (line.startsWith('diff --git ')) inHunk = false;
    const hunk = /^@@ -\d+(?:,\d+)? \+(\d+)(?:,(\d+))? @@/.exec(line);
    if (hunk) {
      inHunk = true;
      const first = Number(hunk[1]);
      const count = hunk[2] === undefined ? 1 : Number(hunk[2]);
      // Lines taken out leave a seam: the line before it counts as touched.
      ranges.push([Math.max(1, first), Math.max(1, first + count - 1)]);
    } else if (!inHunk && line.startsWith('--- ')) old = diffPath(line.slice(4), 'a/');
    else if (!inHunk && line.startsWith('+++ ')) {
      path = diffPath(line.slice(4), 'b/');
      ranges = [];
      if (path !== null) files.set(path, old === null ? 'whole' : ranges);
      else if (old !== null) deleted.push(old);
    }
  }
  return { files, deleted };
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

async function baseOf(root: string, revision: string): Promise<string> {
  const hint = 'in CI, fetch the history (fetch-depth: 0)';
  const commit = await git(root, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${revision}^{commit}`,
  ]).catch((error: unknown) => {
    throw new UsageError(`--changed-since ${revision}: git knows no such commit here`, { hint, cause: error });
  });
  const base = await git(root, ['merge-base', commit.trim(), 'HEAD']).catch(() => commit);
  return base.trim();
}

async function git(root: string, args: readonly string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: 1024 * 1024 * 1024, env: { ...process.env, GIT_OPTIONAL_LOCKS: '0' } };
  const { stdout } = await run('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotepath=off', ...args], options);
  return stdout;
}
