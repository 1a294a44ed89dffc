import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { pageKinds } from '../helpers/page-kinds.ts';
import { addressOf, readSite } from '../helpers/read-site.ts';
import { startVisits, type Visits } from '../helpers/visits.ts';

const demo = inject('demo');
const addresses = [...readSite(demo.root).pages.keys()].map(addressOf);
const kinds = Object.entries(pageKinds).map(([kind, pattern]) => ({
  kind,
  address: addresses.find((address) => pattern.test(address)),
}));
const WIDTHS = [360, 1280];
const THEMES = ['light', 'dark'] as const;

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(demo.root, inject('browser'));
});
afterAll(() => visits?.close());

/** Every violation that axe finds, as `rule: element`. */
async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const results = await page.evaluate<AxeResults>('axe.run()');
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

describe('every kind of page', () => {
  test.each(kinds)('$kind: axe finds nothing wrong on a phone and a desk, light and dark', async ({ address }) => {
    expect(address, 'the demo has such a page').toBeDefined();
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}${address}`);
    const found: string[] = [];
    for (const colorScheme of THEMES) {
      for (const width of WIDTHS) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await violations(page)).map((violation) => `${colorScheme} ${width}: ${violation}`));
      }
    }
    expect(found).toEqual([]);
    expect(faults).toEqual([]);
  });

  test.each(kinds)(
    '$kind: nothing sticks out to the side on a phone, whichever way its language runs',
    async ({ address }) => {
      const { page } = await visits.open({ viewport: { width: 360, height: 800 } });
      await page.goto(`${visits.url}${address}`);
      const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(await overflow()).toBeLessThanOrEqual(0);
      await page.evaluate(() => {
        document.documentElement.dir = 'rtl';
      });
      expect(await overflow(), 'where the interface runs from right to left').toBeLessThanOrEqual(0);
    },
  );
});
