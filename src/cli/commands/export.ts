import { writeFile } from 'node:fs/promises';
import { toJson } from '../../json/to-json.ts';
import { loadArchive } from '../../load/load-archive.ts';
import { UsageError } from '../../read/usage-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted export`. */
export interface ExportOptions extends SharedOptions {
  /** File to write, undefined for the standard output. */
  readonly out: string | undefined;
}

/** Writes the archive as JSON: the same shape as the site's `/api/`. */
export async function exportArchive(options: ExportOptions, streams: Streams): Promise<ExitCode> {
  const progress = startProgress(streams, options.loudness);
  const { archive, receipt } = await loadArchive(options.archive, {
    cache: options.cache,
    tracker: true,
    receipts: true,
    onProgress: progress.step,
  });
  progress.end();
  const json = `${JSON.stringify(toJson(archive, receipt), null, 2)}\n`;
  if (options.out === undefined) {
    streams.out(json);
    return exitCodes.done;
  }
  const { out } = options;
  await writeFile(out, json).catch((error: unknown) => {
    throw new UsageError(`--out ${out} cannot be written: ${error instanceof Error ? error.message : error}`);
  });
  if (options.loudness !== 'quiet') streams.err(`${archive.meetings.length} meetings: ${out}\n`);
  return exitCodes.done;
}
