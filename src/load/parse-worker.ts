import { parentPort, workerData } from 'node:worker_threads';
import type { Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { parseFile } from './parse-file.ts';

/** What the pool sends: a batch of files; the answers go back one by one, so that a file that hangs is known. */
export interface ParseRequest {
  readonly sources: readonly Source[];
}

const vocabulary: Vocabulary = workerData;

parentPort?.on('message', ({ sources }: ParseRequest) => {
  for (const source of sources) parentPort?.postMessage(parseFile(source, vocabulary));
});
