import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseHistory, readGit, webAddress } from '../../src/read/git.ts';
import { folderOf } from '../helpers/folder.ts';

describe('git', () => {
  test.each([
    ['git@github.com:Crew/minutes.git', 'https://github.com/Crew/minutes'],
    ['ssh://git@git.example.org:2222/crew/minutes.git', 'https://git.example.org/crew/minutes'],
    ['https://ann:secret@github.com/Crew/minutes.git', 'https://github.com/Crew/minutes'],
    ['https://github.com/Crew/minutes/', 'https://github.com/Crew/minutes'],
    ['/srv/git/minutes.git', null],
  ])('%s is published as %s', (remote, address) => {
    expect(webAddress(remote)).toBe(address);
  });

  test('a file’s history runs from its first to its last commit', () => {
    const log =
      '\u0001c2\u00002025-02-01T00:00:00Z\u0000Bob\u0000\na.md\u0000b.md\u0000\u0001c1\u00002025-01-01T00:00:00Z\u0000Ann\u0000\na.md\u0000';
    const first = { commit: 'c1', date: '2025-01-01T00:00:00Z' };
    const second = { commit: 'c2', date: '2025-02-01T00:00:00Z' };
    expect([...parseHistory(log)]).toEqual([
      [
        'a.md',
        {
          created: '2025-01-01T00:00:00Z',
          updated: '2025-02-01T00:00:00Z',
          commit: 'c2',
          authors: ['Bob', 'Ann'],
          versions: [second, first],
        },
      ],
      ['b.md', { created: second.date, updated: second.date, commit: 'c2', authors: ['Bob'], versions: [second] }],
    ]);
  });

  test('minutes arrive when they are merged, and are by those who wrote them', async () => {
    const root = folderOf({});
    const git = (who: string, day: string, ...args: readonly string[]) =>
      execFileSync('git', ['-c', `user.name=${who}`, '-c', 'user.email=x@example.org', ...args], {
        cwd: root,
        env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z`, GIT_AUTHOR_DATE: `${day}T12:00:00Z` },
      });
    git('Ann', '2026-01-01', 'init', '-q', '-b', 'main');
    git('Ann', '2026-01-01', 'commit', '-q', '--allow-empty', '-m', 'start');
    git('Kim', '2026-01-07', 'checkout', '-qb', 'minutes');
    writeFileSync(join(root, 'a.md'), '# Nets\n');
    git('Kim', '2026-01-07', 'add', '-A');
    git('Kim', '2026-01-07', 'commit', '-qm', 'minutes');
    git('Ann', '2026-03-01', 'checkout', '-q', 'main');
    git('Ann', '2026-03-01', 'merge', '-q', '--no-ff', '-m', 'Merge pull request #3', 'minutes');
    const { history } = await readGit(root);
    expect(history.get('a.md')).toMatchObject({ created: '2026-03-01T12:00:00+00:00', authors: ['Kim'] });
  });

  test('a folder without git is no trouble', async () => {
    expect(await readGit(folderOf({ 'a.md': '' }))).toMatchObject({ remote: null, folder: '' });
  });
});
