import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { href } from '../addresses.ts';
import type { SearchRecord } from './records.ts';
import { steadyIndex } from './steady-index.ts';

/** Interfaces that Pagefind writes beside its engine; we have our own. */
const NOT_OURS = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
];

/** Records sent to Pagefind's process at once: it answers each, and waiting for one at a time takes longer than indexing. */
const BATCH = 256;

/** What is to be indexed, as plain data: it is posted to the thread that does it. */
export interface IndexRequest {
  readonly records: readonly SearchRecord[];
  /** One for all: or a reader of the English interface would not find German minutes. */
  readonly language: string;
  /** Folder of the index. */
  readonly outputPath: string;
}

/** Writes a search index with Pagefind. Rejects with Pagefind's own words. */
export async function writeSearchIndex({ records, language, outputPath }: IndexRequest): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: language, includeCharacters: '#@-_/' });
  if (!index) throw new Error(`the search index could not be made: ${errors.join('; ')}`);
  try {
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
    for (const name of NOT_OURS) rmSync(join(outputPath, name), { force: true });
    if (written.errors.length > 0)
      throw new Error(`the search index could not be written: ${written.errors.join('; ')}`);
    steadyIndex(outputPath);
  } finally {
    await close();
  }
}

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
    ...(record.date ? { sort: { date: record.date } } : {}),
  };
}
