import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { untilFilled } from '../../../src/site/search/write-index.ts';
import { folderOf } from '../../helpers/folder.ts';

test('an index is whole when none of its files is empty any more', async () => {
  const folder = folderOf({ 'pagefind-entry.json': '', 'fragment/a.pf_fragment': 'full' });
  const waiting = untilFilled(folder).then(() => 'whole');
  expect(await Promise.race([waiting, new Promise((done) => setTimeout(done, 50, 'waits'))])).toBe('waits');
  writeFileSync(join(folder, 'pagefind-entry.json'), '{}');
  expect(await waiting).toBe('whole');
});

test('a file that stays empty is told', async () => {
  await expect(untilFilled(folderOf({ 'index/b.pf_index': '' }), 30)).rejects.toThrow(/b\.pf_index stays empty/);
});
