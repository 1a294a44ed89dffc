import { join } from 'node:path';
import { type LintOptions, lintArchive } from '../lint/lint-archive.ts';
import { type LintMemory, lintMemory, textOf } from '../lint/lint-memory.ts';
import type { Finding } from '../lint/rule.ts';
import type { Archive, Diagnostic, Source } from '../model/index.ts';
import { readSealed, writeSealed } from '../read/sealed-file.ts';
import { shortHash } from '../text/short-hash.ts';
import { cacheFolder, type ParseCache } from './parse-cache.ts';

/** Lints an archive; what was said of its texts before is said again. `cache`: that of its parsed files. */
export async function lintAgain(
  archive: Archive,
  sources: readonly Source[],
  options: LintOptions,
  root: string,
  cache: ParseCache,
): Promise<readonly Diagnostic[]> {
  const memory = options.memory ?? lintMemory();
  const kept = await openLintCache(root, cache);
  kept.recall(sources, memory);
  const diagnostics = await lintArchive(archive, sources, { ...options, memory });
  // A cache that cannot be written costs time, never the build.
  await kept.save(sources, memory).catch(() => undefined);
  return diagnostics;
}

/** What rules said of texts in earlier runs. Safe to delete, safe with two runs at once (see `writeSealed`). */
interface LintCache {
  /** Tells a memory what was said of those texts that are as they were. */
  readonly recall: (sources: readonly Source[], memory: LintMemory) => void;
  /** Keeps what a memory knows of exactly these texts. */
  readonly save: (sources: readonly Source[], memory: LintMemory) => Promise<void>;
}

/** By rule. */
type Said = readonly (readonly [rule: string, findings: readonly Finding[]])[];

/** Opens the cache of one archive. Texts have the keys of the cache of parsed files, which name the program too. */
async function openLintCache(root: string, { keyOf }: Pick<ParseCache, 'keyOf'>): Promise<LintCache> {
  const file = join(cacheFolder(), `linted-${shortHash(root)}.json`);
  const known = await readSaid(file);
  return {
    recall: (sources, memory) => {
      for (const source of sources) {
        const said = known.get(keyOf(source));
        if (said) memory.findings.set(textOf(source, memory), new Map(said));
      }
    },
    save: async (sources, memory) => {
      const said = sources.map((source): [string, Said] => [
        keyOf(source),
        [...(memory.findings.get(textOf(source, memory)) ?? [])],
      ]);
      if (said.length === known.size && said.every(([key]) => known.has(key))) return;
      await writeSealed(file, JSON.stringify(said));
    },
  };
}

async function readSaid(file: string): Promise<ReadonlyMap<string, Said>> {
  try {
    const text = await readSealed(file);
    return new Map<string, Said>(text === null ? [] : JSON.parse(text.toString('utf8')));
  } catch {
    return new Map();
  }
}
