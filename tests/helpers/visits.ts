import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { type StaticServer, serveFolder } from './static-server.ts';

/** A tab on the site, and all that went wrong in it. */
export interface Visit {
  readonly page: Page;
  /** Console errors, uncaught exceptions, failed requests and requests to other hosts, as they happen. */
  readonly faults: readonly string[];
}

/** A built site being served, and a browser to visit it with. */
export interface Visits {
  /** Address of the home page. */
  readonly url: string;
  /** Opens a tab with a profile of its own. */
  readonly open: (options?: BrowserContextOptions) => Promise<Visit>;
  readonly close: () => Promise<void>;
}

/** Serves `folder` beneath `base` and starts the browser at `browserPath`. `changing`: the folder is built again meanwhile. */
export async function startVisits(
  folder: string,
  browserPath: string,
  base = '/',
  options: { readonly changing?: boolean } = {},
): Promise<Visits> {
  const [server, browser] = await Promise.all([serveFolder(folder, base, options), launchBrowser(browserPath)]);
  return {
    url: server.url,
    open: (options) => openTab(browser, server, options),
    close: async () => {
      await browser.close();
      await server.close();
    },
  };
}

async function openTab(browser: Browser, server: StaticServer, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ baseURL: server.url, reducedMotion: 'reduce', ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const origin = new URL(server.url).origin;
  // Nothing may leave: a request to another host is noted and goes nowhere.
  await context.route(
    (url) => url.origin !== origin && url.protocol.startsWith('http'),
    (route) => {
      faults.push(`${page.url()} requests ${route.request().url()}`);
      return route.abort();
    },
  );
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`${page.url()} console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`${page.url()} throws: ${error.message}`));
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${page.url()} gets ${response.status()} for ${response.url()}`);
  });
  return { page, faults };
}

/** Follows the first link of the page's main part whose path below the site's base matches. Throws if there is none. */
export async function follow(page: Page, pattern: RegExp, base: string): Promise<string> {
  const links = page.locator('main a[href]');
  const paths = await links.evaluateAll(
    (elements, prefix) =>
      elements.map((element) => {
        const url = new URL(element.getAttribute('href') ?? '', document.baseURI);
        const seen = element.checkVisibility() && url.href.startsWith(prefix);
        return seen && url.hash === '' ? url.href.slice(prefix.length) : null;
      }),
    base,
  );
  const at = paths.findIndex((path) => path !== null && pattern.test(decodeURI(path)));
  if (at < 0) throw new Error(`${page.url()} has no visible link to ${pattern}`);
  await links.nth(at).click();
  await page.waitForLoadState('load');
  return decodeURI(page.url().slice(base.length));
}
