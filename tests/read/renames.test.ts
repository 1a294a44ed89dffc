import { execFileSync } from 'node:child_process';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGit } from '../../src/read/git.ts';
import { removedFiles } from '../../src/read/removed-files.ts';
import { parseRenames } from '../../src/read/renames.ts';
import { folderOf } from '../helpers/folder.ts';

/** A repository whose commits are made on the days given, one after the other. */
function repository(files: Readonly<Record<string, string>>) {
  const root = folderOf(files);
  const git = (day: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
    });
  const commit = (day: string) => {
    git(day, 'add', '-A');
    git(day, 'commit', '-qm', 'minutes');
  };
  git('2026-01-01', 'init', '-q');
  commit('2026-01-01');
  return { root, commit };
}

const text = 'A long enough text about disks and backups, so that git knows it again.\n'.repeat(5);

describe('a renamed file', () => {
  test('arrived when it arrived under its first name, and knows all its names', async () => {
    const { root, commit } = repository({ 'ops/20260101.md': text });
    renameSync(join(root, 'ops/20260101.md'), join(root, 'ops/2026-01-01.md'));
    commit('2026-02-01');
    mkdirSync(join(root, 'operations'));
    renameSync(join(root, 'ops/2026-01-01.md'), join(root, 'operations/2026-01-01.md'));
    commit('2026-03-01');
    writeFileSync(join(root, 'operations/2026-01-01.md'), `${text}One more line.\n`);
    commit('2026-04-01');
    const { history } = await readGit(root);
    expect(history.get('operations/2026-01-01.md')).toMatchObject({
      created: '2026-01-01T12:00:00+00:00',
      updated: '2026-04-01T12:00:00+00:00',
      former: ['ops/2026-01-01.md', 'ops/20260101.md'],
    });
  });

  test('is not one that was removed: that is told apart from what is excluded or still there', async () => {
    const { root, commit } = repository({
      'ops/20260101.md': text,
      'ops/20260108.md': 'Nothing like it.\n',
      'drafts/kim.md': 'Not for everybody.\n',
      '.github/notes.md': 'Notes.\n',
      'ops/kept.md': 'Kept.\n',
    });
    renameSync(join(root, 'ops/20260101.md'), join(root, 'ops/2026-01-01.md'));
    for (const path of ['ops/20260108.md', 'drafts/kim.md', '.github/notes.md']) rmSync(join(root, path));
    commit('2026-02-01');
    const { history } = await readGit(root);
    expect(await removedFiles(root, history, [], ['drafts/'])).toEqual(['ops/20260108.md']);
  });

  test('takes paths with spaces, quotes and line ends as they are', () => {
    expect([...parseRenames('R100\0a "b".md\0c\nd.md\0R090\0e.md\0a "b".md\0')]).toEqual([
      ['c\nd.md', ['a "b".md', 'e.md']],
    ]);
  });

  test('that went back to its first name has no former one', () => {
    expect([...parseRenames('R100\0b.md\0a.md\0R100\0a.md\0b.md\0')]).toEqual([['a.md', ['b.md']]]);
  });

  test('is nothing where git renamed nothing', () => {
    expect(parseRenames('').size).toBe(0);
  });
});
