import { execFileSync } from 'node:child_process';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitStamp } from '../../src/read/git-stamp.ts';
import { folderOf } from '../helpers/folder.ts';

const identity = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org'];

function repository() {
  const root = folderOf({ 'minutes/crew.md': '# Crew\n' });
  const git = (...args: readonly string[]) => execFileSync('git', [...identity, ...args], { cwd: root, stdio: 'pipe' });
  git('init', '--quiet', '--initial-branch', 'main');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
  return { root, minutes: join(root, 'minutes'), git };
}

test('an edit is none of git’s, a commit, a branch and a remote are', () => {
  const { root, minutes, git } = repository();
  const seen = [gitStamp(minutes)];
  const expectChange = (isExpected: boolean) => {
    const stamp = gitStamp(minutes);
    expect(stamp !== seen.at(-1)).toBe(isExpected);
    if (isExpected) expect(seen).not.toContain(stamp);
    seen.push(stamp);
  };
  appendFileSync(join(root, 'minutes/crew.md'), '\n- ropes\n');
  expectChange(false);
  git('commit', '--quiet', '--all', '--message', 'second');
  expectChange(true);
  git('pack-refs', '--all');
  expectChange(true);
  git('commit', '--quiet', '--allow-empty', '--message', 'third');
  expectChange(true);
  git('checkout', '--quiet', '-b', 'draft');
  expectChange(true);
  git('remote', 'add', 'origin', 'https://github.com/harbour-club/minutes');
  expectChange(true);
});

test('a work tree of its own has its branch, and shares the rest', () => {
  const { root, git } = repository();
  const tree = join(folderOf({}), 'tree');
  git('worktree', 'add', '--quiet', '-b', 'other', tree);
  const before = gitStamp(join(tree, 'minutes'));
  expect(before).not.toBe(gitStamp(join(root, 'minutes')));
  execFileSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'there'], { cwd: tree });
  expect(gitStamp(join(tree, 'minutes'))).not.toBe(before);
});

test('where no repository is, there is nothing to change until there is one', () => {
  const root = folderOf({ 'crew.md': '# Crew\n' });
  const before = gitStamp(root);
  expect(gitStamp(root)).toBe(before);
  execFileSync('git', ['init', '--quiet'], { cwd: root });
  expect(gitStamp(root)).not.toBe(before);
});
