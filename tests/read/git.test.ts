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
    expect([...parseHistory(log)]).toEqual([
      [
        'a.md',
        { created: '2025-01-01T00:00:00Z', updated: '2025-02-01T00:00:00Z', commit: 'c2', authors: ['Bob', 'Ann'] },
      ],
      ['b.md', { created: '2025-02-01T00:00:00Z', updated: '2025-02-01T00:00:00Z', commit: 'c2', authors: ['Bob'] }],
    ]);
  });

  test('a folder without git is no trouble', async () => {
    expect(await readGit(folderOf({ 'a.md': '' }))).toMatchObject({ remote: null, folder: '' });
  });
});
