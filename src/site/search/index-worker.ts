import { workerData } from 'node:worker_threads';
import { type IndexRequest, writeSearchIndex } from './write-index.ts';

const request: IndexRequest = workerData;

await writeSearchIndex(request);
