import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { freePort } from '../../src/cli/free-port.ts';
import { launchBrowser } from '../helpers/browser.ts';
import { folderOf } from '../helpers/folder.ts';
import { startProgram } from '../helpers/start-program.ts';

const minutes = `# Ops, 2 March 2026

## Present

- @kim

## Harbour lights

Write to kim@harbour.test before noon.
`;

let browser: Awaited<ReturnType<typeof launchBrowser>>;
beforeAll(async () => {
  browser = await launchBrowser(inject('browser'));
});
afterAll(() => browser?.close());

test('whoever writes minutes sees on their page what looks odd, and on saving what has become of it', async () => {
  const work = folderOf({ 'minutes/ops/2026-03-02.md': minutes });
  const file = join(work, 'minutes/ops/2026-03-02.md');
  const port = await freePort(8100);
  const program = startProgram(['serve', 'minutes', '--port', String(port), '--no-cache'], work);
  await program.printed(/(http:\/\/localhost:\d+\/)/);
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}/minutes/ops/2026-03-02/`);
  const panel = page.locator('.served-diagnostics');
  await expect.poll(() => panel.innerText()).toMatch(/9:10 warning An e-mail address/);

  writeFileSync(file, readFileSync(file, 'utf8').replace('kim@harbour.test', 'the office'));
  await page.getByText('Write to the office before noon.').waitFor({ timeout: 60_000 });
  expect(await panel.count()).toBe(0);

  writeFileSync(file, `${readFileSync(file, 'utf8')}\n\`\`\`\nnever closed\n`);
  await panel.waitFor({ timeout: 60_000 });
  expect(await panel.innerText()).toMatch(/11:1 error The code block that opens here is never closed/);
  expect(await program.stop()).toBe(0);
}, 180_000);
