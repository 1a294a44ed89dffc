import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

const demo = inject('demo');
let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(demo.root, inject('browser'));
});
afterAll(() => visits?.close());

test('the register of actions is narrowed in place by words and by age, and the address says how', async () => {
  const { page, faults } = await visits.open();
  await page.goto(`${visits.url}actions/`);
  const shown = page.locator('main .rows > li:visible');
  const all = await page.locator('main .rows > li').count();
  const first = await shown.first().locator('.title').textContent();
  await page.getByLabel('Narrow the list').fill(first ?? '');
  await expect.poll(() => shown.count()).toBe(1);
  expect(await page.locator('.filter output').textContent()).toBe(`1 of ${all}`);
  expect(new URL(page.url()).searchParams.get('words')).toBe(first);

  await page.reload();
  await expect.poll(() => shown.count()).toBe(1);

  await page.getByLabel('Narrow the list').fill('');
  await page.getByLabel('Age').selectOption('182-');
  await expect
    .poll(async () => (await page.locator('.filter output').textContent())?.endsWith(` of ${all}`))
    .toBe(true);
  const ages = await shown.evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-age'))));
  expect(ages.length).toBeGreaterThan(0);
  expect(ages.length).toBeLessThan(all);
  expect(Math.min(...ages)).toBeGreaterThanOrEqual(182);
  expect(faults).toEqual([]);
});

test('what the filter folds open is folded again when it is taken back', async () => {
  const { page } = await visits.open();
  await page.goto(`${visits.url}actions/`);
  await page
    .locator('main .part .rows')
    .first()
    .evaluate((list) => {
      const fold = document.createElement('details');
      list.replaceWith(fold);
      fold.append(list);
    });
  const open = () => page.locator('main .part details[open]').count();
  expect(await open()).toBe(0);
  await page.getByLabel('Narrow the list').fill('e');
  await expect.poll(open).toBeGreaterThan(0);
  await page.getByLabel('Narrow the list').fill('');
  await expect.poll(open).toBe(0);
});

test('without scripts there is no filter, and the pages by person and by group do its work', async () => {
  const { page } = await visits.open({ javaScriptEnabled: false });
  await page.goto(`${visits.url}actions/`);
  expect(await page.locator('.filter:visible').count()).toBe(0);
  await page.getByRole('link', { name: 'By person' }).click();
  expect(await page.locator('main .part').count()).toBeGreaterThan(3);
});
