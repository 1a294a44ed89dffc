import { describe, expect, test } from 'vitest';
import { meeting } from '../../helpers/meetings.ts';
import { fileOf, published } from './publish.ts';

const renamed = (former: readonly string[], others: readonly string[] = []) =>
  published([meeting('ops/2026-01-07.md', { title: 'Ops <7>' }), ...others.map((path) => meeting(path))], {
    history: { 'ops/2026-01-07.md': ['2026-01-08', '2026-01-08', ...former] },
  });

describe('a renamed file', () => {
  const files = renamed(['ops/7 january.md', 'ops/notes.txt']);

  test('is found at its former address, on any host', () => {
    const page = fileOf(files, 'minutes/ops/7 january/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../../minutes/ops/2026-01-07/">');
    expect(page).toContain('<a href="../../../minutes/ops/2026-01-07/">Ops &lt;7&gt;</a>');
  });

  test('is told of to hosts and tools, with the base path', () => {
    expect(fileOf(files, '_redirects')).toBe('/team/minutes/ops/7%20january/ /team/minutes/ops/2026-01-07/ 301\n');
    expect(JSON.parse(fileOf(files, 'api/redirects.json'))).toEqual({
      '/team/minutes/ops/7%20january/': '/team/minutes/ops/2026-01-07/',
    });
  });

  test('never takes the place of a page of today', () => {
    const taken = renamed(['ops/2026-01-14.md', 'ops.md'], ['ops/2026-01-14.md']);
    expect(JSON.parse(fileOf(taken, 'api/redirects.json'))).toEqual({});
    expect(taken.has('_redirects')).toBe(false);
  });
});
