import { ruleText } from '../../src/lint/documented-rules.ts';
import { parseFile } from '../../src/load/parse-file.ts';
import type { ArchiveConfig, Asset, FileHistory, LoadedArchive } from '../../src/model/index.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { archiveOf } from './meetings.ts';

/** What a loaded archive has besides its texts. */
export interface Surroundings {
  readonly config?: Partial<ArchiveConfig>;
  /** Paths of files beside the minutes. */
  readonly assets?: readonly string[];
  readonly history?: ReadonlyMap<string, FileHistory>;
  readonly receipt?: LoadedArchive['receipt'];
  readonly formerSlugs?: LoadedArchive['formerSlugs'];
}

/** Files by path (`{ 'ops/20260115.md': '# Ops …' }`) as the archive that loading them from disk would give. */
export function loadedFrom(files: Readonly<Record<string, string>>, surroundings: Surroundings = {}): LoadedArchive {
  const sources = Object.entries(files)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, text]) => ({ path, text, lineOffset: 0, frontMatter: {}, diagnostics: [] }));
  const parsed = new Map(sources.map((source) => [source.path, parseFile(source, defaultVocabulary)]));
  const archive = archiveOf(
    [...parsed.values()].map((file) => file.meeting),
    surroundings.config,
    surroundings.config?.repository ?? null,
  );
  const assets: readonly Asset[] = (surroundings.assets ?? []).map((path) => ({ path, bytes: 1 }));
  return {
    root: '/archive',
    archive,
    rendered: (path) => parsed.get(path)?.rendered,
    source: (path) => sources.find((source) => source.path === path),
    stamp: () => undefined,
    assets,
    coverage: [...parsed.values()].flatMap(({ coverage }) => coverage ?? []),
    diagnostics: archive.diagnostics,
    ruleText,
    history: surroundings.history ?? new Map(),
    removed: [],
    receipt: surroundings.receipt ?? (() => null),
    formerSlugs: surroundings.formerSlugs ?? (() => []),
    shallow: false,
    withheld: [],
  };
}
