import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { close, createIndex } from 'pagefind';
import { href } from '../addresses.ts';
import type { SearchRecord } from './records.ts';
import { steadyIndex } from './steady-index.ts';

/** Interfaces that Pagefind writes beside its engine; we have our own. */
const INTERFACE = /^pagefind-(?:component-ui|highlight|modular-ui|ui)\.(?:css|js)$/;
/** What a browser loads once, for all parts. */
const ENGINE = /^(?:pagefind(?:-worker)?\.js|wasm\..*\.pagefind)$/;

/** Records sent to Pagefind's process at once: it answers each, and waiting for one at a time takes longer than indexing. */
const BATCH = 256;

/** One index: all that is searched, or a part of it. */
export interface IndexPart {
  /** Oldest first. */
  readonly records: readonly SearchRecord[];
  /** The older a part, the lower: names of what is found sort by it, and within a part by its records' order. */
  readonly number: number;
  /** Folder of the index. */
  readonly outputPath: string;
  /** Whether the program that searches lies in it too. */
  readonly hasEngine: boolean;
}

/** What is to be indexed, as plain data: it is posted to the thread that does it. */
export interface IndexRequest {
  readonly parts: readonly IndexPart[];
  /** One for all: or a reader of the English interface would not find German minutes. */
  readonly language: string;
}

/** Writes search indexes with Pagefind, one after another: it keeps all that it indexes in memory. Rejects with Pagefind's own words. */
export async function writeSearchIndex({ parts, language }: IndexRequest): Promise<void> {
  try {
    for (const part of parts) await writePart(part, language);
  } finally {
    await close();
  }
}

async function writePart({ records, number, outputPath, hasEngine }: IndexPart, language: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: '#@-_/' });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  let batch: Promise<unknown>[] = [];
  for (const record of records) {
    batch.push(index.addCustomRecord(customRecord(record, language)));
    if (batch.length >= BATCH) {
      await Promise.all(batch);
      batch = [];
    }
  }
  await Promise.all(batch);
  const written = await index.writeFiles({ outputPath });
  await untilFilled(outputPath);
  await index.deleteIndex();
  if (written.errors.length > 0) throw new Error(`the search index could not be written: ${written.errors.join('; ')}`);
  const surplus = readdirSync(outputPath).filter((name) => INTERFACE.test(name) || (!hasEngine && ENGINE.test(name)));
  for (const name of surplus) rmSync(join(outputPath, name));
  steadyIndex(outputPath, number);
}

/** A disk that takes longer has a fault. Milliseconds. */
const PATIENCE = 20_000;

/**
 * Waits until none of a folder's files is empty. Pagefind says that it has written while its last writes still go on (it drops
 * its files without flushing them), which a busy machine shows: half an index would be published. Rejects after `patience` milliseconds.
 */
export async function untilFilled(folder: string, patience = PATIENCE): Promise<void> {
  const until = performance.now() + patience;
  let empty = emptyFiles(folder);
  while (empty.length > 0) {
    if (performance.now() > until) throw new Error(`the search index could not be written: ${empty[0]} stays empty`);
    await setTimeout(10);
    empty = empty.filter((file) => statSync(file).size === 0);
  }
}

const emptyFiles = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => statSync(file).size === 0);

function customRecord(
  record: SearchRecord,
  language: string,
): Parameters<NonNullable<Awaited<ReturnType<typeof createIndex>>['index']>['addCustomRecord']>[0] {
  const fragment = record.fragment === null ? '' : `#${encodeURIComponent(record.fragment)}`;
  return {
    url: `/${href('', record.address)}${fragment}`,
    content: record.text,
    language,
    meta: {
      title: record.title,
      meeting: record.meeting,
      group: record.filters.group?.[0] ?? '',
      date: record.date ?? '',
    },
    filters: Object.fromEntries(Object.entries(record.filters).map(([name, values]) => [name, [...values]])),
  };
}
