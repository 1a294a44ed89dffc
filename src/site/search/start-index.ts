import { createHash } from 'node:crypto';
import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { KeptPages } from '../publish/kept-pages.ts';
import type { Site } from '../site.ts';
import { indexParts } from './index-parts.ts';
import { searchRecords } from './records.ts';
import { type IndexPart, type IndexRequest, writeSearchIndex } from './write-index.ts';

/** Run from its sources the program needs a translator, which a thread of its own would have to start first. */
const isTypeScript = import.meta.url.endsWith('.ts');

/** Folder of the newest part below the site; the others lie in it, numbered from the oldest. */
const FOLDER = 'pagefind';

/** A search index that is being written. */
export interface StartedIndex {
  /** How many parts a browser has to search beside the newest. */
  readonly olderParts: number;
  readonly done: Promise<void>;
}

/**
 * Begins to write the search index of a site into the output folder: one record for each agenda item. Parts whose records are
 * those of the earlier build are taken over. Pagefind is a program of its own, which a thread feeds, so that it works while this
 * one renders pages.
 */
export function startSearchIndex(site: Site, output: string, kept: KeptPages): StartedIndex {
  const language = site.options.locale.slice(0, 2);
  // `serve` writes where it wrote before: files of the last index are named otherwise and would stay.
  rmSync(join(output, site.options.prefix, FOLDER), { recursive: true, force: true });
  const parts = indexParts([...searchRecords(site)]).map((records, at, { length }) => {
    const isNewest = at === length - 1;
    const folder = `${site.options.prefix.slice(1)}${FOLDER}${isNewest ? '' : `/${at + 1}`}`;
    const part: IndexPart = { records, outputPath: join(output, folder), hasEngine: isNewest };
    return { part, folder, unit: `search ${folder}`, of: hashOf([language, isNewest, records]) };
  });
  const anew = parts.filter(({ unit, of }) => !kept.take(unit, of));
  const request = { parts: anew.map(({ part }) => part), language };
  const done = anew.length === 0 ? Promise.resolve() : isTypeScript ? writeSearchIndex(request) : inThread(request);
  return {
    olderParts: parts.length - 1,
    done: done.then(() => {
      for (const { unit, of, folder } of anew) kept.made(unit, of, filesOf(output, folder));
    }),
  };
}

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('base64');

/** The files of one part. */
function filesOf(output: string, folder: string): readonly string[] {
  const below = (path: string): readonly string[] =>
    readdirSync(join(output, path), { withFileTypes: true }).flatMap((entry) => {
      const inner = `${path}/${entry.name}`;
      if (entry.isFile()) return [inner];
      return /^\d+$/.test(entry.name) ? [] : below(inner);
    });
  return below(folder);
}

function inThread(workerData: IndexRequest): Promise<void> {
  const worker = new Worker(new URL('./index-worker.js', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
}
