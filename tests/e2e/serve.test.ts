import { appendFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../helpers/folder.ts';
import { startProgram } from '../helpers/start-program.ts';

/** A port that was free a moment ago. */
function somePort(): Promise<number> {
  return new Promise((done) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => done(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

test('serve tells pages, time and address, rebuilds when a file of minutes changes or goes, and ends on Ctrl+C', async () => {
  const work = folderOf({
    'minutes/ops/2026-03-02.md': '# 2026-03-02\n\n## Harbour lights\n\nGreen is out.\n',
    'minutes/ops/2026-03-09.md': '# 2026-03-09\n\n## Harbour lights\n\nGreen is back.\n',
  });
  const port = await somePort();
  const program = startProgram(['serve', 'minutes', '--port', String(port), '--no-cache'], work);
  await program.printed(/\d+ pages in [\d.]+ s/);
  // Before anybody is told the address.
  appendFileSync(join(work, 'minutes/ops/2026-03-09.md'), '\nAI @ada: thank the electrician\n');
  const [, address = ''] = await program.printed(/(http:\/\/localhost:\d+\/)/);
  expect(address).toBe(`http://localhost:${port}/`);
  const read = async (page: string) => (await fetch(`${address}${page}`)).text();
  const soon = { timeout: 60_000, interval: 100 };
  expect(await read('minutes/ops/2026-03-02/')).toContain('Green is out.');
  await expect.poll(() => read('minutes/ops/2026-03-09/'), soon).toContain('thank the electrician');

  appendFileSync(join(work, 'minutes/ops/2026-03-02.md'), '\nAI @ada: bring a new bulb\n');
  await expect.poll(() => read('minutes/ops/2026-03-02/'), soon).toContain('bring a new bulb');
  await expect.poll(() => read('actions/feed.xml'), soon).toContain('bring a new bulb');

  rmSync(join(work, 'minutes/ops/2026-03-09.md'));
  await expect.poll(async () => (await fetch(`${address}minutes/ops/2026-03-09/`)).status, soon).toBe(404);

  expect(await program.stop()).toBe(0);
}, 180_000);
