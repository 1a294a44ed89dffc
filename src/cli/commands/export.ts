import { writeFile } from 'node:fs/promises';
import { toJson } from '../../json/to-json.ts';
import { loadArchive } from '../../load/load-archive.ts';
import type { LoadedArchive } from '../../model/index.ts';
import { UsageError } from '../../read/usage-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted export`. */
export interface ExportOptions extends SharedOptions {
  readonly format: 'json' | 'sqlite';
  /** File to write, undefined for the standard output. */
  readonly out: string | undefined;
}

/** Writes the archive as JSON, the same shape as the site's `/api/`, or as an SQLite file. */
export async function exportArchive(options: ExportOptions, streams: Streams): Promise<ExitCode> {
  const { format, out } = options;
  if (format === 'sqlite' && out === undefined) throw new UsageError('--format sqlite needs a file: --out minutes.db');
  const progress = startProgress(streams, options.loudness);
  const loaded = await loadArchive(options.archive, {
    cache: options.cache,
    tracker: true,
    receipts: true,
    onProgress: progress.step,
  });
  const content = format === 'json' ? jsonOf(loaded) : await sqliteOf(loaded);
  progress.end();
  if (out === undefined) {
    streams.out(String(content));
    return exitCodes.done;
  }
  await writeFile(out, content).catch((error: unknown) => {
    throw new UsageError(`--out ${out} cannot be written: ${error instanceof Error ? error.message : error}`);
  });
  if (options.loudness !== 'quiet') streams.err(`${loaded.archive.meetings.length} meetings: ${out}\n`);
  return exitCodes.done;
}

const jsonOf = ({ archive, receipt }: LoadedArchive): string =>
  `${JSON.stringify(toJson(archive, receipt), null, 2)}\n`;

async function sqliteOf({ archive, receipt, source }: LoadedArchive): Promise<Uint8Array> {
  // SQLite is 700 kB of WebAssembly: loaded for those who ask for it.
  const { toSqlite } = await import('../../sqlite/to-sqlite.ts');
  return toSqlite({ json: toJson(archive, receipt), text: (path) => source(path)?.text });
}
