import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import { parse } from 'parse5';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ensureBrowser, launchBrowser } from '../helpers/browser.ts';
import { type ProgramRun, runProgram } from '../helpers/build-site.ts';
import { activeMarkup } from './active-markup.ts';
import { SECRET } from './attacks/strays.ts';
import { serveExactly } from './exact-server.ts';
import { type HostileArchive, makeArchive } from './make-archive.ts';
import { visit } from './visit-pages.ts';

let folder: string;
let archive: HostileArchive;
let built: ProgramRun;
let site: string;
let before: string;
let browser: Browser | undefined;

/** Every file below a folder, relative, `/`-separated, sorted. Symbolic links are not followed. */
const filesBelow = (root: string): string[] =>
  readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

const htmlPages = () => filesBelow(site).filter((file) => file.endsWith('.html'));
const read = (file: string) => readFileSync(join(site, file), 'utf8');

/** Names and sizes of all that lies in the folder but the site. */
const inventory = () =>
  filesBelow(folder)
    .filter((file) => !file.startsWith('site/'))
    .map((file) => (file.startsWith('minutes/links/') ? file : `${file} ${statSync(join(folder, file)).size}`))
    .join('\n');

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'minuted-hostile-'));
  archive = makeArchive(folder);
  site = join(folder, 'site');
  before = inventory();
  built = await runProgram(['build', archive.root, '--out', site, '--no-cache']);
}, 300_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a hostile archive', () => {
  test('has at least 150 files, and is built all the same', () => {
    expect(archive.files.length).toBeGreaterThanOrEqual(150);
    expect(`${built.code} ${built.code === 0 ? '' : built.err}`).toBe('0 ');
  });

  test('changes nothing but the output folder', () => {
    expect(inventory()).toBe(before);
  });

  test('runs nothing of what lies in it', () => {
    const traces = readdirSync('/tmp').filter((name) => name.startsWith('minuted-pwned'));
    expect(traces).toEqual([]);
    expect(readdirSync(process.cwd()).filter((name) => name.includes('pwned'))).toEqual([]);
  });

  test('loses no text: every file that is one has a page on which its words stand', () => {
    const pages = htmlPages()
      .filter((file) => file.startsWith('minutes/'))
      .map(read)
      .join('\n');
    const lost = archive.files.filter(({ fate, word }) => fate === 'page' && !pages.includes(word));
    expect(lost.map(({ path }) => path)).toEqual([]);
  });

  test('publishes nothing that no minutes link to, nothing from outside, no secrets and no programs', () => {
    const files = filesBelow(site);
    const ours = /^(?:assets|pagefind)\//;
    const kinds = new Set(
      files
        .filter((file) => !ours.test(file))
        .map((file) => file.replace(/^.*\/|^[^./]*$/, '').replace(/^[^.]*\./, '.')),
    );
    for (const kind of ['.js', '.cjs', '.mjs', '.sh', '.env', '.sqlite', '.pem', '.njk', '.sql', '.zip', '.css'])
      expect(kinds).not.toContain(kind);
    expect(files.filter((file) => file.startsWith('files/'))).toEqual(['files/pictures/innocent.svg']);
    const leaks = files.filter((file) => readFileSync(join(site, file)).includes(SECRET));
    expect(leaks).toEqual([]);
    expect(files.filter((file) => /root:.*:0:0:/.test(readFileSync(join(site, file), 'latin1')))).toEqual([]);
  });

  test('interprets no template language', () => {
    const pages = htmlPages().filter((file) => file.startsWith('minutes/templates/'));
    expect(pages.length).toBeGreaterThan(15);
    expect(
      pages.filter((file) =>
        /(?:^|[^\d.])49(?:[^\d]|$)/.test(textOf(read(file)).replace(/kept\d+word|evil-\d+|site#\d+|#?\d+\.png/g, '')),
      ),
    ).toEqual([]);
    expect(read('minutes/templates/0/index.html')).toContain('{{ 7*7 }}');
  });

  test('steers no address: nothing is written where front matter says', () => {
    const files = filesBelow(site);
    expect(files.filter((file) => /pwned/.test(file))).toEqual([]);
    expect(files).toContain('minutes/front-matter/permalink/index.html');
    expect(files).toContain('minutes/front-matter/permalink-home/index.html');
  });

  test('leaves no element, attribute or address on any page that could run, load or submit', () => {
    const found = htmlPages().flatMap((file) => activeMarkup(read(file)).map((what) => `${file}: ${what}`));
    expect(found).toEqual([]);
  });

  test('has a strict policy on every page and as headers', () => {
    const policyOf = (file: string) =>
      /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(read(file))?.[1] ?? '';
    for (const policy of new Set([...htmlPages().map(policyOf), read('_headers')])) {
      expect(policy).toMatch(/default-src '(?:none|self)'/);
      expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|script-src[^;]*(?:https?:|\*)/);
      expect(policy).toMatch(/base-uri 'none'/);
    }
  });

  test('breaks no other format: JSON parses, calendars and tables keep their lines', () => {
    for (const file of filesBelow(site)) {
      if (/\.json$|\.webmanifest$/.test(file) && !file.startsWith('pagefind/'))
        expect(() => JSON.parse(read(file)), file).not.toThrow();
      if (file.endsWith('.ics')) {
        const lines = read(file).split(/\r\n/);
        expect(
          lines.filter((line) => /^(?:X-EVIL|ATTACH|BEGIN:VALARM)/i.test(line)),
          file,
        ).toEqual([]);
        expect(read(file).match(/^BEGIN:VCALENDAR/gm), file).toHaveLength(1);
      }
      if (file.endsWith('.csv')) {
        expect(read(file).match(/(?:^|,|\r\n)"?[=+@\t\r-](?!\d)/) ?? [], file).toEqual([]);
      }
    }
  });

  test('does nothing in a browser: no script, no dialog, no request elsewhere, on any page', async () => {
    browser = await launchBrowser(ensureBrowser());
    const server = await serveExactly(site);
    // `latest/` only leads on to another page at once; it was looked at above.
    const pages = htmlPages().filter((file) => !file.endsWith('/latest/index.html'));
    const seen = await visit(browser, server.url, pages);
    await server.close();
    expect(seen.problems).toEqual([]);
    expect(seen.pages).toBe(pages.length);
    console.log(
      `${archive.files.length} hostile files, ${pages.length} pages loaded, built in ${built.seconds.toFixed(0)} s`,
    );
  }, 900_000);
});

function textOf(html: string): string {
  const walk = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return '';
    if ('value' in node && 'nodeName' in node && node.nodeName === '#text') return String(node.value);
    if ('tagName' in node && (node.tagName === 'script' || node.tagName === 'nav' || node.tagName === 'head'))
      return '';
    return 'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes.map(walk).join(' ') : '';
  };
  return walk(parse(html));
}
