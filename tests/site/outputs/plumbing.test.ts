import { describe, expect, test } from 'vitest';
import { sitemapFiles } from '../../../src/site/outputs/plumbing/sitemap.ts';
import { makePublication } from '../../../src/site/outputs/publication.ts';
import { meeting, people, reference } from '../../helpers/meetings.ts';
import { BASE, fileOf, published, siteOf } from './publish.ts';
import { childrenOf, readXml, textOf } from './read-xml.ts';

const meetings = [
  meeting('ops/2026-01-07.md', { title: 'Ops [draft]', participants: people('Ann Lee @alee'), excerpt: 'On *disks*' }),
];
const files = published(meetings, { history: { 'ops/2026-01-07.md': ['2026-01-08', '2026-01-09T10:00:00Z'] } });

describe('the sitemap', () => {
  const urls = childrenOf(readXml(fileOf(files, 'sitemap.xml')), 'url');

  test('lists pages with the day on which they last changed', () => {
    const page = urls.find((url) => textOf(url, 'loc') === `${BASE}minutes/ops/2026-01-07/`);
    expect(page && textOf(page, 'lastmod')).toBe('2026-01-09T10:00:00.000Z');
    expect(urls.map((url) => textOf(url, 'loc'))).toContain(`${BASE}people/alee/`);
  });

  test('lists a repository once, however its name was written', () => {
    const mentions = [reference('Acme/Docs#1', 5), reference('acme/docs#2', 6)];
    const sitemap = fileOf(published([meeting('ops/2026-01-07.md', { references: mentions })]), 'sitemap.xml');
    expect(sitemap.match(/references\/acme\/docs\/</gi)).toHaveLength(1);
  });

  test('becomes several files where one would hold more than is allowed', () => {
    const [index, ...parts] = sitemapFiles(
      makePublication(siteOf(meetings), () => undefined),
      4,
    );
    const named = childrenOf(readXml(index?.content() ?? ''), 'sitemap').map((part) => textOf(part, 'loc'));
    expect(named).toEqual(parts.map((part) => BASE + part.permalink));
    expect(parts.flatMap((part) => childrenOf(readXml(part.content()), 'url'))).toHaveLength(urls.length);
  });

  test('is named in robots.txt', () => {
    expect(fileOf(files, 'robots.txt')).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${BASE}sitemap.xml\n`);
  });

  test('is not there without the site’s URL, and nothing names it', () => {
    const nowhere = published(meetings, { options: { baseUrl: '' } });
    expect([...nowhere.keys()].filter((path) => /sitemap|opensearch/.test(path))).toEqual([]);
    expect(fileOf(nowhere, 'robots.txt')).not.toContain('Sitemap');
  });
});

describe('for browsers and hosts', () => {
  test('OpenSearch offers the site’s search', () => {
    const templates = childrenOf(readXml(fileOf(files, 'opensearch.xml')), 'Url').map((url) => url.attributes.template);
    expect(templates).toContain(`${BASE}search/?q={searchTerms}`);
  });

  test('the manifest works below any base path', () => {
    expect(JSON.parse(fileOf(files, 'manifest.webmanifest'))).toMatchObject({
      name: 'Team minutes',
      start_url: './',
      icons: [{ src: './assets/icon.svg' }],
    });
  });

  test('headers forbid what is not the site’s own', () => {
    const [policy = ''] = /Content-Security-Policy: .*/.exec(fileOf(files, '_headers')) ?? [];
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval'(?<!wasm-unsafe-eval')|https?:/);
  });

  test('a service worker is never kept, where there is one', () => {
    const offline = published(meetings, { options: { offline: true } });
    expect(fileOf(offline, '_headers')).toContain('/offline-worker.js\n  Cache-Control: no-cache\n');
    expect(fileOf(files, '_headers')).not.toContain('offline-worker');
  });
});

describe('llms.txt', () => {
  test('leads to the plain text of the latest minutes, and no title breaks its links', () => {
    expect(fileOf(files, 'llms.txt')).toContain(
      `- [Ops \\[draft\\]](${BASE}minutes/ops/2026-01-07/index.md): On \\*disks\\*\n`,
    );
  });
});

describe('builds', () => {
  test('repeat byte for byte', () => {
    expect(published(meetings)).toEqual(published(meetings));
  });

  test('put no two files in one place', () => {
    const awkward = [
      'feed.xml/2026-01-07.md',
      'ops/index.html.md',
      'ops/calendar.ics.md',
      'feed.json.md',
      'ops/2026-01-07.md',
    ];
    const paths = [...published(awkward.map((path) => meeting(path))).keys()];
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(paths.filter((other) => other.startsWith(`${path}/`))).toEqual([]);
  });
});
