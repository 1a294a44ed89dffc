import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import { applyFixes } from '../../check/apply-fixes.ts';
import { type Changes, changesSince, repositoryPrefix } from '../../check/git-changes.ts';
import { reporters } from '../../check/reporters/index.ts';
import { isSelected, isTouched, selectDiagnostics, severityNamed } from '../../check/select.ts';
import { loadArchive } from '../../load/load-archive.ts';
import { version } from '../../load/version.ts';
import type { Diagnostic, LoadedArchive, Source } from '../../model/index.ts';
import { decode } from '../../read/decode.ts';
import { requireFolder } from '../../read/read-archive.ts';
import { UsageError } from '../../read/usage-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { originalLines } from '../original-lines.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted check`. */
export interface CheckOptions extends SharedOptions {
  /** Name of a reporter. */
  readonly format: string;
  /** The mildest severity shown. */
  readonly severity: string;
  /** A file or folder of the archive. */
  readonly path: string | undefined;
  readonly changedSince: string | undefined;
  /** Mend what can be mended before reporting the rest. */
  readonly fix: boolean;
}

/** Says what is odd about the minutes. Exit 1 if there are errors among what was selected. */
export async function check(options: CheckOptions, streams: Streams): Promise<ExitCode> {
  const report = reporters[options.format];
  const least = severityNamed(options.severity);
  if (!report || !least) throw new UsageError(`check knows no ${report ? options.severity : options.format}`);
  const progress = startProgress(streams, options.loudness);
  const root = resolve(options.archive);
  await requireFolder(root);
  const changes = options.changedSince ? await changesSince(root, options.changedSince) : undefined;
  let loaded = await load(options, changes, progress);
  const select = (all: readonly Diagnostic[]) => selectDiagnostics(all, { least, path: options.path, changes });
  if (options.fix) {
    const wanted = selectDiagnostics(loaded.diagnostics, { least: 'info', path: options.path, changes });
    const fixed = await fixFiles(loaded, wanted);
    if (fixed > 0) loaded = await load(options, changes, progress);
    if (options.loudness !== 'quiet') streams.err(`${fixed} mended\n`);
  }
  progress.end();
  const diagnostics = select(loaded.diagnostics);
  const text = report({
    diagnostics,
    marked: changes ? diagnostics.filter((diagnostic) => isTouched(diagnostic, changes)) : diagnostics,
    files: countFiles(loaded, options.path, changes),
    prefix: await prefixOf(loaded, options.format),
    lineAt: await originalLines(loaded.root, diagnostics),
    color: streams.color,
    version,
  });
  streams.out(text);
  const hasErrors = diagnostics.some(({ severity }) => severity === 'error');
  return hasErrors ? exitCodes.minutesHaveErrors : exitCodes.done;
}

/** Rules look at no file whose diagnostics are not asked for. */
function load(
  { archive, cache, path }: CheckOptions,
  changes: Changes | undefined,
  progress: Progress,
): Promise<LoadedArchive> {
  const lints = (file: string) => isSelected(file, { path, changes });
  return loadArchive(archive, { cache, lints, brief: true, onProgress: progress.step });
}

async function fixFiles(loaded: LoadedArchive, diagnostics: readonly Diagnostic[]): Promise<number> {
  let count = 0;
  for (const path of new Set(diagnostics.filter(({ fix }) => fix).map((diagnostic) => diagnostic.path))) {
    const file = join(loaded.root, ...path.split('/'));
    const bytes = await readFile(file);
    if (!isAsChecked(bytes, loaded.source(path))) continue;
    const result = applyFixes(
      bytes,
      diagnostics.filter((diagnostic) => diagnostic.path === path),
    );
    if (!result) continue;
    await writeFile(file, result.bytes);
    count += result.fixed.length;
  }
  return count;
}

/** Offsets only fit the text that was checked: not a file saved meanwhile, nor one in which a person was withheld. */
function isAsChecked(bytes: Uint8Array, source: Source | undefined): boolean {
  const decoded = decode(bytes);
  return decoded.kind === 'text' && source !== undefined && decoded.text.slice(source.bodyOffset ?? 0) === source.text;
}

function countFiles({ archive }: LoadedArchive, path: string | undefined, changes: Changes | undefined): number {
  return archive.meetings.filter((meeting) => isSelected(meeting.path, { path, changes })).length;
}

/** Paths as the reader opens them: from the working directory on a terminal, from the repository's root for machines. */
async function prefixOf({ root }: LoadedArchive, format: string): Promise<string> {
  if (format !== 'pretty') return repositoryPrefix(root);
  const path = relative(process.cwd(), root).split(sep).join('/');
  return path === '' ? '' : `${path}/`;
}
