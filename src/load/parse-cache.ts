import { createHash } from 'node:crypto';
import { readdir, unlink } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Source } from '../model/index.ts';
import { readSealed, removeAbandoned, writeSealed } from '../read/sealed-file.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { ParsedFile } from './parse-file.ts';

/** What is known of files from earlier builds. Safe to delete, safe with two builds at once (see `writeSealed`); what is damaged is parsed anew. */
export interface ParseCache {
  readonly get: (source: Source) => ParsedFile | undefined;
  /** Hash of all that is parsed of a source. */
  readonly keyOf: (source: Source) => string;
  /** Keeps exactly the given files: the cache never grows beyond the archive. */
  readonly save: (files: ReadonlyMap<Source, ParsedFile>) => Promise<void>;
}

/** Files of the cache by the first digit of the key: an edit rewrites a sixteenth. */
const SHARDS = '0123456789abcdef';

/** Folder for caches: MINUTED_CACHE, else that of the user (XDG Base Directory). */
export function cacheFolder(): string {
  const { MINUTED_CACHE: own, XDG_CACHE_HOME: shared } = process.env;
  return own ?? join(shared ?? join(homedir(), '.cache'), 'minuted');
}

/**
 * Opens the cache of one archive. `version` names the program: another one's entries are never used. Keys are made of
 * all that `parseFile` depends on: version, vocabulary, path, front matter, text and what reading reported.
 */
export async function openParseCache(root: string, vocabulary: Vocabulary, version: string): Promise<ParseCache> {
  const base = digest([version, JSON.stringify(vocabulary)]);
  const folder = join(cacheFolder(), `parsed-${digest([root]).slice(0, 16)}`);
  const known = new Map<string, ParsedFile>();
  const keys = new Map<Source, string>();
  const loaded = await Promise.all(
    [...SHARDS].map((shard) => readShard(join(folder, `${base.slice(0, 16)}-${shard}.json`))),
  );
  for (const shard of loaded) for (const [key, file] of shard) known.set(key, file);
  const keyOf = (source: Source): string => {
    const key = keys.get(source) ?? digest([base, JSON.stringify(source)]);
    keys.set(source, key);
    return key;
  };
  return {
    get: (source) => known.get(keyOf(source)),
    keyOf,
    save: async (files) => {
      const byShard = new Map([...SHARDS].map((shard) => [shard, new Map<string, ParsedFile>()]));
      for (const [source, file] of files) byShard.get(keyOf(source).charAt(0))?.set(keyOf(source), file);
      const changed = [...byShard].filter(([shard, entries]) => !sameKeys(entries, loaded[SHARDS.indexOf(shard)]));
      if (changed.length === 0) return;
      for (const [shard, entries] of changed) {
        await writeSealed(join(folder, `${base.slice(0, 16)}-${shard}.json`), JSON.stringify([...entries]));
      }
      await removeOthers(folder, base.slice(0, 16));
    },
  };
}

async function readShard(file: string): Promise<ReadonlyMap<string, ParsedFile>> {
  try {
    const text = await readSealed(file);
    return new Map<string, ParsedFile>(text === null ? [] : JSON.parse(text.toString('utf8')));
  } catch {
    return new Map();
  }
}

function sameKeys(
  entries: ReadonlyMap<string, ParsedFile>,
  loaded: ReadonlyMap<string, ParsedFile> | undefined,
): boolean {
  return loaded?.size === entries.size && [...entries.keys()].every((key) => loaded.has(key));
}

/** Entries of another version or vocabulary are of no use any more. */
async function removeOthers(folder: string, prefix: string): Promise<void> {
  const names = await readdir(folder);
  const old = names.filter((name) => name.endsWith('.json') && !name.startsWith(prefix));
  await Promise.all(old.map((name) => unlink(join(folder, name)).catch(() => undefined)));
  await removeAbandoned(folder);
}

function digest(parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part).update('\0');
  return hash.digest('hex');
}
