import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openOutput } from '../../src/cli/output-folder.ts';
import { folderOf } from '../helpers/folder.ts';

const archive = () => folderOf({ 'minutes/a.md': 'a' });

async function publish(out: string, root: string, page: string): Promise<void> {
  const output = await openOutput(out, join(root, 'minutes'));
  writeFileSync(join(output.temporary, 'index.html'), page);
  await output.publish();
  await output.discard();
}

describe('the folder of the finished site', () => {
  test('is replaced as a whole, and only when the new one is complete', async () => {
    const root = archive();
    const out = join(root, 'site');
    await publish(out, root, 'first');
    const output = await openOutput(out, join(root, 'minutes'));
    writeFileSync(join(output.temporary, 'other.html'), 'second');
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('first');
    await output.publish();
    expect(readdirSync(out).sort()).toEqual(['.minuted', 'other.html']);
    expect(readdirSync(root).sort()).toEqual(['minutes', 'site']);
  });

  test('stays as it was when the build fails', async () => {
    const root = archive();
    const out = join(root, 'site');
    await publish(out, root, 'first');
    await (await openOutput(out, join(root, 'minutes'))).discard();
    expect(readFileSync(join(out, 'index.html'), 'utf8')).toBe('first');
    expect(readdirSync(root).sort()).toEqual(['minutes', 'site']);
  });

  test('is never one that holds, or lies in, the minutes', async () => {
    const root = archive();
    for (const out of ['minutes', '.', 'minutes/site', '..'])
      await expect(openOutput(join(root, out), join(root, 'minutes'))).rejects.toThrow(/the minutes/);
  });

  test('is never one with files that Minuted did not make; an empty one is fine', async () => {
    const root = archive();
    mkdirSync(join(root, 'mine'));
    await publish(join(root, 'mine'), root, 'page');
    mkdirSync(join(root, 'theirs'));
    writeFileSync(join(root, 'theirs/thesis.tex'), 'x');
    await expect(openOutput(join(root, 'theirs'), join(root, 'minutes'))).rejects.toThrow(/did not make/);
    await expect(openOutput(join(root, 'theirs/thesis.tex'), join(root, 'minutes'))).rejects.toThrow(/is a file/);
    expect(existsSync(join(root, 'theirs/thesis.tex'))).toBe(true);
  });

  test('leftovers of killed builds are cleared away; a site caught in the middle of the swap comes back', async () => {
    const root = archive();
    const dead = 999_999_999;
    mkdirSync(join(root, `.site.minuted-${dead}`));
    mkdirSync(join(root, `.site.minuted-${dead}-old`));
    writeFileSync(join(root, `.site.minuted-${dead}-old`, '.minuted'), '');
    writeFileSync(join(root, `.site.minuted-${dead}-old`, 'index.html'), 'old');
    const output = await openOutput(join(root, 'site'), join(root, 'minutes'));
    expect(readFileSync(join(root, 'site/index.html'), 'utf8')).toBe('old');
    await output.discard();
    expect(readdirSync(root).sort()).toEqual(['minutes', 'site']);
  });
});
