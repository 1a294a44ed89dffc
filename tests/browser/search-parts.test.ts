import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

test('an index in parts is searched as one: hits of all parts, newest first where that is asked, filters of all', async () => {
  const { page, faults } = await visits.open();
  await page.goto(`${visits.url}search/?q=brightly&sort=newest`);
  const hits = page.locator('.search-results li.hit a');
  await hits.first().waitFor();
  const days = await hits.evaluateAll((links) =>
    links.map((link) => /\d{4}-\d\d-\d\d/.exec(link.getAttribute('href') ?? '')?.[0]),
  );
  expect(days).toEqual(DAYS.toReversed());

  await page.goto(`${visits.url}search/?q=brightly year:2024`);
  await hits.first().waitFor();
  expect(await hits.count()).toBe(2);
  expect(faults).toEqual([]);
});
