import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { type ParsedFile, parseFile, plainFile } from './parse-file.ts';
import type { ParseRequest } from './parse-worker.ts';

/** A file that takes longer is stopped and published as plain text. Milliseconds; real files take 5. */
const TIME_LIMIT = 20_000;
/** In a checkout the program is TypeScript, which every worker has to compile for itself. */
const isTypeScript = import.meta.url.endsWith('.ts');
/** Fewer files than this are parsed here: starting a thread costs more (one file takes 2 ms, a thread 0.3 s; 3 s with the compiler). */
const WORTH_A_WORKER = isTypeScript ? 4000 : 400;
/** Characters. Only a longer file could keep us busy beyond the time limit: it never runs where nothing can stop it. */
const SURELY_QUICK = 64 * 1024;
/** Files sent to a worker at once, so that posting costs little and the load stays even. */
const BATCH = 16;
const MAX_WORKERS = 8;
/** A file whose parse needs more is published as plain text. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/**
 * Parses files, in workers where it pays or where a time limit is needed. The answers stand in the order of `sources`.
 * `onParsed` is told after each how many there are.
 */
export async function parseAll(
  sources: readonly Source[],
  vocabulary: Vocabulary,
  onParsed: (count: number) => void = () => undefined,
): Promise<ParsedFile[]> {
  const results: ParsedFile[] = [];
  let parsed = 0;
  const put = (index: number, file: ParsedFile) => {
    results[index] = file;
    parsed += 1;
    onParsed(parsed);
  };
  const isMany = sources.length >= WORTH_A_WORKER;
  const queue: Job[] = [];
  sources.forEach((source, index) => {
    if (isMany || source.text.length > SURELY_QUICK) queue.push({ source, index });
    else put(index, parseFile(source, vocabulary));
  });
  const count = Math.min(MAX_WORKERS, Math.max(1, availableParallelism()), Math.ceil(queue.length / BATCH));
  await Promise.all(Array.from({ length: count }, () => workThrough(queue, put, vocabulary)));
  return results;
}

/** Takes the answer for a source. */
type Put = (index: number, file: ParsedFile) => void;

interface Job {
  readonly source: Source;
  readonly index: number;
}

/** One worker after another takes batches from the queue until it is empty; a worker that hangs or dies is replaced. */
async function workThrough(queue: Job[], put: Put, vocabulary: Vocabulary): Promise<void> {
  while (queue.length > 0) {
    const worker = startWorker(vocabulary);
    try {
      await feed(worker, queue, put, vocabulary);
    } finally {
      await worker.terminate();
    }
  }
}

function startWorker(vocabulary: Vocabulary): Worker {
  if (!isTypeScript) {
    return new Worker(new URL('./parse-worker.js', import.meta.url), { workerData: vocabulary, resourceLimits });
  }
  // In a checkout the worker is TypeScript; threads do not inherit the loader, so it is registered there first.
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'));
  const entry = JSON.stringify(new URL('./parse-worker.ts', import.meta.url).href);
  const code = `import(${loader}).then(({ register }) => { register(); return import(${entry}); })`;
  return new Worker(code, { eval: true, workerData: vocabulary, resourceLimits });
}

/** Rejects only if the worker cannot even start: that is our bug, not a file's. */
function feed(worker: Worker, queue: Job[], put: Put, vocabulary: Vocabulary): Promise<void> {
  return new Promise((resolve, reject) => {
    let batch: Job[] = [];
    let hasAnswered = false;
    let timer: NodeJS.Timeout | undefined;
    const giveUp = (reason: string) => {
      clearTimeout(timer);
      const [stuck, ...rest] = batch;
      if (stuck) put(stuck.index, plainFile(stuck.source, vocabulary, reason));
      queue.unshift(...rest);
      resolve();
    };
    const watch = () => {
      clearTimeout(timer);
      timer = setTimeout(() => giveUp(`parsing it took longer than ${TIME_LIMIT / 1000} s`), TIME_LIMIT);
    };
    const next = () => {
      batch = queue.splice(0, BATCH);
      if (batch.length === 0) {
        clearTimeout(timer);
        return resolve();
      }
      const request: ParseRequest = { sources: batch.map((job) => job.source) };
      worker.postMessage(request);
      watch();
    };
    worker.on('message', (file: ParsedFile) => {
      hasAnswered = true;
      const job = batch.shift();
      if (job) put(job.index, file);
      if (batch.length === 0) next();
      else watch();
    });
    worker.on('error', (error) => (hasAnswered || isOutOfMemory(error) ? giveUp(error.message) : reject(error)));
    next();
  });
}

function isOutOfMemory(error: Error): boolean {
  return 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';
}
