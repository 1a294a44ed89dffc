import type { Page } from '../page.ts';
import type { KeptPages } from './kept-pages.ts';

/** Makes a page as Eleventy would have it made: by its template. */
export type PageRenderer = (data: { readonly entry: Page<unknown> }) => unknown;

/** A page that has to be made, and what makes it. */
export interface UnmadePage {
  readonly page: Page<unknown>;
  readonly render: PageRenderer;
}

/** So many pages are made before pictures and the search index, which are made beside them, have their turn. */
const AT_ONCE = 8;

/** Makes pages and writes each at once, so that none is held. `onMade` is told after each. */
export async function makePages(pages: readonly UnmadePage[], kept: KeptPages, onMade: () => void): Promise<void> {
  for (const [index, { page, render }] of pages.entries()) {
    if (index % AT_ONCE === 0) await new Promise((goOn) => setImmediate(goOn));
    kept.writePage(page, String(render({ entry: page })));
    onMade();
  }
}
