import { resolve } from 'node:path';
import { linkArchive } from '../link/link-archive.ts';
import type { Archive, ArchiveConfig, Diagnostic, LoadedArchive, RenderedText, Source } from '../model/index.ts';
import { readArchiveConfig } from '../read/archive-config.ts';
import { type GitFacts, readGit } from '../read/git.ts';
import { readArchive, requireFolder } from '../read/read-archive.ts';
import { defaultVocabulary, extendVocabulary, type Vocabulary } from '../vocabulary/vocabulary.ts';
import { openParseCache } from './parse-cache.ts';
import type { ParsedFile } from './parse-file.ts';
import { parseAll } from './parse-pool.ts';
import { parserKey } from './version.ts';

export { UsageError } from '../read/usage-error.ts';

export interface LoadOptions {
  /** Keep and use what earlier builds parsed. Default true. */
  readonly cache?: boolean;
  /** Read remote and history from git. Default true. */
  readonly git?: boolean;
  /** The day that counts as today (ISO) for due dates and gaps; null: the day of the newest meeting. Default null. */
  readonly today?: string | null;
  /** Told when a step begins. */
  readonly onProgress?: (step: string) => void;
}

/** The program on one page: read → parse → link. Throws UsageError if there is no such folder or its configuration is wrong. */
export async function loadArchive(folder: string, options: LoadOptions = {}): Promise<LoadedArchive> {
  const { cache = true, git = true, today = null, onProgress = () => undefined } = options;
  const root = resolve(folder);
  await requireFolder(root);
  onProgress('reading');
  const written = await readArchiveConfig(root);
  const [files, facts] = await Promise.all([readArchive(root, written), git ? readGit(root) : null]);
  const config = facts ? withGit(written, facts) : written;
  const vocabulary = extendVocabulary(defaultVocabulary, config.vocabulary);
  onProgress(`parsing ${files.sources.length} files`);
  const parsed = await parseCached(root, files.sources, vocabulary, cache);
  onProgress('linking');
  const context = {
    remote: facts?.remote ?? null,
    assets: files.assets.map((asset) => asset.path),
    diagnostics: [...files.diagnostics, ...[...parsed.values()].flatMap(droppedMarkup)],
    today,
  };
  const archive = linkArchive(
    [...parsed.values()].map((file) => file.meeting),
    config,
    context,
  );
  return complete(root, archive, parsed, files.assets, facts);
}

async function parseCached(
  root: string,
  sources: readonly Source[],
  vocabulary: Vocabulary,
  useCache: boolean,
): Promise<ReadonlyMap<Source, ParsedFile>> {
  const cache = useCache ? await openParseCache(root, vocabulary, parserKey()) : undefined;
  const known = new Map(sources.map((source) => [source, cache?.get(source)]));
  const unknown = sources.filter((source) => known.get(source) === undefined);
  const fresh = await parseAll(unknown, vocabulary);
  unknown.forEach((source, index) => {
    known.set(source, fresh[index]);
  });
  const files = new Map([...known].flatMap(([source, file]) => (file ? [[source, file] as const] : [])));
  // A cache that cannot be written costs time, never the build.
  await cache?.save(files).catch(() => undefined);
  return files;
}

function complete(
  root: string,
  archive: Archive,
  parsed: ReadonlyMap<Source, ParsedFile>,
  assets: LoadedArchive['assets'],
  facts: GitFacts | null,
): LoadedArchive {
  const rendered = new Map<string, RenderedText>();
  const sources = new Map<string, Source>();
  for (const [source, file] of parsed) {
    rendered.set(source.path, file.rendered);
    sources.set(source.path, source);
  }
  return {
    root,
    archive,
    rendered: (path) => rendered.get(path),
    source: (path) => sources.get(path),
    assets,
    diagnostics: archive.diagnostics,
    history: facts?.history ?? new Map(),
  };
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
    message: `${what} is not published`,
    line,
    column: 1,
  }));
}
