import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { defaultConfig, parseArchiveConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { UsageError } from '../../src/read/usage-error.ts';
import { asNobody, exampleFolder } from '../helpers/example-folder.ts';
import { folderOf } from '../helpers/folder.ts';

const read = (root: string, config = defaultConfig) => readArchive(root, config);
const paths = async (root: string, config = defaultConfig) =>
  (await read(root, config)).sources.map((source) => source.path);

describe('an archive', () => {
  test('is every markdown file, whatever the case of its ending, in a stable order', async () => {
    const root = folderOf({ 'b/2.MD': '', 'b/1.md': '', 'a.md': '', 'A.md': '', 'notes.txt': '' });
    expect(await paths(root)).toEqual(['A.md', 'a.md', 'b/1.md', 'b/2.MD']);
  });

  test('leaves out dot files, node_modules and what .gitignore and the configuration name', async () => {
    const root = folderOf({
      '.git/x.md': '',
      '.hidden.md': '',
      'node_modules/p/readme.md': '',
      '.gitignore': 'drafts/\n*.tmp.md\n',
      'drafts/a.md': '',
      'x.tmp.md': '',
      'sub/.gitignore': '/private.md\n',
      'sub/private.md': '',
      'sub/public.md': '',
      'old/a.md': '',
    });
    expect(await paths(root, { ...defaultConfig, exclude: ['old/'] })).toEqual(['sub/public.md']);
  });

  test('names pictures and documents that may be published, and no other file', async () => {
    const root = folderOf({
      'a/plan.PNG': 'x',
      'a/.env': '',
      'a/keys.pem': '',
      'a/data.sqlite': '',
      'a/page.html': '',
      'a/t.11ty.js': '',
    });
    expect((await read(root)).assets).toEqual([{ path: 'a/plan.PNG', bytes: 1 }]);
  });

  test('follows links that stay inside and refuses those that lead out', async () => {
    const root = folderOf({ 'a/1.md': 'one' });
    const outside = join(tmpdir(), 'minuted-outside.md');
    writeFileSync(outside, 'secret');
    symlinkSync('1.md', join(root, 'a/2.md'));
    symlinkSync(outside, join(root, 'a/3.md'));
    symlinkSync('nowhere.md', join(root, 'a/4.md'));
    symlinkSync('..', join(root, 'a/up'));
    const { sources, diagnostics } = await read(root);
    expect(sources.map((source) => source.path)).toEqual(['a/1.md', 'a/2.md']);
    expect(diagnostics.map(({ path, rule }) => [path, rule]).sort()).toEqual([
      ['a/3.md', 'link-leaves-archive'],
      ['a/4.md', 'broken-link-file'],
    ]);
  });

  test('one file that is no text is reported and the rest is read', async () => {
    const root = folderOf({ 'bad.md': Uint8Array.of(1, 0, 2), 'good.md': '# Good' });
    const { sources, diagnostics } = await read(root);
    expect(sources.map((source) => source.path)).toEqual(['good.md']);
    expect(diagnostics).toMatchObject([{ path: 'bad.md', rule: 'not-text', severity: 'error', line: 1 }]);
  });

  test('a file that may not be read is reported', async () => {
    const root = exampleFolder({ 'a.md': { kind: 'closed' } });
    const { diagnostics } = await asNobody(() => read(root));
    expect(diagnostics).toMatchObject([{ path: 'a.md', rule: 'unreadable-file' }]);
  });

  test('that is no folder is the user’s mistake', async () => {
    await expect(read('/no/such/folder')).rejects.toThrow(UsageError);
    const root = folderOf({ 'a.md': '' });
    await expect(read(join(root, 'a.md'))).rejects.toThrow('not a folder');
  });

  test('a folder named like a file is no trouble', async () => {
    const root = folderOf({});
    mkdirSync(join(root, 'odd.md'));
    expect(await paths(root)).toEqual([]);
  });
});

describe('minuted.yml', () => {
  test('fills in every default', () => {
    expect(parseArchiveConfig('title: Crew\npeople:\n  - handle: "@Ann"\n', 'minuted.yml')).toMatchObject({
      title: 'Crew',
      branch: 'main',
      people: [{ handle: 'ann', name: null, aliases: [], publish: 'full' }],
    });
  });

  test.each([
    ['people:\n  - handle: ann\n    publish: maybe\n', 'minuted.yml:3: people.0.publish'],
    ['titel: Crew\n', 'minuted.yml:1'],
    ['title: Crew\ngroups: [\n', 'minuted.yml:3'],
    ['repositories:\n  - name: nowhere\n', 'minuted.yml:2: repositories.0.name: expected Owner/Repo'],
  ])('%j is refused, naming the line', (text, message) => {
    expect(() => parseArchiveConfig(text, 'minuted.yml')).toThrow(message);
  });
});
