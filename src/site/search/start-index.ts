import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Site } from '../site.ts';
import { indexParts } from './index-parts.ts';
import { searchRecords } from './records.ts';
import { type IndexPart, type IndexRequest, writeSearchIndex } from './write-index.ts';

/** Run from its sources the program needs a translator, which a thread of its own would have to start first. */
const isTypeScript = import.meta.url.endsWith('.ts');

/** Folder of the newest part below the site; the others lie in it, numbered from the oldest. */
const FOLDER = 'pagefind';

/** Who knows which parts of the index lie in the output folder, and of what they were made. */
export interface PartBook {
  /** A new index begins; `folder`: where all of it lies in the output. */
  readonly startIndex: (folder: string) => void;
  /** Takes over the files of a part; false where they have to be made. */
  readonly take: (unit: string, of: string) => boolean;
  /** The folder to write a part into, which is empty; `folder`: its place in the output. */
  readonly folderFor: (folder: string) => string;
  /** A part was written into the folder that was given for it: these are its files, relative to that. */
  readonly made: (unit: string, of: string, folder: string, files: readonly string[]) => void;
}

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
export function startSearchIndex(site: Site, book: PartBook): StartedIndex {
  const language = site.options.locale.slice(0, 2);
  book.startIndex(`${site.options.prefix.slice(1)}${FOLDER}`);
  const parts = indexParts([...searchRecords(site)]).map((records, at, { length }) => {
    const isNewest = at === length - 1;
    const number = at + 1;
    const folder = `${site.options.prefix.slice(1)}${FOLDER}${isNewest ? '' : `/${number}`}`;
    const of = hashOf([language, isNewest, number, records]);
    return { records, number, folder, isNewest, unit: `search ${folder}`, of };
  });
  const anew = parts
    .filter(({ unit, of }) => !book.take(unit, of))
    .map((part) => ({ ...part, outputPath: book.folderFor(part.folder) }));
  const request = {
    parts: anew.map(
      ({ records, number, outputPath, isNewest }): IndexPart => ({ records, number, outputPath, hasEngine: isNewest }),
    ),
    language,
  };
  // What is searched is held by whoever indexes it, and no longer here.
  const written = anew.map(({ unit, of, folder, outputPath }) => ({ unit, of, folder, outputPath }));
  const done = anew.length === 0 ? Promise.resolve() : isTypeScript ? writeSearchIndex(request) : inThread(request);
  return {
    olderParts: parts.length - 1,
    done: done.then(() => {
      for (const { unit, of, folder, outputPath } of written) book.made(unit, of, folder, filesOf(outputPath));
    }),
  };
}

const hashOf = (content: unknown): string => createHash('sha256').update(JSON.stringify(content)).digest('base64');

/** The files of one part; the folders of others lie in that of the newest. */
function filesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((path) => !/^\d+[/\\]/.test(path))
    .toSorted();
}

function inThread(workerData: IndexRequest): Promise<void> {
  const worker = new Worker(new URL('./index-worker.js', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
}
