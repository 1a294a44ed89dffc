import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { ensureBrowser, launchBrowser } from '../helpers/browser.ts';
import { type CountingServer, serveFolder } from '../helpers/static-server.ts';

/** What the first visit of one page took, with nothing in the browser's cache. */
export interface PageVisit {
  readonly requests: number;
  /** On the wire: texts compressed by gzip, headers included. */
  readonly bytes: number;
}

/** The same of a search for one word. */
export interface SearchVisit extends PageVisit {
  readonly word: string;
  /** From the last key to the first hit that is shown. Milliseconds. */
  readonly milliseconds: number;
  /** With the older parts of the index, which are loaded when nobody types. */
  readonly bytesInAll: number;
}

/** Visits of a built site. */
export interface SiteVisits {
  /** `path`: of a page's folder below the site, such as `minutes/crew/`. */
  readonly page: (path: string) => Promise<PageVisit>;
  /** Null where nothing is found. `slowdown`: how many times slower the page's thread runs; the search has a thread of its own. */
  readonly search: (word: string, slowdown: number) => Promise<SearchVisit | null>;
  readonly close: () => Promise<void>;
}

/** Milliseconds between two keys: a quick typist. */
const KEY_EVERY = 100;
const PATIENCE = 10_000;
/** What hosts compress; Pagefind's files are compressed already. */
const TEXT = /\.(?:css|html|js|json|svg|webmanifest)$/;

/** Notes on the page's root how long after the last key the first hit for what was typed was there. */
const WATCH = `
  let key = 0;
  const note = () => document.documentElement.dataset;
  addEventListener('keydown', () => { key = performance.now(); delete note().searched; }, true);
  new MutationObserver(() => {
    const results = document.querySelector('.search-results[aria-busy="false"]');
    if (key && !note().searched && results?.querySelector('.hit')) note().searched = performance.now() - key;
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['aria-busy'] });
`;

/** Serves a site as a host does and starts a browser. */
export async function openSite(site: string): Promise<SiteVisits> {
  for (const folder of ['assets', 'search', 'pagefind']) compress(join(site, folder));
  const [server, browser] = await Promise.all([
    serveFolder(site, '/', { changing: true }),
    launchBrowser(ensureBrowser()),
  ]);
  return {
    page: async (path) => {
      compress(join(site, path));
      return visit(browser, server, `${server.url}${path}`, async (_page, since) => since());
    },
    search: (word, slowdown) =>
      visit(browser, server, `${server.url}search/`, (page, since) => typed(page, word, slowdown, since)),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

/** Writes what is sent for the texts of a folder beside them. */
function compress(folder: string): void {
  for (const { name } of readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile()))
    if (TEXT.test(name)) writeFileSync(join(folder, `${name}.gz`), gzipSync(readFileSync(join(folder, name))));
}

async function visit<Result>(
  browser: Browser,
  server: CountingServer,
  url: string,
  look: (page: Page, since: () => PageVisit) => Promise<Result>,
): Promise<Result> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const before = server.traffic();
    const since = () => {
      const { requests, bytes } = server.traffic();
      return { requests: requests - before.requests, bytes: bytes - before.bytes };
    };
    await page.goto(url);
    await page.waitForLoadState('networkidle');
    return await look(page, since);
  } finally {
    await context.close();
  }
}

async function typed(page: Page, word: string, slowdown: number, since: () => PageVisit): Promise<SearchVisit | null> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.locator('#search-box').focus();
  await page.keyboard.type(word, { delay: KEY_EVERY });
  const root = page.locator('html[data-searched]');
  const isFound = await root.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false,
  );
  if (!isFound) return null;
  const first = since();
  const milliseconds = Number(await root.getAttribute('data-searched'));
  await page.locator('.search-status', { hasText: /[^…]$/ }).waitFor();
  return { word, milliseconds, ...first, bytesInAll: since().bytes };
}
