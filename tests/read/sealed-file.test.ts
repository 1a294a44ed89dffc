import { existsSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSealed, removeAbandoned, writeSealed } from '../../src/read/sealed-file.ts';
import { folderOf } from '../helpers/folder.ts';

describe('a file that is kept between builds', () => {
  test('is read as it was written, folders made', async () => {
    const file = join(folderOf({}), 'deep/below/words.json');
    await writeSealed(file, 'Möwen');
    expect((await readSealed(file))?.toString('utf8')).toBe('Möwen');
    expect(readdirSync(join(file, '..'))).toEqual(['words.json']);
    await writeSealed(file, Buffer.alloc(0));
    expect(await readSealed(file)).toEqual(Buffer.alloc(0));
  });

  test('is nothing where it is missing, a folder, cut off, or another in any byte', async () => {
    const root = folderOf({ 'bare.json': '[["key",{"meeting":{}}]]' });
    const file = join(root, 'words.json');
    await writeSealed(file, '["gulls","terns"]');
    const whole = readFileSync(file);
    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, change) => {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ change;
        writeFileSync(file, damaged);
        expect(await readSealed(file)).toBeNull();
        writeFileSync(file, whole.subarray(0, at));
        expect(await readSealed(file)).toBeNull();
      }),
    );
    writeFileSync(file, whole);
    expect((await readSealed(file))?.toString('utf8')).toBe('["gulls","terns"]');
    expect(await readSealed(join(root, 'bare.json'))).toBeNull();
    expect(await readSealed(join(root, 'none.json'))).toBeNull();
    expect(await readSealed(root)).toBeNull();
  });
});

describe('what a killed build had begun to write', () => {
  /** No process has a number that high: Linux stops at 4,194,304. */
  const GONE = 99_999_999;
  const minutesAgo = (file: string, minutes: number) => {
    const then = Date.now() / 1000 - minutes * 60;
    utimesSync(file, then, then);
  };

  test('is removed; what is being written, and what is finished, stays', async () => {
    const running = process.ppid;
    const names = [`a.json.${GONE}`, `b.json.${GONE}`, `c.json.${running}`, `d.json.${running}`, 'e.json', 'f.2026'];
    const root = folderOf(Object.fromEntries(names.map((name) => [name, 'half'])));
    for (const [name, minutes] of [
      [`a.json.${GONE}`, 60],
      [`b.json.${GONE}`, 1],
      [`c.json.${running}`, 60],
      [`d.json.${running}`, 60 * 48],
      ['e.json', 60 * 48],
    ] as const)
      minutesAgo(join(root, name), minutes);
    await removeAbandoned(root);
    expect(names.filter((name) => existsSync(join(root, name)))).toEqual([
      `b.json.${GONE}`,
      `c.json.${running}`,
      'e.json',
      'f.2026',
    ]);
    await removeAbandoned(join(root, 'none'));
  });
});
