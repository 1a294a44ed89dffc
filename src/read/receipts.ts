import { spawn } from 'node:child_process';
import * as z from 'zod';
import type { LineCommit, Receipt } from '../model/index.ts';
import { GIT_ENVIRONMENT, GIT_SETTINGS, git } from './git.ts';
import { type FormerHeadings, formerHeadings, pairsOfRename } from './heading-pairs.ts';
import { lineHash } from './line-hash.ts';
import { emptyLog, type FileLines, joinedLog, type LineLog, lineLogReader, RECORD } from './line-log.ts';
import { readSealed, writeSealed } from './sealed-file.ts';

/** When a line of a file, as its text stands, reached the branch; null where git does not tell. */
export interface FindReceipt {
  (path: string, text: string, former?: readonly string[]): Receipt | null;
  /** The lines of headings that stood in a heading's place before, the latest first. */
  readonly headings: (path: string, text: string, former?: readonly string[]) => readonly string[];
}

/** So many former headings of one are told. */
const MOST_HEADINGS = 5;

/** Beyond these a history is not read to its beginning: lines of older commits have no receipt. */
const MOST_COMMITS = 20_000;
const MOST_BYTES = 512 * 1024 * 1024;

/**
 * Reads when each line reached the branch: the whole history in one process, and only what is new since the last build where
 * `cache` names a file. Merges count as what they brought, so that a line's commit is the one that put it on the branch.
 * Null without git, and in a shallow clone, where every line would seem to be new. Never throws.
 */
export async function readReceipts(root: string, cache: string | null): Promise<FindReceipt | null> {
  const [head, shallow] = await Promise.all([
    git(root, ['rev-parse', 'HEAD']),
    git(root, ['rev-parse', '--is-shallow-repository']),
  ]);
  if (head === null || shallow?.trim() !== 'false') return null;
  const kept = cache === null ? null : await readKept(cache);
  if (kept?.head === head.trim()) return finder(kept.log);
  const isOlder = kept !== null && (await git(root, ['merge-base', '--is-ancestor', kept.head, 'HEAD'])) !== null;
  const older = kept !== null && isOlder ? kept : null;
  const log = await readLog(root, older);
  if (log === null) return null;
  // A cache that cannot be written costs time, never the build.
  if (cache !== null) await keep(cache, head.trim(), log).catch(() => undefined);
  return finder(log);
}

function finder({ commits, files }: LineLog): FindReceipt {
  const filesOf = (path: string, former: readonly string[]) =>
    [path, ...former].flatMap((each) => files.get(each) ?? []);
  const find = (path: string, text: string, former: readonly string[] = []): Receipt | null => {
    const hash = lineHash(text);
    const known = filesOf(path, former);
    const first = oldest(
      commits,
      known.flatMap((each) => each.lines.get(hash) ?? []),
    );
    const created = oldest(
      commits,
      known.map((each) => each.created),
    );
    return first && created ? { ...first, corrected: first.commit !== created.commit } : null;
  };
  const known = new Map<string, readonly FormerHeadings[]>();
  return Object.assign(find, {
    headings: (path: string, text: string, former: readonly string[] = []) => {
      const headings = known.get(path) ?? headingsOf(filesOf(path, former));
      known.set(path, headings);
      return formerHeadings(text, headings, MOST_HEADINGS);
    },
  });
}

/** What a file's headings were before, under each of its names and where one became the next. Names of today first. */
function headingsOf(files: readonly FileLines[]): readonly FormerHeadings[] {
  return files.flatMap(({ headings, born }, at) => {
    const died = files[at + 1]?.died;
    const isRename = born && died && born.commit === died.commit;
    return isRename ? [headings, pairsOfRename(died.headings, born.headings)] : [headings];
  });
}

const oldest = (commits: readonly LineCommit[], indices: readonly number[]): LineCommit | undefined =>
  indices
    .flatMap((index) => commits[index] ?? [])
    .reduce<LineCommit | undefined>(
      (first, commit) => (first === undefined || Date.parse(commit.date) < Date.parse(first.date) ? commit : first),
      undefined,
    );

const FORMAT = `--format=${RECORD}%H%x00%cI%x00%s`;
const PATCH = ['-p', '-U0', '--no-renames', '--no-color', '--no-ext-diff', '--no-textconv', '--relative'];
const PREFIXES = ['--src-prefix=a/', '--dst-prefix=b/', '--first-parent', '--diff-merges=first-parent'];

/** Null where git fails. */
function readLog(root: string, older: Kept | null): Promise<LineLog | null> {
  const range = older ? [`${older.head}..HEAD`] : [];
  const args = ['log', ...range, `-n${MOST_COMMITS}`, FORMAT, ...PATCH, ...PREFIXES, '--', '*.md', '*.MD'];
  const env = { ...process.env, ...GIT_ENVIRONMENT };
  const child = spawn('git', [...GIT_SETTINGS, ...args], { cwd: root, env, stdio: ['ignore', 'pipe', 'ignore'] });
  const reader = lineLogReader(older?.log);
  let rest = '';
  let bytes = 0;
  child.stdout.setEncoding('utf8');
  child.stdout.on('data', (piece: string) => {
    bytes += piece.length;
    const lines = (rest + piece).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) reader.read(line);
    if (bytes > MOST_BYTES) child.kill();
  });
  return new Promise((done) => {
    child.on('error', () => done(null));
    child.on('close', (code) => {
      reader.read(rest);
      const isWhole = code === 0 || bytes > MOST_BYTES;
      done(isWhole ? joinedLog(older?.log ?? emptyLog(), reader.log) : null);
    });
  });
}

interface Kept {
  readonly head: string;
  readonly log: LineLog;
}

const keptShape = z.object({
  // It is handed to git, which would take a dash for an option.
  head: z.string().regex(/^[0-9a-f]{40,64}$/),
  commits: z.array(z.object({ commit: z.string(), date: z.string(), pull: z.number().nullable() })),
  files: z.array(
    z.tuple([
      z.string(),
      z.number(),
      z.array(z.number()),
      z.array(z.number()),
      z.array(z.tuple([z.number(), z.array(z.string())])),
      z.object({ commit: z.number(), headings: z.array(z.number()) }).nullable(),
      z.object({ commit: z.number(), headings: z.array(z.string()) }).nullable(),
    ]),
  ),
});

async function readKept(file: string): Promise<Kept | null> {
  try {
    const text = await readSealed(file);
    if (text === null) return null;
    const { head, commits, files } = keptShape.parse(JSON.parse(text.toString('utf8')));
    const read = files.map(([path, created, hashes, indices, headings, born, died]) => {
      const lines = new Map(hashes.map((hash, at) => [hash, indices[at] ?? created]));
      return [path, { created, lines, headings: new Map(headings), born, died }] as const;
    });
    return { head, log: { commits, files: new Map(read) } };
  } catch {
    return null;
  }
}

async function keep(file: string, head: string, { commits, files }: LineLog): Promise<void> {
  const rows = [...files].map(([path, { created, lines, headings, born, died }]) => [
    path,
    created,
    [...lines.keys()],
    [...lines.values()],
    [...headings],
    born,
    died,
  ]);
  await writeSealed(file, JSON.stringify({ head, commits, files: rows }));
}
