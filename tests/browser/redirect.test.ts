import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { startVisits, type Visits } from '../helpers/visits.ts';

let visits: Visits;
beforeAll(async () => {
  visits = await startVisits(inject('demo').root, inject('browser'));
});
afterAll(() => visits?.close());

test('a page that moved leads on with the anchor, and without scripts at least to the page', async () => {
  const { page, faults } = await visits.open({});
  await page.goto(`${visits.url}minutes/hardware/latest/#actions`);
  await page.waitForURL(/\/minutes\/hardware\/\d+\/#actions$/);
  expect(faults).toEqual([]);
  const { page: plain } = await visits.open({ javaScriptEnabled: false });
  await plain.goto(`${visits.url}minutes/hardware/latest/#actions`);
  await plain.waitForURL(/\/minutes\/hardware\/\d+\/$/);
});
