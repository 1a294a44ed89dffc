import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { changesSince, filesAt, repositoryPrefix } from '../../src/check/git-changes.ts';
import { parseDiff } from '../../src/check/parse-diff.ts';
import { UsageError } from '../../src/read/usage-error.ts';
import { folderOf } from '../helpers/folder.ts';

function repository(files: Readonly<Record<string, string>>): { root: string; git: (...args: string[]) => string } {
  const root = folderOf(files);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@nets.test', ...args], {
      cwd: root,
      encoding: 'utf8',
    });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'first');
  return { root, git };
}

describe('what changed since a commit', () => {
  test('names changed, new, untracked and deleted files, with the lines that changed', async () => {
    const { root, git } = repository({
      'minutes/a.md': 'one\ntwo\nthree\nfour\n',
      'minutes/b.md': 'b\n',
      'minutes/gone.md': 'gone\n',
      'elsewhere.md': 'x\n',
    });
    git('checkout', '-qb', 'mine');
    writeFileSync(join(root, 'minutes/a.md'), 'one\nTWO\nTWO AND A HALF\nthree\nfour\nfive\n');
    writeFileSync(join(root, 'minutes/ü "x".md'), 'new\n');
    rmSync(join(root, 'minutes/gone.md'));
    git('add', '-A');
    git('commit', '-qm', 'second');
    writeFileSync(join(root, 'minutes/draft.md'), 'untracked\n');
    writeFileSync(join(root, 'elsewhere.md'), 'y\n');
    const changes = await changesSince(join(root, 'minutes'), 'main');
    expect(Object.fromEntries(changes.files)).toEqual({
      'a.md': [
        [2, 3],
        [6, 6],
      ],
      'draft.md': 'whole',
      'ü "x".md': 'whole',
    });
    expect(changes.deleted).toEqual(['gone.md']);
    expect(await repositoryPrefix(join(root, 'minutes'))).toBe('minutes/');
  });

  test('knows a renamed file again, with its first line and the lines that changed', async () => {
    const lines = Array.from({ length: 12 }, (_, index) => `line ${index + 1}\n`);
    const { root, git } = repository({ 'm/ä b.md': lines.join(''), 'm/same.md': lines.reverse().join('') });
    git('mv', 'm/same.md', 'm/other.md');
    git('mv', 'm/ä b.md', 'm/ö b.md');
    writeFileSync(join(root, 'm/ö b.md'), lines.reverse().join('').replace('line 7', 'LINE 7'));
    const changes = await changesSince(join(root, 'm'), 'HEAD');
    expect(Object.fromEntries(changes.renamed)).toEqual({ 'other.md': 'same.md', 'ö b.md': 'ä b.md' });
    expect(changes.deleted).toEqual([]);
    expect(Object.fromEntries(changes.files)).toEqual({
      'other.md': [[1, 1]],
      'ö b.md': [
        [1, 1],
        [7, 7],
      ],
    });
  });

  test('starts where the branch left the one that is named: what others did since does not count', async () => {
    const { root, git } = repository({ 'a.md': 'a\n', 'b.md': 'b\n' });
    git('checkout', '-qb', 'mine');
    writeFileSync(join(root, 'a.md'), 'mine\n');
    git('commit', '-qam', 'mine');
    git('checkout', '-q', 'main');
    writeFileSync(join(root, 'b.md'), 'theirs\n');
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'mine');
    expect([...(await changesSince(root, 'main')).files.keys()]).toEqual(['a.md']);
  });

  test('an unknown commit, an option in its place and a folder without git are wrong commands', async () => {
    const { root } = repository({ 'a.md': 'a\n' });
    for (const revision of ['nowhere', '--output=x', 'HEAD~9'])
      await expect(changesSince(root, revision)).rejects.toThrow(UsageError);
    await expect(changesSince(folderOf({ 'a.md': '' }), 'main')).rejects.toThrow(UsageError);
  });

  test('a line of minutes that looks like a diff is none', () => {
    const diff = [
      'diff --git a/a.md b/a.md',
      '--- a/a.md',
      '+++ b/a.md',
      '@@ -1 +1,2 @@',
      '-x',
      '+-- a/evil.md',
      '+++ b/evil.md',
    ];
    expect([...parseDiff(diff.join('\n')).files.keys()]).toEqual(['a.md']);
  });

  test('gives the files as they were, byte for byte', async () => {
    const { root, git } = repository({ 'm/a.md': 'one\r\n', 'm/minuted.yml': 'title: x\n', 'm/pic.png': 'p' });
    mkdirSync(join(root, 'm/sub'));
    writeFileSync(join(root, 'm/a.md'), 'two\n');
    const files = await filesAt(join(root, 'm'), git('rev-parse', 'HEAD').trim());
    expect([...files].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['a.md', 'one\r\n'],
      ['minuted.yml', 'title: x\n'],
    ]);
  });
});
