import type { JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Frame } from '../../src/site/frame.ts';
import type { Page } from '../../src/site/page.ts';
import type { SitePages } from '../../src/site/pages/index.ts';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { HeadLinks } from './head-links.tsx';
import { renderPage } from './page.tsx';

/** The view model of the pages in one of the site's lists. */
type ViewOf<List extends keyof SitePages> = SitePages[List][number] extends Page<infer View> ? View : never;

interface Entry<View> {
  readonly entry: Page<View>;
  /** The plugin's data: a page may have to wait for its pictures. */
  readonly minuted?: { readonly ready: (address: string) => Promise<unknown> | undefined };
}

/** What Eleventy takes as a template: one page for each entry of a list. */
export interface PageTemplate<View> {
  readonly data: {
    readonly pagination: { readonly data: string; readonly size: 1; readonly alias: 'entry' };
    readonly permalink: (data: Entry<View>) => string;
    readonly eleventyExcludeFromCollections: true;
  };
  /** A whole page. */
  readonly render: (data: Entry<View>) => string | Promise<string>;
  /** What stands within the layout of somebody's own site. */
  readonly content: (data: Entry<View>) => string;
  /** What such a layout may want to know, as Eleventy's computed data. */
  readonly computed: Readonly<Record<'title' | 'description' | 'lang' | 'minutedHead', (data: Entry<View>) => string>>;
}

/** A template that shows each page of a list with one component, inside the page's frame. */
export function pageTemplate<List extends keyof SitePages>(
  list: List,
  Content: (props: { readonly view: ViewOf<List> & { readonly frame: Frame } }) => JSX.Element,
): PageTemplate<ViewOf<List> & { readonly frame: Frame }> {
  return {
    data: {
      pagination: { data: `minuted.${list}`, size: 1, alias: 'entry' },
      permalink: ({ entry }) => entry.permalink,
      eleventyExcludeFromCollections: true,
    },
    render: ({ entry, minuted }) => {
      const whole = () => {
        const view = entry.view();
        return renderPage(view.frame, entry.head(view.frame), <Content view={view} />);
      };
      const ready = minuted?.ready(entry.address);
      return ready ? ready.then(whole) : whole();
    },
    content: ({ entry }) => {
      const view = entry.view();
      return renderToString(
        <div class="minuted">
          <Breadcrumbs frame={view.frame} />
          <Content view={view} />
        </div>,
      );
    },
    computed: {
      title: ({ entry }) => entry.view().frame.documentTitle,
      description: ({ entry }) => entry.view().frame.description,
      lang: ({ entry }) => entry.view().frame.lang,
      minutedHead: ({ entry }) => {
        const { frame } = entry.view();
        return renderToString(<HeadLinks frame={frame} head={entry.head(frame)} />);
      },
    },
  };
}
