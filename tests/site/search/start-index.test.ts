import { appendFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadArchive } from '../../../src/load/load-archive.ts';
import { type Notes, watchInputs } from '../../../src/site/inputs.ts';
import { readOptions } from '../../../src/site/options.ts';
import { KeptPages } from '../../../src/site/publish/kept-pages.ts';
import { startSearchIndex } from '../../../src/site/search/start-index.ts';
import { makeSite } from '../../../src/site/site.ts';
import { folderOf } from '../../helpers/folder.ts';

async function index(archive: string, output: string, earlier: string, notes: Notes | null): Promise<Notes> {
  const read = readOptions({ archive });
  if ('wrong' in read) throw new Error(read.wrong);
  const site = makeSite(await loadArchive(archive, { git: false, cache: false }), read.options);
  const kept = new KeptPages(watchInputs(site, notes), earlier, output);
  await startSearchIndex(site, kept).done;
  return JSON.parse(JSON.stringify(kept.notes()));
}

const fileOf = (folder: string) => statSync(join(folder, 'pagefind/pagefind-entry.json')).ino;

test('the index of an earlier build is taken over while there is nothing else to find, and made anew when there is', async () => {
  const archive = folderOf({ 'quay/2025-09-01.md': '# Quay\n\n## Ropes\n\nThey are spliced.\n' });
  const sites = folderOf({});
  const [first, second, third] = ['1', '2', '3'].map((name) => join(sites, name));
  if (!first || !second || !third) throw new Error('three folders');
  const notes = await index(archive, first, '', null);
  appendFileSync(join(archive, 'quay/2025-09-01.md'), '\n<!-- nobody sees this -->\n');
  const again = await index(archive, second, first, notes);
  expect(fileOf(second)).toBe(fileOf(first));
  expect(again.units).toEqual(notes.units);
  appendFileSync(join(archive, 'quay/2025-09-01.md'), '\nAnd dried.\n');
  await index(archive, third, second, again);
  expect(fileOf(third)).not.toBe(fileOf(first));
}, 30_000);

test('an index that is written where another lies, as serve does, takes its place', async () => {
  const archive = folderOf({ 'quay/2025-09-01.md': '# Quay\n\n## Ropes\n\nThey are spliced.\n' });
  const site = folderOf({});
  await index(archive, site, '', null);
  appendFileSync(join(archive, 'quay/2025-09-01.md'), '\nAnd dried, and coiled by @osk.\n');
  await index(archive, site, '', null);
  const clean = folderOf({});
  await index(archive, clean, '', null);
  expect(readdirSync(join(site, 'pagefind'), { recursive: true })).toEqual(
    readdirSync(join(clean, 'pagefind'), { recursive: true }),
  );
}, 30_000);
