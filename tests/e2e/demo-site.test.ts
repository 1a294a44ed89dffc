import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readArchiveConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { brokenLinks } from '../helpers/broken-links.ts';
import { pageKinds } from '../helpers/page-kinds.ts';
import { addressOf, readSite } from '../helpers/read-site.ts';
import { invalidHtml } from './valid-html.ts';

const demo = inject('demo');
const root = readSite(demo.root);
const sub = readSite(demo.sub);

describe('the site of the demo archive', () => {
  test('has a page for every readable file of minutes', async () => {
    const { sources } = await readArchive(demo.archive, await readArchiveConfig(demo.archive));
    expect(sources.length).toBeGreaterThan(40);
    const expected = sources.map(({ path }) => `minutes/${path.replace(/\.md$/i, '')}/index.html`);
    expect(expected.filter((page) => !root.pages.has(page))).toEqual([]);
  });

  test('has pages of every kind', () => {
    const addresses = [...root.pages.keys()].map(addressOf);
    const missing = Object.entries(pageKinds).filter(([, pattern]) => !addresses.some((path) => pattern.test(path)));
    expect(missing.map(([kind]) => kind)).toEqual([]);
  });

  test('has no link, picture, script or feed entry that leads nowhere', () => {
    expect(brokenLinks(root)).toEqual([]);
  });

  test('shows its pictures in fewer bytes, and publishes each version that it names', () => {
    const page = readFileSync(join(demo.root, 'minutes/hardware/20260513/index.html'), 'utf8');
    const [, versions = ''] = page.match(/<picture><source type="image\/avif" srcset="([^"]*)"/) ?? [];
    const files = versions.split(', ').map((version) => version.replace(/ \d+w$/, '').replace(/^.*(?=pictures\/)/, ''));
    expect(files).toHaveLength(2);
    const original = statSync(join(demo.root, 'files/hardware/copper-caps.png')).size;
    for (const file of files) expect(statSync(join(demo.root, file)).size).toBeLessThan(original);
  });

  test('has none at a sub-path either', () => {
    expect(brokenLinks(sub, demo.subUrl)).toEqual([]);
  });

  test('has the same pages at a sub-path', () => {
    expect([...sub.pages.keys()]).toEqual([...root.pages.keys()]);
  });

  test('has no empty page, and titles that tell the pages apart', () => {
    const empty = [...root.pages].filter(([, { title, text }]) => title === '' || text.length < 40);
    expect(empty.map(([page]) => page)).toEqual([]);
    const titles = [...root.pages].map(([page, { title }]) => ({ page, title }));
    const twice = titles.filter(({ page, title }) =>
      titles.some((other) => other.title === title && other.page !== page),
    );
    expect(twice).toEqual([]);
  });

  test('is valid HTML', async () => {
    expect(await invalidHtml(root, [...root.pages.keys()])).toEqual([]);
  }, 180_000);

  test('holds nothing but what it publishes', () => {
    const odd = [...root.files].filter((file) =>
      /(^|\/)(node_modules|\.git|minuted\.yml)(\/|$)|\.(ts|tsx)$/.test(file),
    );
    expect(odd).toEqual([]);
    expect(root.files.has(join('minutes', 'minuted.yml'))).toBe(false);
  });
});
