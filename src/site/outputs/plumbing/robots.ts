import { siteFiles } from '../../addresses.ts';
import type { Site } from '../../site.ts';
import { linksFrom, siteUrl } from '../urls.ts';

/** Everything may be read by robots (RFC 9309); the sitemap is named where there is one. */
export function robots(site: Pick<Site, 'options' | 'encode'>): string {
  const rules = 'User-agent: *\nAllow: /\n';
  if (siteUrl(site) === null) return rules;
  return `${rules}\nSitemap: ${linksFrom(site, siteFiles.robots)(siteFiles.sitemap)}\n`;
}
