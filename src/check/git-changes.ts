import { execFile, spawn } from 'node:child_process';
import { promisify } from 'node:util';
import { UsageError } from '../read/usage-error.ts';
import { type ChangedLines, parseDiff } from './parse-diff.ts';

/** Files that differ from a commit, by their path in the archive. Deleted files are listed apart. */
export interface Changes {
  /** The commit compared with: where the branch left the one that was named. */
  readonly base: string;
  readonly files: ReadonlyMap<string, ChangedLines>;
  readonly deleted: readonly string[];
  /** New path → the path it had, for files that git takes for the same; they are among `files`, too. */
  readonly renamed: ReadonlyMap<string, string>;
}

const run = promisify(execFile);

/**
 * What changed in the archive at `root` since it left `revision` (a commit, branch or tag), uncommitted and untracked files
 * included. Throws UsageError where there is no repository or no such revision.
 */
export async function changesSince(root: string, revision: string): Promise<Changes> {
  const base = await baseOf(root, revision);
  const [diff, untracked] = await Promise.all([
    git(root, ['diff', '--unified=0', '--find-renames', '--no-color', '--no-ext-diff', '--relative', base, '--', '.']),
    git(root, ['ls-files', '--others', '--exclude-standard', '-z', '--', '.']),
  ]);
  const { files, deleted, renamed } = parseDiff(diff);
  for (const path of untracked.split('\0')) if (path !== '') files.set(path, 'whole');
  return { base, files, deleted, renamed };
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
