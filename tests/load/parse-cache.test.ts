import { readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import { openParseCache } from '../../src/load/parse-cache.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { folderOf } from '../helpers/folder.ts';

const files = Object.fromEntries(
  Array.from({ length: 40 }, (_, day) => {
    const date = `2025-${String(Math.floor(day / 28) + 1).padStart(2, '0')}-${String((day % 28) + 1).padStart(2, '0')}`;
    return [`minutes/crew/${date}.md`, `# Crew ${date}\n\n## Gulls\n\n- AI @ada: count the gulls of day ${day}\n`];
  }),
);

let root: string;
let cache: string;

beforeEach(() => {
  root = folderOf(files);
  cache = join(root, 'cache');
  vi.stubEnv('MINUTED_CACHE', cache);
});
afterEach(() => vi.unstubAllEnvs());

const load = async () => {
  const { archive, rendered } = await loadArchive(join(root, 'minutes'), { git: false });
  return { archive, texts: archive.meetings.map(({ path }) => rendered(path)) };
};

/** Every shard of the one archive's cache. */
const shards = () => {
  const [folder = ''] = readdirSync(cache).filter((name) => name.startsWith('parsed-'));
  return readdirSync(join(cache, folder)).map((name) => join(cache, folder, name));
};

describe('the cache of parsed files', () => {
  test('gives back what was parsed', async () => {
    const first = await load();
    const before = shards().map((file) => readFileSync(file));
    expect(await load()).toEqual(first);
    expect(shards().map((file) => readFileSync(file))).toEqual(before);
  });

  test('publishes nothing that somebody wrote into it, though its syntax is right', async () => {
    const first = await load();
    for (const file of shards()) {
      const kept = readFileSync(file).toString('latin1');
      const changed = kept.replaceAll('count the gulls', 'shoot the gulls').replaceAll('"rendered":', '"Rendered":');
      writeFileSync(file, changed, 'latin1');
    }
    expect(await load()).toEqual(first);
    expect(await load()).toEqual(first);
  });

  test.each([
    ['empty', ''],
    ['cut off', '[["0a'],
    ['no list', '{"__proto__":{"meeting":1}}'],
    ['a list of nothing', '[null,[],[1]]'],
    ['entries without content', `[["${'0'.repeat(64)}",{}]]`],
  ])('is made anew where a file of it is %s', async (_, content) => {
    const first = await load();
    const whole = shards().map((file) => readFileSync(file));
    for (const file of shards()) writeFileSync(file, content);
    expect(await load()).toEqual(first);
    expect(shards().map((file) => readFileSync(file))).toEqual(whole);
  });

  test('holds no file that a killed build left half written', async () => {
    await load();
    const half = `${shards()[0]}.99999999`;
    writeFileSync(half, 'half');
    utimesSync(half, 1, 1);
    writeFileSync(join(root, 'minutes/crew/2025-01-01.md'), '# Crew 2025-01-01\n\n- nothing\n');
    await load();
    expect(shards()).not.toContain(half);
  });

  test('is another one for another version', async () => {
    await load();
    const other = await openParseCache(join(root, 'minutes'), defaultVocabulary, 'another');
    const source = { path: 'a.md', text: '', frontMatter: {}, lineOffset: 0, diagnostics: [] };
    expect(other.get(source)).toBeUndefined();
  });
});
