import { join } from 'node:path';
import type { FileHistory, LoadedArchive, Source } from '../model/index.ts';
import { headingSlug } from '../parse/heading-slug.ts';
import { type FindReceipt, readReceipts } from '../read/receipts.ts';
import { fold } from '../text/fold.ts';
import { shortHash } from '../text/short-hash.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { withoutNames } from './consent.ts';
import { cacheFolder } from './parse-cache.ts';

/** Starts to read when lines reached the branch. It takes no more than the time in which the minutes are parsed. */
export function startReceipts(root: string, useCache: boolean): Promise<FindReceipt | null> {
  return readReceipts(root, useCache ? join(cacheFolder(), `lines-${shortHash(root)}.json`) : null);
}

/** What git tells of lines. `sources` are the files as git knows them: as they were written. */
export function linesOf(
  find: FindReceipt | null,
  sources: Iterable<Source>,
  history: ReadonlyMap<string, FileHistory>,
  forbidden: readonly string[],
  vocabulary: Vocabulary,
): Pick<LoadedArchive, 'receipt' | 'formerSlugs'> {
  if (find === null) return { receipt: () => null, formerSlugs: () => [] };
  const byPath = new Map([...sources].map((source) => [source.path, source]));
  const split = new Map<string, readonly string[]>();
  const lineAt = (path: string, line: number): string => {
    const source = byPath.get(path);
    if (source === undefined) return '';
    const lines = split.get(path) ?? source.text.split('\n');
    split.set(path, lines);
    return lines[line - 1 - source.lineOffset]?.trim() ?? '';
  };
  return {
    receipt: (path, line) => {
      const text = lineAt(path, line);
      return text === '' ? null : find(path, text, history.get(path)?.former);
    },
    formerSlugs: (path, line) => {
      const text = lineAt(path, line);
      const headings = text.startsWith('#') ? find.headings(path, text, history.get(path)?.former) : [];
      return withoutNames(headings, forbidden).map((heading) => headingSlug(heading, vocabulary));
    },
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
