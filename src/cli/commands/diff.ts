import { readFile } from 'node:fs/promises';
import { compareExports, type Difference, type ExportComparison, readExport } from '../../check/compare-exports.ts';
import { UsageError } from '../../read/usage-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import type { Loudness } from '../progress.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted diff`. */
export interface DiffOptions {
  readonly first: string;
  readonly second: string;
  /** `verbose` shows every entry, not only the first of each file and field. */
  readonly loudness: Loudness;
}

/** Entries shown of one field of one file. */
const SHOWN = 5;

/** Says what two exports read differently out of the same files: what an upgrade would change. */
export async function diff(options: DiffOptions, streams: Streams): Promise<ExitCode> {
  const comparison = compareExports(await load(options.first), await load(options.second));
  if (options.loudness !== 'quiet')
    for (const difference of comparison.differences) streams.out(describe(difference, options.loudness === 'verbose'));
  streams.out(summary(comparison));
  return exitCodes.done;
}

async function load(file: string): Promise<NonNullable<ReturnType<typeof readExport>>> {
  const text = await readFile(file, 'utf8').catch(() => null);
  if (text === null) throw new UsageError(`no such file: ${file}`);
  const meetings = readExport(text);
  if (meetings === null) throw new UsageError(`${file} is no export of Minuted`, { hint: 'minuted export --out FILE' });
  return meetings;
}

function describe({ path, field, removed, added }: Difference, all: boolean): string {
  const most = all ? Number.POSITIVE_INFINITY : SHOWN;
  const lines = [
    ...removed.slice(0, most).map((text) => `  - ${text}`),
    ...added.slice(0, most).map((text) => `  + ${text}`),
  ];
  const hidden = removed.length + added.length - lines.length;
  return `${[`${path} ${field}`, ...lines, ...(hidden > 0 ? [`  … ${hidden} more, see --verbose`] : [])].join('\n')}\n`;
}

function summary({ files, onlyFirst, onlySecond, differences }: ExportComparison): string {
  const fields = [...new Set(differences.map(({ field }) => field))].map((field) => {
    const ofField = differences.filter((difference) => difference.field === field);
    const count = (which: 'removed' | 'added') =>
      ofField.reduce((sum, difference) => sum + difference[which].length, 0);
    return `${field}: -${count('removed')} +${count('added')} in ${ofField.length} files`;
  });
  const only = [
    ...(onlyFirst.length > 0 ? [`${onlyFirst.length} files only in the first`] : []),
    ...(onlySecond.length > 0 ? [`${onlySecond.length} files only in the second`] : []),
  ];
  const verdict = fields.length + only.length === 0 ? ['no differences'] : [...only, ...fields];
  return `${[`${files} files compared`, ...verdict].join('\n')}\n`;
}
