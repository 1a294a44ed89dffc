import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { describe, expect, inject, test } from 'vitest';
import { launchBrowser } from '../helpers/browser.ts';

const demo = inject('demo');
const headers = readFileSync(join(demo.root, '_headers'), 'utf8');

/** The headers of the rule for all files, as a host that reads `_headers` sends them. */
const everywhere = Object.fromEntries(
  [...(headers.split(/\n\n/)[0] ?? '').matchAll(/^ {2}([\w-]+): (.*)$/gm)].map(([, name = '', value = '']) => [
    name,
    value,
  ]),
);

describe('under the headers that the site asks its host for', () => {
  test('no page does anything that they forbid', async () => {
    const serve = sirv(demo.root, { setHeaders: (response) => response.setHeaders(new Headers(everywhere)) });
    const server = createServer((request, response) => serve(request, response));
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const browser = await launchBrowser(inject('browser'));
    const page = await browser.newPage({
      baseURL: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`,
    });
    const faults: string[] = [];
    page.on('console', (message) => message.type() === 'error' && faults.push(`${page.url()} ${message.text()}`));
    page.on('pageerror', (error) => faults.push(`${page.url()} ${error.message}`));
    for (const path of [
      '/',
      '/minutes/hardware/',
      '/minutes/hardware/20260513/',
      '/actions/',
      '/stats/',
      '/search/?q=gauge',
    ]) {
      const response = await page.goto(path, { waitUntil: 'networkidle' });
      expect(response?.headers()['content-security-policy']).toContain("default-src 'none'");
    }
    await browser.close();
    server.close();
    expect(faults).toEqual([]);
  });
});
