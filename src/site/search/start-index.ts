import { Worker } from 'node:worker_threads';
import type { Site } from '../site.ts';
import { searchRecords } from './records.ts';
import { type IndexRequest, writeSearchIndex } from './write-index.ts';

/** Run from its sources the program needs a translator, which a thread of its own would have to start first. */
const isTypeScript = import.meta.url.endsWith('.ts');

/**
 * Begins to write the search index of a site into a folder: one record for each agenda item. Pagefind is a program of its
 * own, which a thread feeds, so that it works while this one renders pages: on two cores the index costs no time of its own.
 */
export function startSearchIndex(site: Site, outputPath: string): Promise<void> {
  const request = { records: [...searchRecords(site)], language: site.options.locale.slice(0, 2), outputPath };
  return isTypeScript ? writeSearchIndex(request) : inThread(request);
}

function inThread(workerData: IndexRequest): Promise<void> {
  const worker = new Worker(new URL('./index-worker.js', import.meta.url), { workerData });
  return new Promise((done, fail) => {
    worker.on('error', fail);
    worker.on('exit', () => done());
  });
}
