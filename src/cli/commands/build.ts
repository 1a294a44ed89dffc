import { relative } from 'node:path';
import { type Fingerprint, fingerprint } from '../../load/fingerprint.ts';
import { findSurvivor } from '../../load/survivors.ts';
import type { LoadedArchive } from '../../model/index.ts';
import { requireFolder } from '../../read/read-archive.ts';
import { UsageError } from '../../read/usage-error.ts';
import type { Notes } from '../../site/inputs.ts';
import type { EarlierBuild } from '../../site/publish/kept-pages.ts';
import { type BuildRecord, folderId, readNotes, readRecord, writeNotes, writeRecord } from '../build-record.ts';
import { countDiagnostics, describeCounts } from '../diagnostic-counts.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { type OutputFolder, openOutput } from '../output-folder.ts';
import { type Progress, startProgress } from '../progress.ts';
import type { SharedOptions } from '../shared-options.ts';
import { findConfig } from '../site-config.ts';
import type { Streams } from '../streams.ts';

/** Options of `minuted build`. */
export interface BuildOptions extends SharedOptions {
  /** Folder of the finished site. */
  readonly out: string;
  readonly baseUrl: string | undefined;
  readonly config: string | undefined;
  /** Errors in the minutes make the exit code 1; the site is published all the same. */
  readonly strict: boolean;
  /** Show which rule found each entry. */
  readonly explain: boolean;
}

/** Builds the whole site beside `out` and swaps it in. Odd minutes never stop it. */
export async function build(options: BuildOptions, streams: Streams): Promise<ExitCode> {
  await requireFolder(options.archive);
  const output = await openOutput(options.out, options.archive);
  const progress = startProgress(streams, options.loudness);
  const key = options.cache ? await fingerprintOf(options) : null;
  const last = key === null ? null : await readRecord(output.target);
  if (last && last.fingerprint === key?.whole) {
    progress.end();
    await output.discard();
    return report(
      options,
      streams,
      last,
      `nothing changed since the last build: ${last.pages} pages in ${placeOf(output)}`,
    );
  }
  let made: Made;
  try {
    const earlier = key && { folder: output.target, notes: last && (await readNotes(output.target, key.program)) };
    made = await fill(output, options, progress, earlier);
    await requireConsent(output.temporary, made.loaded?.withheld ?? []);
    // Of pages that were kept some may be another build's, which has taken the folder's place meanwhile.
    if (last && (await folderId(output.target)) !== last.folder)
      return await build({ ...options, cache: false }, streams);
    await output.publish();
  } finally {
    progress.end();
    await output.discard();
  }
  const { pages, notes, loaded } = made;
  const counts = countDiagnostics(loaded?.diagnostics ?? []);
  // What was saved while we built may be in the site or not: the next build has to look.
  if (key && (await fingerprintOf(options))?.whole === key.whole) {
    await writeRecord(output.target, { fingerprint: key.whole, pages, counts });
    if (notes) await writeNotes(output.target, key.program, notes);
  }
  const seconds = progress.seconds().toFixed(1);
  return report(
    options,
    streams,
    { counts, shallow: loaded?.shallow ?? false },
    `${pages} pages in ${seconds} s: ${placeOf(output)}`,
  );
}

/** What came of filling the output. */
interface Made {
  /** HTML pages, kept ones included. */
  readonly pages: number;
  readonly loaded: LoadedArchive | undefined;
  readonly notes: Notes | undefined;
}

/** Lets Eleventy write the site. `earlier`: a build whose pages may be kept; null where nothing may be kept now or later. */
async function fill(
  output: OutputFolder,
  { archive, baseUrl, cache, config, explain }: BuildOptions,
  progress: Progress,
  earlier: EarlierBuild | null,
): Promise<Made> {
  let loaded: LoadedArchive | undefined;
  let notes: Notes | undefined;
  let pages = 0;
  progress.step('starting');
  // Eleventy, the parsers and the templates are loaded once there is something to build: half of an idle build's time.
  const { prepareSite } = await import('../site-builder.ts');
  const site = prepareSite({
    archive,
    baseUrl,
    cache,
    config,
    explain,
    output: output.temporary,
    mode: 'build',
    onStep: progress.step,
    onBeside: progress.beside,
    onLoaded: (archive) => {
      loaded = archive;
    },
    onBuilt: (count) => {
      pages += count;
    },
    ...(earlier ? { earlier } : {}),
    onNotes: (made, kept) => {
      notes = made;
      pages += kept;
    },
  });
  await site.init();
  site.logger.overrideLogger(false);
  await site.write();
  return { pages, loaded, notes };
}

/** Everything that decides what the site's files hold. */
function fingerprintOf({ archive, config, baseUrl, out, explain }: BuildOptions): Promise<Fingerprint | null> {
  return fingerprint({ archive, config: findConfig(config), settings: { baseUrl, out, explain } });
}

const SHALLOW =
  'a shallow clone: when minutes arrived and changed, redirects of renamed files and receipts are left out; ' +
  'git fetch --unshallow brings them (fetch-depth: 0 in a workflow)';

const placeOf = ({ target }: OutputFolder): string => relative(process.cwd(), target) || '.';

function report(
  options: BuildOptions,
  streams: Streams,
  { counts, shallow = false }: Pick<BuildRecord, 'counts'> & { readonly shallow?: boolean },
  line: string,
): ExitCode {
  if (options.loudness !== 'quiet') {
    if (shallow) streams.err(`${SHALLOW}\n`);
    const found = describeCounts(counts);
    streams.out(`${line}\n`);
    if (found) streams.out(`${found} in the minutes: minuted check ${options.archive}\n`);
  }
  return options.strict && counts.error > 0 ? exitCodes.minutesHaveErrors : exitCodes.done;
}

/** Nothing is published while somebody stands in it who asked not to. The last check: it looks at every file that was made. */
async function requireConsent(folder: string, spellings: readonly string[]): Promise<void> {
  const survivor = await findSurvivor(folder, spellings);
  if (!survivor) return;
  throw new UsageError(
    `nothing was published: ${survivor.file} would show “${survivor.spelling}”, who asked in minuted.yml not to be shown`,
    { hint: 'take the name out of the minutes, or out of minuted.yml if it means somebody else' },
  );
}
