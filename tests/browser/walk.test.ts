import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { follow, startVisits, type Visits } from '../helpers/visits.ts';

const demo = inject('demo');
const sites = [
  { name: 'at the root of a host', folder: demo.root, base: '/' },
  { name: 'at a sub-path', folder: demo.sub, base: new URL(demo.subUrl).pathname },
];
const readers = [
  { name: 'with JavaScript', javaScriptEnabled: true },
  { name: 'without JavaScript', javaScriptEnabled: false },
];

/** Kinds of pages on the way, by their path below the base. */
const group = /^minutes\/(steering|hardware|data|almanac)\/$/;
const meeting = /^minutes\/\w+\/\d[\d-]+\/$/;
const person = /^people\/[^/]+\/$/;
const issue = /^references\/[^/]+\/[^/]+\/\d+\/$/;

describe.each(sites)('the demo site $name', ({ folder, base }) => {
  let visits: Visits;
  beforeAll(async () => {
    visits = await startVisits(folder, inject('browser'), base);
  });
  afterAll(() => visits?.close());

  test.each(readers)(
    'leads from home to a group, a meeting, a person, a meeting, an issue and back, $name',
    async ({ javaScriptEnabled }) => {
      const { page, faults } = await visits.open({ javaScriptEnabled });
      await page.goto(visits.url);
      const home = await page.title();
      for (const pattern of [group, meeting, person, meeting, issue, meeting]) {
        const reached = await follow(page, pattern, visits.url);
        expect(reached).toMatch(pattern);
        expect(await page.locator('h1').count()).toBe(1);
        expect((await page.locator('main').textContent())?.length).toBeGreaterThan(40);
      }
      for (let step = 0; step < 6; step++) await page.goBack();
      expect(await page.title()).toBe(home);
      expect(faults).toEqual([]);
    },
  );

  test('shows its own page for an address that leads nowhere', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}404.html`);
    expect(await page.locator('h1').count()).toBe(1);
    await follow(page, /^$/, visits.url);
    expect(faults).toEqual([]);
  });
});
