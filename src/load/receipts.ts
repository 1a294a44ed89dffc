import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { FileHistory, LoadedArchive, Source } from '../model/index.ts';
import { type FindReceipt, readReceipts } from '../read/receipts.ts';
import { fold } from '../text/fold.ts';
import { cacheFolder } from './parse-cache.ts';

/** Starts to read when lines reached the branch. It takes no more than the time in which the minutes are parsed. */
export function startReceipts(root: string, useCache: boolean): Promise<FindReceipt | null> {
  const name = createHash('sha256').update(root).digest('hex').slice(0, 16);
  return readReceipts(root, useCache ? join(cacheFolder(), `lines-${name}.json`) : null);
}

/** Finds receipts by line. `sources` are the files as git knows them: as they were written. */
export function receiptsOf(
  find: FindReceipt | null,
  sources: Iterable<Source>,
  history: ReadonlyMap<string, FileHistory>,
): LoadedArchive['receipt'] {
  if (find === null) return () => null;
  const byPath = new Map([...sources].map((source) => [source.path, source]));
  const split = new Map<string, readonly string[]>();
  return (path, line) => {
    const source = byPath.get(path);
    if (source === undefined) return null;
    const lines = split.get(path) ?? source.text.split('\n');
    split.set(path, lines);
    const text = lines[line - 1 - source.lineOffset]?.trim() ?? '';
    return text === '' ? null : find(path, text, history.get(path)?.former);
  };
}

/** Histories without the names of those who asked not to be published. */
export function withoutAuthors(
  history: ReadonlyMap<string, FileHistory>,
  forbidden: readonly string[],
): ReadonlyMap<string, FileHistory> {
  if (forbidden.length === 0) return history;
  const names = forbidden.map(fold);
  const isShown = (author: string) => !names.some((name) => fold(author).includes(name));
  return new Map([...history].map(([path, known]) => [path, { ...known, authors: known.authors.filter(isShown) }]));
}
