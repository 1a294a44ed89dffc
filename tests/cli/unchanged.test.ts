import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type BuildRecord, readRecord, writeRecord } from '../../src/cli/build-record.ts';
import { type BuildInputs, fingerprint } from '../../src/load/fingerprint.ts';
import { folderOf } from '../helpers/folder.ts';

const hashOf = async (asked: BuildInputs): Promise<string | null> => (await fingerprint(asked))?.whole ?? null;

const inputs = (archive: string, settings: unknown = {}) => ({ archive, config: undefined, settings });

/** Runs with a variable of the environment set, and puts it back after the test. */
function setVariable(name: string, value: string | undefined): void {
  const before = process.env[name];
  onTestFinished(() => {
    if (before === undefined) delete process.env[name];
    else process.env[name] = before;
  });
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

test('the same inputs have the same fingerprint; every change of theirs shows', async () => {
  setVariable('GITHUB_TOKEN', undefined);
  const archive = folderOf({ 'crew/2025-09-01.md': '# A', 'crew/plan.png': 'x' });
  const seen = new Set<string | null>();
  const first = await hashOf(inputs(archive));
  expect(await hashOf(inputs(archive))).toBe(first);
  seen.add(first);
  const changes = [
    () => writeFileSync(join(archive, 'crew/2025-09-01.md'), '# B'),
    () => writeFileSync(join(archive, 'crew/2025-09-08.md'), '# B'),
    () => writeFileSync(join(archive, 'crew/plan.png'), 'y'),
    () => writeFileSync(join(archive, 'minuted.yml'), 'title: Crew'),
    () => rmSync(join(archive, 'crew/2025-09-08.md')),
  ];
  for (const change of changes) {
    change();
    seen.add(await hashOf(inputs(archive)));
  }
  seen.add(await hashOf(inputs(archive, { baseUrl: 'https://a.example' })));
  expect(seen.size).toBe(changes.length + 2);
});

test('a configuration that brings in files of its own, or a tracker, may change unseen: no fingerprint', async () => {
  setVariable('GITHUB_TOKEN', undefined);
  const archive = folderOf({
    'a.md': '# A',
    'own.ts': "import x from './x.ts'",
    'plain.ts': "import m from './src/site/plugin.ts'",
  });
  expect(await hashOf({ ...inputs(archive), config: join(archive, 'own.ts') })).toBeNull();
  expect(await hashOf({ ...inputs(archive), config: join(archive, 'plain.ts') })).not.toBeNull();
  setVariable('GITHUB_TOKEN', 'secret');
  expect(await hashOf(inputs(archive))).toBeNull();
});

test('a record counts only while the site is as the build left it', async () => {
  setVariable('MINUTED_CACHE', folderOf({}));
  const site = folderOf({ 'index.html': '<p>', 'a/index.html': '<p>' });
  const record: BuildRecord = { fingerprint: 'f', pages: 2, counts: { error: 0, warning: 1, info: 0 } };
  expect(await readRecord(site)).toBeNull();
  await writeRecord(site, record);
  expect(await readRecord(site)).toMatchObject(record);
  appendFileSync(join(site, 'a/index.html'), 'x');
  expect(await readRecord(site)).toBeNull();
  await writeRecord(site, record);
  rmSync(join(site, 'a/index.html'));
  expect(await readRecord(site)).toBeNull();
});
