import { describe, expect, test } from 'vitest';
import { groupView } from '../../../src/site/pages/group.ts';
import { meeting } from '../../helpers/meetings.ts';
import { fileOf, published, siteOf } from './publish.ts';

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

describe('minutes that were taken out', () => {
  const removed = ['ops/2025-12-24.md', 'ops/drafts/2025-12-31.md', 'gone/2025-01-01.md', 'ops/2026-01-07.md'];
  const files = published([meeting('ops/2026-01-07.md')], { removed });

  test('lead to their group, or to all groups where there is none left', () => {
    expect(JSON.parse(fileOf(files, 'api/redirects.json'))).toEqual({
      '/team/minutes/gone/2025-01-01/': '/team/minutes/',
      '/team/minutes/ops/2025-12-24/': '/team/minutes/ops/',
      '/team/minutes/ops/drafts/2025-12-31/': '/team/minutes/ops/',
    });
    expect(fileOf(files, 'minutes/ops/2025-12-24/index.html')).toContain('url=../../../minutes/ops/"');
  });
});

describe('the latest meeting of a group', () => {
  const files = published([
    meeting('ops/2026-01-07.md', { title: 'Before' }),
    meeting('ops/2026-01-14.md', { title: 'Last & least' }),
    meeting('ops/2026-01-21.md', { cancelled: true }),
    meeting('ops/notes.md', { kind: 'other' }),
    meeting('papers/idea.md', { kind: 'other' }),
  ]);

  test('has an address of its own, which leads past what was cancelled and what is no meeting', () => {
    const page = fileOf(files, 'minutes/ops/latest/index.html');
    expect(page).toContain('<meta http-equiv="refresh" content="0; url=../../../minutes/ops/2026-01-14/">');
    expect(page).toContain('<link rel="canonical" href="../../../minutes/ops/2026-01-14/">');
    expect(page).toContain('<a href="../../../minutes/ops/2026-01-14/">Latest meeting: Ops, Last &amp; least</a>');
  });

  test('is never told as a permanent move', () => {
    expect(files.has('_redirects')).toBe(false);
    expect(fileOf(files, 'api/redirects.json')).not.toContain('latest');
  });

  test('is not there where a group has had no meeting', () => {
    expect(files.has('minutes/papers/latest/index.html')).toBe(false);
  });

  test('is linked from the page of the group', () => {
    const site = siteOf([meeting('ops/2026-01-07.md')]);
    const [group] = site.archive.groups;
    const view = group && groupView(site, group);
    expect(view?.latest).toEqual({ text: 'Latest meeting', href: '../../minutes/ops/latest/' });
  });
});
