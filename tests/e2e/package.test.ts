import { execFileSync } from 'node:child_process';
import { readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import * as z from 'zod';
import { brokenLinks } from '../helpers/broken-links.ts';
import { folderOf } from '../helpers/folder.ts';
import { project } from '../helpers/places.ts';
import { readSite } from '../helpers/read-site.ts';

test('the package as npm would publish it builds a site without TypeScript, and holds nothing but what that takes', async () => {
  const place = folderOf({ 'notes/2026-04-20.md': '# 2026-04-20\n\n## Present\n\n- @ada\n\n## Buoys\n\nAll there.\n' });
  const packed = execFileSync('npm', ['pack', '--silent', '--pack-destination', place], {
    cwd: project,
    encoding: 'utf8',
  })
    .trim()
    .split('\n');
  execFileSync('tar', ['-xzf', join(place, packed.at(-1) ?? ''), '-C', place]);
  const files = [...readSite(join(place, 'package')).files];
  expect(files).toContain('dist/templates/assets/css/tokens.css');
  expect(files.filter((file) => !/^(dist\/|package\.json$|README|LICENSE)/.test(file))).toEqual([]);
  expect(files.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'))).toEqual([]);

  symlinkSync(join(project, 'node_modules'), join(place, 'package/node_modules'));
  const main = join(place, 'package/dist/src/cli/main.js');
  const printed = execFileSync(process.execPath, [main, 'build', 'notes', '--out', 'site', '--no-cache'], {
    cwd: place,
    encoding: 'utf8',
  });
  expect(printed).toMatch(/\d+ pages in/);
  const site = readSite(join(place, 'site'));
  expect(site.pages.get('minutes/2026-04-20/index.html')?.text).toContain('All there.');
  expect(brokenLinks(site)).toEqual([]);

  const minuted = (...args: readonly string[]): string =>
    execFileSync(process.execPath, [main, ...args], { cwd: place, encoding: 'utf8' });
  expect(minuted('check', 'notes')).toContain('no');
  expect(minuted('new', 'notes', '.', '--date', '2026-05-04', '--print')).toContain('2026-05-04');
  expect(JSON.parse(minuted('export', 'notes', '--quiet'))).toMatchObject({ meetings: [{ path: '2026-04-20.md' }] });

  // A package may name itself: what programs import is what the manifest's `exports` lead to.
  const script =
    "const of = async (door, name) => typeof (await import(door))[name]; console.log(await of('minuted', 'loadArchive'), await of('minuted/plugin', 'default'), await of('minuted/remark', 'default'))";
  const doors = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
    cwd: join(place, 'package'),
    encoding: 'utf8',
  });
  expect(doors.trim()).toBe('function function function');

  const tarball = new Uint8Array(readFileSync(join(place, packed.at(-1) ?? '')));
  expect(tarball.byteLength).toBeLessThan(1_000_000);
  const { messages } = await publint({ pkgDir: join(place, 'package'), strict: true, pack: false });
  expect(messages).toEqual([]);
  const { problems } = z
    .object({ problems: z.array(z.object({ kind: z.string(), resolutionKind: z.string().optional() })) })
    .parse(await checkPackage(createPackageFromTarballData(tarball)));
  // The package is ESM alone: CommonJS reaches it by import(), and resolution of before `exports` does not.
  expect(
    problems.filter(({ kind, resolutionKind }) => kind !== 'CJSResolvesToESM' && resolutionKind !== 'node10'),
  ).toEqual([]);
}, 300_000);
