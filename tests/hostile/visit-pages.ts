import type { Browser, BrowserContext, Page } from 'playwright-core';

/** What happened while pages were loaded. */
export interface Visit {
  readonly pages: number;
  /** Everything that must not happen, with the page on which it did. */
  readonly problems: readonly string[];
}

/** Pages open at once. */
const TABS = 4;

/** Loads every page of a site, plays with it a little, and reports whatever ran, asked or went elsewhere. */
export async function visit(browser: Browser, root: string, files: readonly string[]): Promise<Visit> {
  const problems: string[] = [];
  const queue = [...files];
  let pages = 0;
  const workThrough = async () => {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const tab = await openTab(context, root, problems);
    for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
      const address =
        root +
        file
          .replace(/index\.html$/, '')
          .split('/')
          .map(encodeURIComponent)
          .join('/');
      await tab.goto(address, { waitUntil: 'domcontentloaded' });
      for (const trace of await tab.evaluate(provoke)) problems.push(`${address}: ${trace}`);
      pages++;
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: TABS }, workThrough));
  return { pages, problems };
}

async function openTab(context: BrowserContext, root: string, problems: string[]): Promise<Page> {
  const page = await context.newPage();
  // A page of 20,000 entries takes its time on a busy machine; the test's own limit holds.
  page.setDefaultNavigationTimeout(0);
  const report = (what: string) => problems.push(`${page.url()}: ${what}`);
  page.on('dialog', (dialog) => {
    report(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => report('popup'));
  page.on('pageerror', (error) => report(`error ${error.message}`));
  page.on('console', (message) => message.type() === 'error' && report(`console: ${message.text()}`));
  page.on('download', () => report('download'));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(root) && !url.startsWith('data:image/')) report(`request ${url}`);
  });
  return page;
}

/** Runs in the page: wakes what waits for a hand, and looks for traces of scripts and clobbered names. */
function provoke(): string[] {
  for (const details of document.querySelectorAll('details')) details.open = true;
  const events = ['mouseover', 'focus', 'animationstart', 'toggle', 'error', 'load', 'begin'];
  for (const element of [...document.querySelectorAll('main *')].slice(0, 2000)) {
    for (const type of events) element.dispatchEvent(new Event(type));
  }
  const traces: string[] = [];
  if ('__pwned' in window) traces.push('a script ran');
  if (document.title === 'pwned') traces.push('the title was changed');
  if (!(document.body instanceof HTMLBodyElement) || typeof document.getElementById !== 'function')
    traces.push('clobbered');
  if (document.getElementById('content')?.tagName !== 'MAIN') traces.push('#content is not <main>');
  return traces;
}
