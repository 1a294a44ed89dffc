import { resolve } from 'node:path';
import { linkArchive } from '../link/link-archive.ts';
import { ruleText } from '../lint/documented-rules.ts';
import { lintArchive } from '../lint/lint-archive.ts';
import type { ArchiveConfig, Diagnostic, LoadedArchive, Meeting, Source, StepPart, Tell } from '../model/index.ts';
import { readArchiveConfig } from '../read/archive-config.ts';
import { type GitFacts, readGit } from '../read/git.ts';
import { readArchive, requireFolder } from '../read/read-archive.ts';
import { removedFiles } from '../read/removed-files.ts';
import { defaultVocabulary, extendVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import {
  type Withheld,
  withheldPeople,
  withoutNames,
  withoutSpellings,
  withoutWithheld,
  withoutWithheldConfig,
} from './consent.ts';
import { lintAgain } from './lint-cache.ts';
import type { LoadMemory } from './load-memory.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseAll } from './parse-pool.ts';
import { linesOf, startReceipts, withoutAuthors } from './receipts.ts';
import { askTracker } from './tracker/ask-tracker.ts';
import { trackerSettings } from './tracker/settings.ts';
import { withFacts } from './tracker/with-facts.ts';
import { parserKey } from './version.ts';

export { UsageError } from '../read/usage-error.ts';

export interface LoadOptions {
  /** Keep and use what earlier builds parsed. Default true. */
  readonly cache?: boolean;
  /** Read remote and history from git. Default true. */
  readonly git?: boolean;
  /** Read from git when each line reached the branch. Default false. */
  readonly receipts?: boolean;
  /** The day that counts as today (ISO) for due dates and gaps; null: the day of the newest meeting. Default null. */
  readonly today?: string | null;
  /** Ask the tracker for titles and states of issues, if `minuted.yml` names one or GITHUB_TOKEN is set. Default false. */
  readonly tracker?: boolean;
  /** Only what the rules of `check` ask for: no threads, references and decisions, nothing of when files changed. Default false. */
  readonly brief?: boolean;
  /** Files at whose text the rules of `check` look; of the others not all is told. Default all. */
  readonly lints?: (path: string) => boolean;
  /** What earlier loads of this process left: what did not change is neither read nor parsed again. */
  readonly memory?: LoadMemory;
  /** Told when a step begins and how far it has come. */
  readonly onProgress?: Tell;
}

/** The program on one page: read → parse → link. Throws UsageError if there is no such folder or its configuration is wrong. */
export async function loadArchive(folder: string, options: LoadOptions = {}): Promise<LoadedArchive> {
  const {
    cache: useCache = true,
    git = true,
    today = null,
    tracker = false,
    brief = false,
    onProgress = () => undefined,
  } = options;
  const root = resolve(folder);
  await requireFolder(root);
  onProgress('reading');
  const written = await readArchiveConfig(root);
  const { memory } = options;
  const receipts = git && options.receipts ? (memory?.receipts ?? startReceipts)(root, useCache) : null;
  const [files, facts] = await Promise.all([
    readArchive(root, written, memory?.readFile),
    git ? (memory?.git(root) ?? readGit(root, !brief)) : null,
  ]);
  const config = facts ? withGit(written, facts) : written;
  const vocabulary = extendVocabulary(defaultVocabulary, config.vocabulary);
  const parsed = memory?.parsed(config.vocabulary) ?? new WeakMap<Source, ParsedFile>();
  // Who remembers needs it to begin with.
  const isBeginning = !files.sources.some((source) => parsed.has(source));
  const cache = useCache && isBeginning ? await openParseCache(root, vocabulary, parserKey()) : undefined;
  const parse = async (sources: readonly Source[]) => {
    const files = await parseUnknown(
      sources,
      vocabulary,
      (source) => parsed.get(source) ?? cache?.get(source),
      (part) => onProgress(parsing, part),
    );
    for (const [source, file] of files) parsed.set(source, file);
    return files;
  };
  const parsing = `parsing ${files.sources.length} files`;
  onProgress(parsing);
  const asWritten = await parse(files.sources);
  onProgress('linking');
  const link = (parsed: ParsedFiles, settings: ArchiveConfig) =>
    linkArchive(meetingsOf(parsed), settings, {
      remote: facts?.remote ?? null,
      assets: files.assets.map((asset) => asset.path),
      diagnostics: [...files.diagnostics, ...[...parsed.values()].flatMap(droppedMarkup)],
      today,
      brief,
    });
  const linked = link(asWritten, config);
  const people = withheldPeople(config, linked);
  const toPublish = people.length === 0 ? asWritten : await parse(withoutPeople(files.sources, people, memory));
  // A cache that cannot be written costs time, never the build.
  await cache?.save(new Map([...asWritten, ...toPublish])).catch(() => undefined);
  const told = people.length === 0 ? linked : link(toPublish, withoutWithheldConfig(config, people));
  const settings = tracker ? trackerSettings(config, process.env) : null;
  const asked = settings ? await askTracker(told, settings, { root, cache: useCache, onProgress }) : new Map();
  const linkedAnew = withFacts(told, asked, (title) => withoutSpellings(title, people));
  const archive = memory?.share(linkedAnew) ?? linkedAnew;
  onProgress('checking');
  const assets = files.assets.map((asset) => asset.path);
  const forbidden = people.flatMap((person) => person.forbidden);
  const lint = { today, assets, ...(memory ? { memory: memory.lint } : {}) };
  const texts = [...toPublish.keys()];
  return {
    ...textsOf(toPublish),
    stamp: stampsOf(toPublish, cache),
    root,
    archive,
    assets: files.assets,
    diagnostics:
      cache && !options.lints
        ? await lintAgain(archive, texts, lint, root, cache)
        : await lintArchive(archive, texts, { ...lint, ...(options.lints ? { looksAt: options.lints } : {}) }),
    ruleText,
    history: withoutAuthors(facts?.history ?? new Map(), forbidden),
    ...linesOf(await receipts, asWritten.keys(), facts?.history ?? new Map(), forbidden, vocabulary),
    removed: withoutNames(
      await removedFiles(root, facts?.history ?? new Map(), files.sources, config.exclude),
      forbidden,
    ),
    shallow: facts?.shallow ?? false,
    withheld: forbidden,
  };
}

function withoutPeople(
  sources: readonly Source[],
  people: readonly Withheld[],
  memory: LoadMemory | undefined,
): readonly Source[] {
  const clean = (source: Source) => withoutWithheld(source, people);
  const key = JSON.stringify(people);
  return sources.map((source) => memory?.cleaned(source, key, clean) ?? clean(source));
}

type ParsedFiles = ReadonlyMap<Source, ParsedFile>;

async function parseUnknown(
  sources: readonly Source[],
  vocabulary: Vocabulary,
  look: (source: Source) => ParsedFile | undefined,
  onPart: (part: StepPart) => void,
): Promise<ParsedFiles> {
  const known = new Map(sources.map((source) => [source, look(source)]));
  const unknown = sources.filter((source) => known.get(source) === undefined);
  const total = unknown.length;
  const fresh = await parseAll(unknown, vocabulary, (done) => onPart({ done, total }));
  unknown.forEach((source, index) => {
    known.set(source, fresh[index]);
  });
  return new Map([...known].flatMap(([source, file]) => (file ? [[source, file] as const] : [])));
}

function meetingsOf(parsed: ParsedFiles): Meeting[] {
  return [...parsed.values()].map((file) => file.meeting);
}

function textsOf(parsed: ParsedFiles): Pick<LoadedArchive, 'rendered' | 'source' | 'coverage'> {
  const byPath = new Map([...parsed].map(([source, file]) => [source.path, { source, rendered: file.rendered }]));
  return {
    rendered: (path) => byPath.get(path)?.rendered,
    source: (path) => byPath.get(path)?.source,
    coverage: [...parsed.values()].flatMap(({ coverage }) => coverage ?? []),
  };
}

/** Sources and texts by the keys of the cache. */
function stampsOf(parsed: ParsedFiles, cache: ParseCache | undefined): LoadedArchive['stamp'] {
  const stamps = new WeakMap<object, string>();
  if (cache)
    for (const [source, { rendered }] of parsed) {
      const key = cache.keyOf(source);
      stamps.set(source, key).set(rendered, `html ${key}`);
    }
  return (part) => stamps.get(part);
}

/** What `minuted.yml` leaves out is learned from git. */
function withGit(config: ArchiveConfig, facts: GitFacts): ArchiveConfig {
  if (config.repository !== null || facts.remote === null) return config;
  return {
    ...config,
    repository: facts.remote,
    branch: facts.branch ?? config.branch,
    folder: config.folder === '' ? facts.folder : config.folder,
  };
}

function droppedMarkup({ meeting, rendered }: ParsedFile): Diagnostic[] {
  return rendered.dropped.map(({ what, line }) => ({
    path: meeting.path,
    rule: 'dropped-html',
    severity: 'info',
    message: `${what} is not published, expected markdown`,
    line,
    column: 1,
  }));
}
