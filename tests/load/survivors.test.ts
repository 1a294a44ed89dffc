import { expect, test } from 'vitest';
import { findSurvivor } from '../../src/load/survivors.ts';
import { folderOf } from '../helpers/folder.ts';

test('finds who asked not to be shown, in any file and in any name', async () => {
  const page = folderOf({ 'index.html': '<p>Nobody</p>', 'people/ann/index.html': '<p>Ann&nbsp;O&#39;Hara</p>' });
  expect(await findSurvivor(page, ['Ann O’Hara', "O'Hara"])).toEqual({
    file: 'people/ann/index.html',
    spelling: "O'Hara",
  });
  const named = folderOf({ 'people/annohara/index.html': '' });
  expect(await findSurvivor(named, ['annohara'])).toEqual({ file: 'people/annohara/index.html', spelling: 'annohara' });
});

test('a part of a word is nobody', async () => {
  const folder = folderOf({ 'index.html': '<p>Annual report, Hanna</p>', 'a.png': 'Ann' });
  expect(await findSurvivor(folder, ['Ann'])).toBeNull();
  expect(await findSurvivor(folder, [])).toBeNull();
});
