import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

const demo = inject('demo');
let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(demo.root, inject('browser'));
});
afterAll(() => visits?.close());

describe('a look ahead', () => {
  test('shows what a linked page begins with, to the mouse and to the keyboard, and goes with Escape', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}minutes/hardware/20260311/`);
    const link = page.locator('.thread a').first();
    const preview = page.locator('.preview');
    await link.hover();
    await preview.waitFor();
    expect(await preview.textContent()).toContain('11 February 2026');
    await page.keyboard.press('Escape');
    expect(await preview.count()).toBe(0);
    await link.focus();
    await preview.waitFor();
    expect(await link.getAttribute('aria-describedby')).toBe('page-preview');
    expect(faults).toEqual([]);
  });
});

describe('a deck', () => {
  test('is shown full screen slide by slide with the keyboard', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}minutes/community/20260507-slides/`);
    const slides = await page.locator('.deck .slide').count();
    await page.getByRole('button', { name: 'Show full screen' }).click();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.deck .slide:visible').count()).toBe(1);
    expect(await page.locator('.slide-count').textContent()).toBe(`3 / ${slides}`);
    await page.keyboard.press('Escape');
    await expect.poll(() => page.locator('.deck .slide:visible').count()).toBe(slides);
    expect(faults).toEqual([]);
  });
});
