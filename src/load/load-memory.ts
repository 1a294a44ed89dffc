import { type LintMemory, lintMemory } from '../lint/lint-memory.ts';
import type { Archive, ArchiveConfig, Source } from '../model/index.ts';
import { type GitFacts, readGit } from '../read/git.ts';
import { gitStamp } from '../read/git-stamp.ts';
import type { FindReceipt } from '../read/receipts.ts';
import { type ReadFile, rememberingReader } from '../read/source-memory.ts';
import type { ParsedFile } from './parse-file.ts';
import { startReceipts } from './receipts.ts';
import { share } from './share.ts';

/**
 * What one process keeps of an archive between two loads, so that the second gives the very same objects for whatever is as it was.
 * Everything is known by all that it is made of: nothing has to be forgotten when something changes.
 */
export interface LoadMemory {
  readonly readFile: ReadFile;
  /** What was parsed with a vocabulary, given as what `minuted.yml` adds to it. */
  readonly parsed: (vocabulary: ArchiveConfig['vocabulary']) => WeakMap<Source, ParsedFile>;
  readonly git: (root: string) => Promise<GitFacts>;
  readonly receipts: (root: string, useCache: boolean) => Promise<FindReceipt | null>;
  readonly lint: LintMemory;
  /** An archive, made of the objects of the last one wherever they say the same. */
  readonly share: (archive: Archive) => Archive;
  /** A source without those who asked not to be published, given by what is told of them. */
  readonly cleaned: (source: Source, people: string, clean: (source: Source) => Source) => Source;
}

/** A memory that holds nothing yet. */
export function loadMemory(): LoadMemory {
  const parsed = latest(() => new WeakMap<Source, ParsedFile>());
  const cleaned = latest(() => new WeakMap<Source, Source>());
  const git = latest((_stamp, root: string) => readGit(root));
  const receipts = latest((_stamp, root: string, useCache: boolean) => startReceipts(root, useCache));
  let archive: Archive | undefined;
  return {
    share: (now) => {
      archive = archive === undefined ? now : share(archive, now);
      return archive;
    },
    readFile: rememberingReader(),
    lint: lintMemory(),
    parsed: (vocabulary) => parsed(JSON.stringify(vocabulary)),
    git: (root) => git(stamped(root), root),
    receipts: (root, useCache) => receipts(stamped(root), root, useCache),
    cleaned: (source, people, clean) => {
      const known = cleaned(people);
      const made = known.get(source) ?? clean(source);
      known.set(source, made);
      return made;
    },
  };
}

const stamped = (root: string): string | null => {
  const stamp = gitStamp(root);
  return stamp === null ? null : `${root} ${stamp}`;
};

/** Makes a value anew whenever its key is another one than the last time, or null. */
function latest<Given extends readonly unknown[], Value>(
  make: (key: string | null, ...given: Given) => Value,
): (key: string | null, ...given: Given) => Value {
  let last: { readonly key: string; readonly value: Value } | undefined;
  return (key, ...given) => {
    if (key !== null && last?.key === key) return last.value;
    const value = make(key, ...given);
    last = key === null ? undefined : { key, value };
    return value;
  };
}
