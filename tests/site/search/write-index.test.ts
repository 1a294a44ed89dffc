import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { personAddress } from '../../../src/site/addresses.ts';
import { arrayItems, textOf } from '../../../src/site/search/cbor.ts';
import type { SearchRecord } from '../../../src/site/search/records.ts';
import { writeSearchIndex } from '../../../src/site/search/write-index.ts';
import { folderOf } from '../../helpers/folder.ts';

const CREW = ['Ada', 'Bo', 'Cleo', 'Dora', 'Egon', 'Finn', 'Greta', 'Hugo'];

const records = CREW.map(
  (person, at): SearchRecord => ({
    address: personAddress(`quay-${at}`),
    fragment: null,
    title: `Berth ${at}`,
    meeting: 'Harbour crew',
    date: `2025-01-0${at + 1}`,
    text: `${person} paints the buoy`,
    filters: { person: [person], group: [`quay ${at % 5}`], year: [`${2018 + at}`], has: at % 2 ? ['decisions'] : [] },
  }),
);

async function index(of: readonly SearchRecord[], hasEngine = true): Promise<Readonly<Record<string, string>>> {
  const outputPath = folderOf({});
  await writeSearchIndex({ parts: [{ records: of, number: 1, outputPath, hasEngine }], language: 'en' });
  const files = readdirSync(outputPath, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(outputPath.length + 1), readFileSync(path).toString('latin1')]),
  );
}

const content = (bytes: string) => gunzipSync(Buffer.from(bytes, 'latin1')).subarray('pagefind_dcd'.length);

test('the same records make the same index, byte for byte', async () => {
  expect(await index(records)).toEqual(await index(records));
}, 30_000);

test('every filter is where the index says, with its values in order', async () => {
  const files = await index(records);
  const entry = JSON.parse(files['pagefind-entry.json'] ?? '');
  const filters = arrayItems(content(files[`pagefind.${entry.languages.en.hash}.pf_meta`] ?? ''))[3];
  const named = arrayItems(filters ?? Buffer.alloc(0)).map((filter) => arrayItems(filter).map(textOf));
  expect(named.map(([name]) => name)).toEqual(['group', 'has', 'person', 'year']);
  const values = named.map(
    ([, id]) => arrayItems(content(files[`filter/${id}.pf_filter`] ?? ''))[1] ?? Buffer.alloc(0),
  );
  expect(arrayItems(values[2] ?? Buffer.alloc(0)).map((value) => textOf(arrayItems(value)[0] ?? value))).toEqual(CREW);
}, 30_000);

test('what is found is named by its place in time, so that names sort by it and take few bytes', async () => {
  const files = await index(records);
  const names = Object.keys(files).filter((path) => path.startsWith('fragment/'));
  expect(new Set(names.map((name) => name.slice(0, 'fragment/01abcdef'.length))).size).toBe(1);
  const dates = names.toSorted().map((name) => JSON.parse(content(files[name] ?? '').toString()).meta.date);
  expect(dates).toEqual(records.map(({ date }) => date));
  const entry = JSON.parse(files['pagefind-entry.json'] ?? '');
  const pages = arrayItems(content(files[`pagefind.${entry.languages.en.hash}.pf_meta`] ?? ''))[1];
  const listed = arrayItems(pages ?? Buffer.alloc(0)).map((page) => textOf(arrayItems(page)[0] ?? page));
  expect(listed.map((name) => `fragment/${name}.pf_fragment`)).toEqual(names.toSorted());
}, 30_000);

test('other words are files of other names, so that no copy of an old one is taken for them', async () => {
  const named = async (of: readonly SearchRecord[]) =>
    Object.keys(await index(of)).filter((path) => path.startsWith('fragment/'));
  const edited = records.map((record, at) => (at === 3 ? { ...record, text: 'Dora sands the buoy' } : record));
  const before = new Set(await named(records));
  expect((await named(edited)).filter((name) => before.has(name))).toEqual([]);
}, 30_000);

test('an archive without anything to find has an index too', async () => {
  expect(Object.keys(await index([]))).toContain('pagefind-entry.json');
}, 30_000);

test('a part that is searched beside another has no engine of its own', async () => {
  const whole = Object.keys(await index(records));
  expect(whole).toContain('pagefind.js');
  const engine = ['pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind'];
  expect(Object.keys(await index(records, false))).toEqual(whole.filter((name) => !engine.includes(name)));
}, 30_000);
