import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { addressOf, type BuiltSite } from './read-site.ts';

/** Where a site without a base URL stands for the checker: a host that no page can name by chance. */
const NOWHERE = 'https://minuted-site.invalid/';

interface Reference {
  readonly from: string;
  readonly url: string;
}

/**
 * Every link of the site that leads to the site's own host and finds nothing there: no file, no anchor, a folder
 * without its `/` at the end, a place outside the base path. Sorted, each as `page: link (what is wrong)`.
 */
export function brokenLinks(site: BuiltSite, baseUrl = NOWHERE): readonly string[] {
  const base = new URL(baseUrl);
  return [...linksOfPages(site), ...addressesInXml(site), ...addressesInStyles(site)]
    .map(({ from, url }) => ({ from, url, fault: faultOf(site, base, new URL(addressOf(from), base), url) }))
    .filter(({ fault }) => fault !== null)
    .map(({ from, url, fault }) => `${from}: ${url} (${fault})`)
    .sort();
}

function linksOfPages(site: BuiltSite): readonly Reference[] {
  return [...site.pages].flatMap(([from, page]) => page.links.map(({ url }) => ({ from, url })));
}

/** Feeds and the sitemap name pages too. */
function addressesInXml(site: BuiltSite): readonly Reference[] {
  return textFiles(site, '.xml').flatMap(({ file, text }) =>
    [...text.matchAll(/<(?:loc|id|uri)>(https?:[^<]*)<|<link [^>]*href="([^"]*)"/g)].map((match) => ({
      from: file,
      url: (match[1] ?? match[2] ?? '').replaceAll('&amp;', '&'),
    })),
  );
}

function addressesInStyles(site: BuiltSite): readonly Reference[] {
  return textFiles(site, '.css').flatMap(({ file, text }) =>
    [...text.matchAll(/url\(\s*["']?([^"')]+)/g)].map((match) => ({ from: file, url: match[1] ?? '' })),
  );
}

function textFiles(site: BuiltSite, ending: string): readonly { readonly file: string; readonly text: string }[] {
  return [...site.files]
    .filter((file) => file.endsWith(ending))
    .map((file) => ({ file, text: readFileSync(join(site.folder, file), 'utf8') }));
}

function faultOf(site: BuiltSite, base: URL, page: URL, link: string): string | null {
  if (!URL.canParse(link, page)) return 'no address';
  const target = new URL(link, page);
  if (target.origin !== base.origin) return null;
  if (!target.pathname.startsWith(base.pathname)) return `outside ${base.pathname}`;
  const path = decoded(target.pathname.slice(base.pathname.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(file)) return site.files.has(`${file}/index.html`) ? 'no / at the end' : 'no such file';
  return anchorFault(site, file, decoded(target.hash.slice(1)));
}

function anchorFault(site: BuiltSite, file: string, anchor: string): string | null {
  const page = site.pages.get(file);
  if (!page || anchor === '' || anchor === 'top' || page.anchors.has(anchor)) return null;
  return 'no such anchor';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
