import type { ComponentChildren, JSX } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Frame } from '../../src/site/frame.ts';
import type { MachineHead } from '../../src/site/outputs/head.ts';
import { Breadcrumbs } from '../components/breadcrumbs.tsx';
import { HeadLinks } from './head-links.tsx';

/** Nothing is loaded from elsewhere, nothing inline is run: a slip of the sanitiser finds no way. */
const POLICY = "default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'";
const WASM_POLICY = `${POLICY}; script-src 'self' 'wasm-unsafe-eval'`;

/** A whole page as HTML. */
export function renderPage(frame: Frame, head: MachineHead, content: ComponentChildren): string {
  const page = (
    <Page frame={frame} head={head}>
      {content}
    </Page>
  );
  return `<!doctype html>${renderToString(page)}\n`;
}

interface PageProps {
  readonly frame: Frame;
  readonly head: MachineHead;
  readonly children: ComponentChildren;
}

function Page({ frame, head, children }: PageProps): JSX.Element {
  return (
    <html lang={frame.lang} dir={frame.direction}>
      <Head frame={frame} head={head} />
      <body>
        <a class="skip" href="#content">
          {frame.strings.site.skip}
        </a>
        <Header frame={frame} />
        <Breadcrumbs frame={frame} />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <Footer frame={frame} head={head} />
      </body>
    </html>
  );
}

function Head({ frame, head }: Pick<PageProps, 'frame' | 'head'>): JSX.Element {
  const asset = (name: string) => `${frame.root}assets/${name}`;
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={frame.runsWasm ? WASM_POLICY : POLICY} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{frame.documentTitle}</title>
      <meta name="description" content={frame.description} />
      <meta name="color-scheme" content="light dark" />
      <link rel="icon" href={asset('icon.svg')} type="image/svg+xml" />
      <HeadLinks frame={frame} head={head} />
    </head>
  );
}

function Header({ frame }: { readonly frame: Frame }): JSX.Element {
  const { strings } = frame;
  return (
    <header class="site-header">
      <a class="site-title" href={frame.root}>
        {frame.siteTitle}
      </a>
      <nav aria-label={strings.site.navigation}>
        <ul>
          {frame.navigation.map((link) => (
            <li key={link.href}>
              <a href={link.href} aria-current={link.current ? 'true' : undefined}>
                {link.text}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <button type="button" class="theme-switch" aria-label={strings.site.theme} hidden>
        <span aria-hidden="true">◐</span>
      </button>
    </header>
  );
}

function Footer({ frame, head }: Pick<PageProps, 'frame' | 'head'>): JSX.Element {
  const { footer } = frame.strings;
  return (
    <footer class="site-footer">
      <ul>
        {[...head.forms, ...frame.footer].map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
        {frame.licence && <li>{footer.licence(frame.licence)}</li>}
        <li>{footer.made}</li>
      </ul>
    </footer>
  );
}
