import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildSite } from '../helpers/build-site.ts';
import { startVisits, type Visits } from '../helpers/visits.ts';

const folder = mkdtempSync(join(tmpdir(), 'minuted-parts-'));
const out = join(folder, 'site');
const DAYS = ['2024-02-01', '2024-08-01', '2025-02-01', '2025-08-01'];

/** So many agenda items that the search index is made in parts. */
const items = Array.from({ length: 400 }, (_, at) => `## Berth ${at}\n\nRope number ${at} was spliced.\n`).join('\n');

let visits: Visits;
beforeAll(async () => {
  mkdirSync(join(folder, 'minutes/quay'), { recursive: true });
  for (const day of DAYS) {
    const text = `# Quay ${day}\n\n${items}\n## Lighthouse\n\nIts lamp shines${' brightly'.repeat(Number(day.slice(5, 7)))}.\n`;
    writeFileSync(join(folder, 'minutes/quay', `${day}.md`), text);
  }
  await buildSite(join(folder, 'minutes'), out);
  visits = await startVisits(out, inject('browser'), '/club/');
});
afterAll(async () => {
  await visits?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Answers no request for an older part of the index until the function that this gives is called. */
async function holdOlderParts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/pagefind\/\d+\//, (route) => released.then(() => route.continue()));
  return () => release();
}

test('an index in parts is searched as one: hits of all parts, newest first where that is asked, filters of all', async () => {
  const { page, faults } = await visits.open();
  await page.goto(`${visits.url}search/?q=brightly&sort=newest`);
  const hits = page.locator('.search-results li.hit a');
  const days = () =>
    hits.evaluateAll((links) =>
      links.map((link) => /\d{4}-\d\d-\d\d/.exec(link.getAttribute('href') ?? '')?.[0] ?? ''),
    );
  await expect.poll(days).toEqual(DAYS.toReversed());

  await page.goto(`${visits.url}search/?q=brightly year:2024`);
  await expect.poll(async () => (await days()).toSorted()).toEqual(DAYS.slice(0, 2));
  expect(faults).toEqual([]);
});

test('hits of the newest part are shown before the older parts of the index are loaded, and lists to filter by are not', async () => {
  const { page, faults } = await visits.open();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  const release = await holdOlderParts(page);
  await page.goto(`${visits.url}search/`);
  await page.locator('#search-box').fill('brightly');
  const hits = page.locator('.search-results li.hit');
  await hits.first().waitFor();
  expect(await hits.count()).toBeLessThan(DAYS.length);
  release();
  await expect.poll(() => hits.count()).toBe(DAYS.length);
  expect(asked.filter((path) => /pagefind\/\d+\/pagefind-entry/.test(path))).not.toEqual([]);
  expect(asked.filter((path) => path.endsWith('.pf_filter'))).toEqual([]);
  expect(faults).toEqual([]);
});

test('a reader who walks in the first hits keeps them when older ones arrive', async () => {
  const { page, faults } = await visits.open();
  const release = await holdOlderParts(page);
  await page.goto(`${visits.url}search/`);
  await page.locator('#search-box').fill('brightly');
  const hits = page.locator('.search-results li.hit');
  await hits.first().waitFor();
  const count = await hits.count();
  await page.keyboard.press('ArrowDown');
  release();
  const status = page.locator('.search-status');
  await expect.poll(() => status.textContent()).toMatch(/^4 /);
  expect(await status.textContent()).not.toContain('…');
  expect(await hits.count()).toBe(count);
  expect(await hits.first().evaluate((hit) => hit.contains(document.activeElement))).toBe(true);
  await page.locator('.search-more').click();
  await expect.poll(() => hits.count()).toBe(DAYS.length);
  expect(faults).toEqual([]);
});
