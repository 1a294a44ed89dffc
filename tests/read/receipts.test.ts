import { execFileSync } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadArchive } from '../../src/index.ts';
import { pullOf } from '../../src/read/line-log.ts';
import { readReceipts } from '../../src/read/receipts.ts';
import { folderOf } from '../helpers/folder.ts';

const minutes = '# Nets\n\n- AI @kim: mend the net\n- AI @lou: buy rope\n\nDecision: no more nylon\n';

/** A repository on its branch `main`; each step writes files and commits them on a day. */
function repository() {
  const root = folderOf({});
  const git = (day: string, ...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=Ann', '-c', 'user.email=ann@example.org', ...args], {
      cwd: root,
      env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
    });
  git('2026-01-01', 'init', '-q', '-b', 'main');
  const commit = (day: string, subject: string, files: Readonly<Record<string, string>> = {}) => {
    for (const [path, text] of Object.entries(files)) writeFileSync(join(root, path), text);
    git(day, 'add', '-A');
    git(day, 'commit', '-qm', subject);
  };
  return { root, git, commit };
}

describe('a line’s receipt', () => {
  test('names the commit that put it on the branch, and its pull request', async () => {
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes of 7 January (#12)', { '2026-01-07.md': minutes });
    commit('2026-01-09', 'Unrelated', { 'README.md': 'x' });
    const find = await readReceipts(root, null);
    expect(find?.('2026-01-07.md', 'Decision: no more nylon')).toMatchObject({
      date: '2026-01-07T12:00:00+00:00',
      pull: 12,
      corrected: false,
    });
    expect(find?.('2026-01-07.md', 'Decision: nylon for all')).toBeNull();
  });

  test('says that it was corrected after the file had arrived', async () => {
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes', { '2026-01-07.md': minutes });
    commit('2026-02-02', 'Lou means wire (#15)', { '2026-01-07.md': minutes.replace('rope', 'wire') });
    const find = await readReceipts(root, null);
    expect(find?.('2026-01-07.md', '- AI @lou: buy wire')).toMatchObject({ pull: 15, corrected: true });
    expect(find?.('2026-01-07.md', '- AI @kim: mend the net')).toMatchObject({ pull: null, corrected: false });
  });

  test('counts a merge as what brought it, not the day it was written', async () => {
    const { root, git, commit } = repository();
    commit('2026-01-01', 'First', { 'README.md': 'x' });
    git('2026-01-02', 'checkout', '-qb', 'minutes');
    commit('2026-01-07', 'wip', { '2026-01-07.md': minutes });
    git('2026-01-08', 'checkout', '-q', 'main');
    git('2026-03-01', 'merge', '-q', '--no-ff', '-m', 'Merge pull request #31 from kim/minutes', 'minutes');
    const find = await readReceipts(root, null);
    expect(find?.('2026-01-07.md', '- AI @lou: buy rope')).toMatchObject({
      date: '2026-03-01T12:00:00+00:00',
      pull: 31,
      corrected: false,
    });
  });

  test('outlives the renaming of its file', async () => {
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes', { '20260107.md': minutes });
    renameSync(join(root, '20260107.md'), join(root, '2026-01-07.md'));
    commit('2026-02-01', 'Dates with dashes');
    const find = await readReceipts(root, null);
    const text = '- AI @lou: buy rope';
    expect(find?.('2026-01-07.md', text, ['20260107.md'])).toMatchObject({ date: '2026-01-07T12:00:00+00:00' });
  });

  test('is the same from the cache, and when only the new commits are read', async () => {
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes (#1)', { '2026-01-07.md': minutes });
    const cache = join(folderOf({}), 'lines.json');
    await readReceipts(root, cache);
    commit('2026-02-02', 'Wire (#2)', { '2026-01-07.md': minutes.replace('rope', 'wire') });
    const texts = ['- AI @lou: buy wire', '- AI @kim: mend the net', 'Decision: no more nylon', 'gone'];
    const answers = async (file: string | null) => {
      const find = await readReceipts(root, file);
      return texts.map((text) => find?.('2026-01-07.md', text));
    };
    const whole = await answers(null);
    expect(whole.slice(0, 2)).toMatchObject([{ pull: 2 }, { pull: 1 }]);
    expect(await answers(cache)).toEqual(whole);
    expect(await answers(cache)).toEqual(whole);
  });

  test('is not known without git, and not in a shallow clone, which says so', async () => {
    expect(await readReceipts(folderOf({ 'a.md': 'a' }), null)).toBeNull();
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes', { '2026-01-07.md': minutes });
    commit('2026-01-08', 'More', { 'b.md': 'b' });
    const clone = folderOf({});
    execFileSync('git', ['clone', '-q', '--depth=1', `file://${root}`, clone], { stdio: 'ignore' });
    expect(await readReceipts(clone, null)).toBeNull();
    const loaded = await loadArchive(clone, { cache: false, receipts: true });
    expect(loaded.shallow).toBe(true);
    expect(loaded.receipt('2026-01-07.md', 3)).toBeNull();
  });

  test('is found by the line of an entry, front matter counted', async () => {
    const { root, commit } = repository();
    commit('2026-01-07', 'Minutes (#4)', { '2026-01-07.md': `---\ntitle: Nets\n---\n${minutes}` });
    const { archive, receipt } = await loadArchive(root, { cache: false, receipts: true });
    const [decision] = archive.decisions;
    expect(receipt('2026-01-07.md', decision?.line ?? 0)).toMatchObject({ pull: 4 });
  });
});

test.each([
  ['Merge pull request #31 from kim/minutes', 31],
  ["Merge pull request 'Minutes' (#31) from kim/minutes into main", 31],
  ['Minutes of 7 January (#12)', 12],
  ['Minutes of 7 January (!12)', 12],
  ['Fix #12 for good', null],
])('of the subject “%s” the pull request is %s', (subject, pull) => {
  expect(pullOf(subject)).toBe(pull);
});
