import { type Address, fixed, href, rootFrom } from './addresses.ts';
import { basePath } from './options.ts';
import type { Site } from './site.ts';
import type { Strings } from './strings/strings.ts';

/** A link as a template prints it. */
export interface TextLink {
  readonly text: string;
  readonly href: string;
}

/** The sections of the site, in the order of the navigation. */
export type Section = 'groups' | 'actions' | 'decisions' | 'threads' | 'references' | 'people' | 'search';

const sections: readonly Section[] = ['groups', 'actions', 'decisions', 'threads', 'references', 'people', 'search'];

/** What surrounds each page's content. */
export interface Frame {
  readonly lang: string;
  readonly direction: 'ltr' | 'rtl';
  /** Of the browser's tab. */
  readonly documentTitle: string;
  readonly description: string;
  /** How this page reaches the site's root; assets are found below it. */
  readonly root: string;
  readonly siteTitle: string;
  readonly navigation: readonly (TextLink & { readonly current: boolean })[];
  readonly footer: readonly TextLink[];
  /** The way from the home page, without the page itself. */
  readonly breadcrumbs: readonly TextLink[];
  readonly canonical: string | null;
  readonly licence: string | null;
  /** Pagefind's engine is WebAssembly, which its page's policy must allow. */
  readonly runsWasm: boolean;
  /** The page asks for the service worker that keeps it for when there is no network. */
  readonly worksOffline: boolean;
  readonly strings: Strings;
}

/** What a page says of itself for its frame. */
export interface PageFacts {
  readonly address: Address;
  readonly title: string;
  readonly description?: string;
  readonly section?: Section;
  readonly breadcrumbs?: readonly TextLink[];
  readonly runsWasm?: boolean;
}

const rightToLeft = /^(ar|dv|fa|he|ks|ku|ps|sd|ug|ur|yi)\b/;

/** The frame of one page. */
export function makeFrame(site: Site, page: PageFacts): Frame {
  const { strings, options } = site;
  const to = linker(site, page.address);
  return {
    lang: options.locale,
    direction: rightToLeft.test(options.locale) ? 'rtl' : 'ltr',
    documentTitle: page.title === site.title ? site.title : `${page.title} · ${site.title}`,
    description: page.description || site.config.description || site.title,
    root: to.root,
    siteTitle: site.title,
    navigation: sections.map((section) => ({
      text: strings.sections[section],
      href: to(fixed[section]),
      current: section === page.section,
    })),
    footer: footerLinks(site, to),
    breadcrumbs: page.breadcrumbs ?? [],
    canonical: options.baseUrl === '' ? null : href(options.baseUrl.replace(/\/*$/, '/'), page.address),
    licence: site.config.licence,
    runsWasm: page.runsWasm ?? false,
    worksOffline: options.offline,
    strings,
  };
}

/** Writes links as one page sees them. */
export interface Linker {
  (address: Address): string;
  /** `../../` */
  readonly root: string;
}

/** These pages are shown in place of others, anywhere. */
const anywhere: ReadonlySet<Address> = new Set([fixed.notFound, fixed.offline]);

/** The linker of the page at an address. Links of pages that are shown anywhere start at the site's root. */
export function linker(site: Site, from: Address): Linker {
  const root = anywhere.has(from) ? basePath(site.options) : rootFrom(from);
  return Object.assign((address: Address) => root + site.encode(address), { root });
}

function footerLinks(site: Site, to: Linker): readonly TextLink[] {
  const { strings, repository } = site;
  return [
    { text: strings.sections.stats, href: to(fixed.stats) },
    { text: strings.sections.checks, href: to(fixed.checks) },
    ...(repository ? [{ text: strings.footer.repository, href: repository.home }] : []),
  ];
}
