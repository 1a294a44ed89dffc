import { appendFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadArchive } from '../../src/load/load-archive.ts';
import { folderOf } from '../helpers/folder.ts';

let root: string;

beforeEach(() => {
  root = folderOf({
    'minutes/crew/2025-03-03.md':
      '# Crew 2025-03-03\n\n## Gulls\n\n- call +49 30 1234567, or write to ada@example.org\n',
    'minutes/crew/2025-03-10.md': '# Crew 2025-03-10\n\n## Gulls\n\n```\nnever closed\n',
  });
  vi.stubEnv('MINUTED_CACHE', join(root, 'cache'));
});
afterEach(() => vi.unstubAllEnvs());

const diagnostics = async (cache = true) =>
  (await loadArchive(join(root, 'minutes'), { git: false, cache })).diagnostics.map(
    ({ path, rule, line, column }) => `${path}:${line}:${column} ${rule}`,
  );

/** The one file in which it is kept what rules said. */
const kept = () => {
  const [name = ''] = readdirSync(join(root, 'cache')).filter((each) => each.startsWith('linted-'));
  return join(root, 'cache', name);
};

test('what rules said of a text is said again, and of a changed text anew', async () => {
  const clean = await diagnostics(false);
  expect(clean.length).toBeGreaterThan(1);
  expect(await diagnostics()).toEqual(clean);
  expect(await diagnostics()).toEqual(clean);
  appendFileSync(join(root, 'minutes/crew/2025-03-03.md'), '- or call +49 40 7654321\n');
  const changed = await diagnostics(false);
  expect(changed.length).toBeGreaterThan(clean.length);
  expect(await diagnostics()).toEqual(changed);
  expect(await diagnostics()).toEqual(changed);
});

test('nothing is said that somebody wrote into it', async () => {
  const clean = await diagnostics();
  const text = readFileSync(kept(), 'latin1');
  expect(text).toContain('"line":5');
  for (const content of [text.replaceAll('"line":5', '"line":6'), '', '[[1]]']) {
    writeFileSync(kept(), content, 'latin1');
    expect(await diagnostics()).toEqual(clean);
  }
});
