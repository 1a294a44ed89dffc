import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildSite } from '../helpers/build-site.ts';
import { project } from '../helpers/places.ts';
import { startVisits, type Visits } from '../helpers/visits.ts';

const folder = mkdtempSync(join(tmpdir(), 'minuted-offline-'));
const out = join(folder, 'site');

/** A site that works offline: two groups of which a reader visits one. */
async function buildWith(words: string, offline = true): Promise<void> {
  const plugin = JSON.stringify(join(project, 'src/site/plugin.ts'));
  const files = {
    'minutes/ops/2026-01-07.md': `# Ops 2026-01-07\n\n## Disks\n\n${words}\n`,
    'minutes/net/2026-01-08.md': '# Net 2026-01-08\n\n## Cables\n\nThey are long.\n',
    'site.config.mjs': `import minuted from ${plugin};
export default (config) => config.addPlugin(minuted, { offline: ${offline}, baseUrl: 'https://x.example/team/' });\n`,
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  await buildSite(join(folder, 'minutes'), out, ['--config', join(folder, 'site.config.mjs')]);
}

let visits: Visits;
beforeAll(async () => {
  await buildWith('They spin.');
  visits = await startVisits(out, inject('browser'), '/team/', { changing: true });
});
afterAll(async () => {
  await visits?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Until the worker answers for the page. */
const workerOf = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (!serviceWorker.controller) {
      await new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
    }
    return serviceWorker.controller?.scriptURL ?? '';
  });

const mainText = (page: Page) => page.locator('main').innerText();

describe('a site with the option `offline`', () => {
  test('opens what was visited without a network, looks as it did, and says so where a page is not there', async () => {
    const { page, faults } = await visits.open();
    await page.goto(`${visits.url}minutes/ops/2026-01-07/`);
    expect(await workerOf(page)).toBe(`${visits.url}offline-worker.js`);
    expect(faults).toEqual([]);

    await page.context().setOffline(true);
    await page.reload();
    expect(await mainText(page)).toContain('They spin.');
    expect(await page.evaluate(() => document.styleSheets.length)).toBe(1);
    await page.goto(visits.url);
    expect(await page.locator('main a[href*="minutes/ops/"]').count()).toBeGreaterThan(0);

    await page.goto(`${visits.url}minutes/net/2026-01-08/`);
    expect(await mainText(page)).toContain('has not been opened on this device before');
    await page.locator('main a', { hasText: 'Home' }).click();
    expect(page.url()).toBe(visits.url);

    await page.context().setOffline(false);
    await page.goto(`${visits.url}minutes/net/2026-01-08/`);
    expect(await mainText(page)).toContain('They are long.');
  });

  test('keeps nothing of an older build, and goes when the option does', async () => {
    const { page } = await visits.open();
    await page.goto(`${visits.url}minutes/ops/2026-01-07/`);
    await workerOf(page);
    const stores = () => page.evaluate(() => caches.keys());
    const before = await stores();
    expect(before).toHaveLength(2);

    await buildWith('They were replaced.');
    await page.goto(visits.url);
    await expect
      .poll(async () => (await stores()).filter((name) => before.includes(name)), { timeout: 20_000 })
      .toEqual([]);
    await page.context().setOffline(true);
    await page.goto(`${visits.url}minutes/ops/2026-01-07/`);
    expect(await mainText(page)).toContain('They were replaced.');
    await page.context().setOffline(false);

    await buildWith('They were replaced.', false);
    await page.goto(visits.url);
    const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
    await expect.poll(workers).toBe(0);
  });
});

test('without the option there is no worker', async () => {
  const { page } = await visits.open();
  await page.goto(visits.url);
  expect(await page.locator('script[src*="offline"]').count()).toBe(0);
  expect((await page.request.get(`${visits.url}offline-worker.js`)).status()).toBe(404);
});
