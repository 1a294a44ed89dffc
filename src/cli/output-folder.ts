import { readdirSync, rmdirSync, rmSync, unlinkSync } from 'node:fs';
import { mkdir, readdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { isRunning } from '../read/is-running.ts';
import { UsageError } from '../read/usage-error.ts';

/** Lies in every folder that Minuted built, so that it never overwrites a folder that somebody else filled. */
const MARKER = '.minuted';
const MARKER_TEXT = 'Built by Minuted, which may replace this folder: keep nothing of your own in it.\n';

/** A folder that is filled beside the final one and then takes its place. */
export interface OutputFolder {
  /** Absolute path of the finished site. */
  readonly target: string;
  /** Absolute path of the folder to build in. */
  readonly temporary: string;
  /** Puts the built folder in the place of the old one. */
  readonly publish: () => Promise<void>;
  /** Removes what was built so far; harmless after `publish`. */
  readonly discard: () => Promise<void>;
}

/**
 * Makes ready to build into `out`. The site is built in a temporary folder beside it and swapped in at the end, so that a
 * build that fails or is killed leaves the old site whole. Throws UsageError if `out` lies in or above the archive or
 * holds files that Minuted did not make.
 */
export async function openOutput(out: string, archiveRoot: string): Promise<OutputFolder> {
  const target = await realTarget(resolve(out));
  await requireApart(target, archiveRoot);
  await requireOurs(target);
  await removeLeftovers(target);
  const temporary = join(dirname(target), `.${basename(target)}.minuted-${process.pid}`);
  await rm(temporary, { recursive: true, force: true });
  // Not recursive: Node then tells of a read-only disk that the folder is not there.
  await mkdir(temporary);
  const removeNow = () => rmSync(temporary, { recursive: true, force: true });
  process.once('exit', removeNow);
  return {
    target,
    temporary,
    publish: async () => {
      await writeFile(join(temporary, MARKER), MARKER_TEXT);
      await swap(target, temporary);
    },
    discard: async () => {
      process.off('exit', removeNow);
      await rm(temporary, { recursive: true, force: true });
    },
  };
}

/** A symbolic link stays where it is: the folder that it leads to is replaced. */
async function realTarget(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real) return real;
  const parent = dirname(path);
  await makeFolder(parent).catch((error: unknown) => {
    throw new UsageError(`--out ${path}: its folder cannot be made`, { cause: error });
  });
  return join(await realpath(parent), basename(path));
}

/** Step by step: Node 20's own recursive `mkdir` never ends where the system answers ENOENT for each new folder, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  const found = await stat(path).catch(() => null);
  if (found?.isDirectory()) return;
  if (!found) await makeFolder(dirname(path));
  await mkdir(path);
}

async function requireApart(target: string, archiveRoot: string): Promise<void> {
  const archive = await realpath(archiveRoot);
  const hint = 'name a folder outside the minutes';
  if (target === archive || archive.startsWith(target.endsWith(sep) ? target : target + sep))
    throw new UsageError(`--out ${target} holds the minutes themselves and would replace them`, { hint });
  if (target.startsWith(archive + sep))
    throw new UsageError(`--out ${target} lies inside the minutes ${archive}`, { hint });
}

async function requireOurs(target: string): Promise<void> {
  const found = await stat(target).catch(() => null);
  if (!found) return;
  if (!found.isDirectory()) throw new UsageError(`--out ${target} is a file; expected a folder`);
  const names = await readdir(target);
  if (names.length > 0 && !names.includes(MARKER))
    throw new UsageError(`--out ${target} holds files that Minuted did not make`, { hint: 'empty it or name another' });
}

/** Clears up after builds that were killed (their process is gone). One killed in the middle of the swap gets its old site back. */
async function removeLeftovers(target: string): Promise<void> {
  const prefix = `.${basename(target)}.minuted-`;
  for (const name of await readdir(dirname(target))) {
    const [, id, old] = (name.startsWith(prefix) && /^(\d+)(-old)?$/.exec(name.slice(prefix.length))) || [];
    if (id === undefined || isRunning(Number(id))) continue;
    const leftover = join(dirname(target), name);
    if (old && !(await stat(target).catch(() => null))) await rename(leftover, target);
    else await rm(leftover, { recursive: true, force: true });
  }
}

/** Two renames: between them there is no site for a moment, which no call of Node's can avoid. */
async function swap(target: string, temporary: string): Promise<void> {
  const old = `${temporary}-old`;
  const hadOld = (await stat(target).catch(() => null)) !== null;
  if (hadOld) await rename(target, old);
  try {
    await rename(temporary, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  removeFolder(old);
}

/** Thousands of files, in a tenth of the time that Node's own `rm` takes: it asks the disk thrice for each. */
function removeFolder(folder: string): void {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const path = `${folder}${sep}${entry.name}`;
      if (entry.isDirectory()) removeFolder(path);
      else unlinkSync(path);
    }
    rmdirSync(folder);
  } catch {
    // It is not there, or a system that needs patience.
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}
