import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(inject('demo').root, inject('browser'));
});
afterAll(() => visits?.close());

test('the first visit of a meeting takes at most six requests, and nothing jumps while it loads', async () => {
  const { page } = await visits.open({ viewport: { width: 1280, height: 900 } });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(`${visits.url}minutes/hardware/20260513/`);
  await page.waitForLoadState('networkidle');
  expect(requests.length).toBeLessThanOrEqual(6);
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        window.setTimeout(() => done(sum), 300);
      }),
  );
  expect(shift).toBe(0);
});

/** Bytes on the wire, without headers: hosts compress texts, and Pagefind's files are compressed already. */
function weigh(page: Page): () => Promise<number> {
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    const isText = /\.(?:css|js|json|svg|webmanifest)$|\/$/.test(new URL(response.url()).pathname);
    sizes.push(response.body().then((body) => (isText ? gzipSync(body).length : body.length)));
  });
  return async () => (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

test('the first visit of a meeting takes at most 40 KB, a search at most 300 KB until there are hits', async () => {
  const meeting = await visits.open();
  const ofMeeting = weigh(meeting.page);
  await meeting.page.goto(`${visits.url}minutes/hardware/20260513/`);
  await meeting.page.waitForLoadState('networkidle');
  expect(await ofMeeting()).toBeLessThanOrEqual(40_000);

  const { page } = await visits.open();
  const ofSearch = weigh(page);
  await page.goto(`${visits.url}search/`);
  await page.locator('#search-box').fill('firmware');
  await page.locator('.search-results li.hit').first().waitFor();
  const bytes = await ofSearch();
  // The engine alone is a third of it: less would mean that it was not seen.
  expect(bytes).toBeGreaterThan(70_000);
  expect(bytes).toBeLessThanOrEqual(300_000);
});

test('the theme that a reader chose stays, on every page and without a flash of the other one', async () => {
  const { page, faults } = await visits.open({ colorScheme: 'light' });
  await page.goto(visits.url);
  const background = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await background();
  await page.locator('.theme-switch').click();
  const dark = await background();
  expect(dark).not.toBe(light);
  // What the first frame shows: the browser draws none before the styles are there, however late they come.
  await page.route('**/*.css', async (route) => {
    await setTimeout(500);
    await route.continue();
  });
  await page.goto(`${visits.url}people/`, { waitUntil: 'commit' });
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(await background()).toBe(dark);
  expect(faults).toEqual([]);
});
