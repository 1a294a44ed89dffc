import { type Address, rootFrom } from '../addresses.ts';
import type { Linker } from '../frame.ts';
import type { Site } from '../site.ts';

/** The site's own URL with a slash at its end; null where nobody said where it is published. */
export function siteUrl({ options }: Pick<Site, 'options'>): string | null {
  return options.baseUrl === '' ? null : options.baseUrl.replace(/[?#].*$/, '').replace(/\/*$/, '/');
}

/** Links for a file that is read away from the site: absolute where the site's URL is known, else relative to the file. */
export function linksFrom(site: Pick<Site, 'options' | 'encode'>, file: Address): Linker {
  const root = siteUrl(site) ?? rootFrom(file);
  return Object.assign((address: Address) => root + site.encode(address), { root });
}
