import { setImmediate } from 'node:timers/promises';
import type { Page } from '../page.ts';
import type { KeptPages } from './kept-pages.ts';

/** Makes a page as Eleventy would have it made: by its template. */
export type PageRenderer = (data: { readonly entry: Page<unknown> }) => unknown;

/** A page that has to be made, and what makes it. */
export interface UnmadePage {
  readonly page: Page<unknown>;
  readonly render: PageRenderer;
}

/** So long pictures and the search index, which are made beside the pages, may have to wait for their turn. Milliseconds. */
const SLICE = 10;

/** Makes pages and writes each at once, so that none is held. `onMade` is told after each. */
export async function makePages(pages: readonly UnmadePage[], kept: KeptPages, onMade: () => void): Promise<void> {
  let since = performance.now();
  for (const { page, render } of pages) {
    if (performance.now() - since > SLICE) {
      await setImmediate();
      since = performance.now();
    }
    kept.writePage(page, String(render({ entry: page })));
    onMade();
  }
}
