import { type Address, href, rootFrom } from '../addresses.ts';
import type { Linker } from '../frame.ts';
import type { Site } from '../site.ts';

/** The site's own URL with a slash at its end; null where nobody said where it is published. */
export function siteUrl({ options }: Pick<Site, 'options'>): string | null {
  return options.baseUrl === '' ? null : options.baseUrl.replace(/[?#].*$/, '').replace(/\/*$/, '/');
}

/** Links for a file that is read away from the site: absolute where the site's URL is known, else relative to the file. */
export function linksFrom(site: Pick<Site, 'options'>, file: Address): Linker {
  const root = siteUrl(site) ?? rootFrom(file);
  return Object.assign((address: Address) => href(root, address), { root });
}

/** As `linksFrom`, for the thousands of feeds that link to the same pages: whole URLs are written once. */
export function linkWriter(site: Pick<Site, 'options'>): (file: Address) => Linker {
  const root = siteUrl(site);
  if (root === null) return (file) => linksFrom(site, file);
  const known = new Map<Address, string>();
  const linker = Object.assign(
    (address: Address) => {
      const url = known.get(address) ?? href(root, address);
      known.set(address, url);
      return url;
    },
    { root },
  );
  return () => linker;
}
