import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

const demo = inject('demo');
const sites = [
  { name: 'at the root of a host', folder: demo.root, base: '/' },
  { name: 'at a sub-path', folder: demo.sub, base: new URL(demo.subUrl).pathname },
];

async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('#search-box').fill(words);
  await page.locator('.search-results li').first().waitFor();
}

describe.each(sites)('the search of a site $name', ({ folder, base }) => {
  let visits: Visits;
  beforeAll(async () => {
    visits = await startVisits(folder, inject('browser'), base);
  });
  afterAll(() => visits?.close());

  test('finds a word that stands in one agenda item, and opens the page there', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}search/`);
    await searchFor(page, 'condensation');
    const hits = page.locator('.search-results li.hit');
    expect(await hits.count()).toBe(1);
    expect(await hits.textContent()).toContain('One monsoon');
    await hits.locator('a').first().click();
    await page.waitForURL(/minutes\/hardware\/20260909\/#./);
    const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
    const target = page.locator(`[id="${anchor}"]`);
    expect(await target.textContent()).toContain('One monsoon');
    await expect.poll(() => target.evaluate((element) => element.getBoundingClientRect().top < innerHeight)).toBe(true);
    expect(faults).toEqual([]);
  });

  test('offers the page of the person who is named before texts in which the name stands', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}search/`);
    await searchFor(page, 'hylkepaal');
    const first = page.locator('.search-results a').first();
    await first.click();
    await page.waitForURL(/people\/hylkepaal\/$/);
    expect(faults).toEqual([]);
  });

  test('is opened by the / key from any page, walked by the arrow keys, and has its query in the address', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}minutes/hardware/`);
    await page.keyboard.press('/');
    await page.waitForURL(/search\//);
    await expect.poll(() => page.evaluate(() => document.activeElement?.id)).toBe('search-box');
    await page.keyboard.type('firmware');
    await page.locator('.search-results li.hit').first().waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('firmware');
    await page.keyboard.press('ArrowDown');
    const isFirst = () =>
      page
        .locator('.search-results a')
        .first()
        .evaluate((link) => link === document.activeElement);
    await expect.poll(isFirst).toBe(true);
    await page.reload();
    await page.locator('.search-results li.hit').first().waitFor();
    expect(faults).toEqual([]);
  });

  test('is no box that does nothing where there is no JavaScript: the page lists groups, years and people', async () => {
    const { page, faults } = await visits.open({ javaScriptEnabled: false });
    await page.goto(`${visits.url}search/`);
    expect(await page.locator('#search-box').isVisible()).toBe(false);
    expect(await page.locator('main a[href*="people/"]:visible').count()).toBeGreaterThan(5);
    expect(await page.locator('main a[href*="minutes/hardware"]:visible').count()).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  });
});
