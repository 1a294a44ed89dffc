import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

const pages = ['', 'minutes/hardware/', 'minutes/hardware/20260513/', 'people/', 'actions/', 'search/'];

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(inject('demo').root, inject('browser'));
});
afterAll(() => visits?.close());

/** Marks everything that can be operated and is visible, and says how much that is. */
function markOperable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const selector =
      'a[href], button:not([disabled]), input:not([type=hidden]), select, textarea, summary, [tabindex="0"]';
    const seen = [...document.querySelectorAll<HTMLElement>(selector)].filter(
      (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
    );
    seen.forEach((element, index) => {
      element.dataset.testOrder = String(index);
    });
    return seen.length;
  });
}

/** What has the focus now: its mark, and whether one can see that it has it. */
function focused(page: Page): Promise<{ mark: string | undefined; name: string; visible: boolean } | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const style = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) > 0;
    return {
      mark: element.dataset.testOrder,
      name: element.outerHTML.slice(0, 120),
      visible: (outlined || style.boxShadow !== 'none') && box.width > 0 && box.height > 0 && box.bottom > 0,
    };
  });
}

test.each(pages)('/%s: the Tab key reaches everything, and one sees where one is', async (address) => {
  const { page } = await visits.open({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${visits.url}${address}`);
  const count = await markOperable(page);
  expect(count).toBeGreaterThan(3);
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let step = 0; step < count + 20; step++) {
    await page.keyboard.press('Tab');
    const focus = await focused(page);
    if (focus === null) break;
    if (focus.mark !== undefined) reached.add(focus.mark);
    if (!focus.visible) unseen.push(focus.name);
  }
  expect(reached.size).toBe(count);
  expect(unseen).toEqual([]);
});

test('the first Tab offers to skip to what the page is about', async () => {
  const { page } = await visits.open();
  await page.goto(visits.url);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  expect(await page.locator(`main${new URL(page.url()).hash}, main ${new URL(page.url()).hash}`).count()).toBe(1);
});
