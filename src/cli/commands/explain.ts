import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { compareArchives } from '../../check/compare-archives.ts';
import { explainMarkdown } from '../../check/explain-markdown.ts';
import { changesSince, filesAt, repositoryPrefix } from '../../check/git-changes.ts';
import { loadArchive } from '../../load/load-archive.ts';
import type { LoadedArchive } from '../../model/index.ts';
import { requireFolder } from '../../read/read-archive.ts';
import { UsageError } from '../../read/usage-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted explain`. */
export interface ExplainOptions extends SharedOptions {
  readonly changedSince: string | undefined;
}

/** Tells what a branch says as minutes: the archive as it was is loaded, too, so that actions can be followed. */
export async function explain(options: ExplainOptions, streams: Streams): Promise<ExitCode> {
  if (options.changedSince === undefined)
    throw new UsageError('--changed-since is missing', { hint: 'minuted explain --changed-since origin/main' });
  await requireFolder(options.archive);
  const progress = startProgress(streams, options.loudness);
  progress.step('comparing');
  const changes = await changesSince(options.archive, options.changedSince);
  const before = await loadFiles(await filesAt(options.archive, changes.base));
  const after = await loadArchive(options.archive, { cache: options.cache, git: false, onProgress: progress.step });
  progress.end();
  const changed = new Set([...changes.files.keys(), ...changes.deleted]);
  const change = compareArchives(before, after, { changed, renamed: changes.renamed });
  streams.out(explainMarkdown(change, await repositoryPrefix(options.archive)));
  return exitCodes.done;
}

/** The loader reads folders: files of a commit are laid into one that lives as long as the reading. */
async function loadFiles(files: ReadonlyMap<string, Uint8Array>): Promise<LoadedArchive> {
  const folder = await mkdtemp(join(tmpdir(), 'minuted-before-'));
  try {
    for (const [path, bytes] of files) {
      const file = join(folder, ...path.split('/'));
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, bytes);
    }
    return await loadArchive(folder, { cache: false, git: false });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
