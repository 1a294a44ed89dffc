import { describe, expect, test } from 'vitest';
import { repositoryLinks } from '../../src/site/repository-links.ts';

const inMeetings = { branch: 'main', folder: 'meetings' };

describe('links to a file on its host', () => {
  test('GitHub: source, line, history, edit', () => {
    const links = repositoryLinks('https://github.com/harbour/minutes', inMeetings);
    expect(links?.source('ops/kick off.md')).toBe(
      'https://github.com/harbour/minutes/blob/main/meetings/ops/kick%20off.md',
    );
    expect(links?.source('ops/1.md', 12)).toBe(
      'https://github.com/harbour/minutes/blob/main/meetings/ops/1.md?plain=1#L12',
    );
    expect(links?.history('ops/1.md')).toBe('https://github.com/harbour/minutes/commits/main/meetings/ops/1.md');
    expect(links?.edit('ops/1.md')).toBe('https://github.com/harbour/minutes/edit/main/meetings/ops/1.md');
  });

  test('GitLab and Codeberg have paths of their own', () => {
    const root = { branch: 'next/2', folder: '' };
    expect(repositoryLinks('https://gitlab.example/harbour/minutes/', root)?.history('1.md')).toBe(
      'https://gitlab.example/harbour/minutes/-/commits/next/2/1.md',
    );
    expect(repositoryLinks('https://codeberg.org/harbour/minutes', root)?.source('1.md', 3)).toBe(
      'https://codeberg.org/harbour/minutes/src/branch/next/2/1.md?display=source#L3',
    );
  });

  test('without a web address there are none', () => {
    expect(repositoryLinks(null, inMeetings)).toBeNull();
    expect(repositoryLinks('git@github.com:harbour/minutes', inMeetings)).toBeNull();
    expect(repositoryLinks('javascript:alert(1)', inMeetings)).toBeNull();
  });
});
