import { siteFiles } from '../../addresses.ts';
import type { Site } from '../../site.ts';
import { jsonText } from '../api/json-files.ts';
import { titleLine } from '../plain-text.ts';

/** The web app manifest (w3.org/TR/appmanifest). Addresses in it are relative to it, so it works below any base path. */
export function manifest(site: Pick<Site, 'options' | 'title' | 'config'>): string {
  return jsonText({
    name: titleLine(site.title),
    short_name: titleLine(site.title, 12),
    ...(site.config.description ? { description: titleLine(site.config.description, 300) } : {}),
    lang: site.options.locale,
    start_url: './',
    scope: './',
    display: 'browser',
    icons: [{ src: `.${siteFiles.icon}`, sizes: 'any', type: 'image/svg+xml', purpose: 'any' }],
  });
}
