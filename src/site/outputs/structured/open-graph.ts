import { siteFiles } from '../../addresses.ts';
import { PREVIEW } from '../../preview/preview-card.ts';
import type { Site } from '../../site.ts';
import { arrivalOf } from '../arrival.ts';
import { titleLine } from '../plain-text.ts';
import { siteUrl } from '../urls.ts';
import type { Subject } from './subject.ts';

/** A `<meta property content>` of a page's head. */
export interface MetaProperty {
  readonly property: string;
  readonly content: string;
}

/** How a page looks where it is linked to (ogp.me). `url` is null where nobody said where the site is published. */
export function openGraph(
  site: Site,
  page: { readonly title: string; readonly description: string; readonly url: string | null },
  subject: Subject | null,
): readonly MetaProperty[] {
  const properties: Readonly<Record<string, string | null>> = {
    'og:title': titleLine(page.title),
    'og:description': titleLine(page.description),
    'og:site_name': titleLine(site.title),
    'og:url': page.url,
    'og:locale': site.options.locale.replace('-', '_'),
    ...typeProperties(site, subject),
    ...pictureProperties(site),
  };
  return Object.entries(properties).flatMap(([property, content]) => (content ? [{ property, content }] : []));
}

function typeProperties(site: Site, subject: Subject | null): Readonly<Record<string, string | null>> {
  if (subject?.kind === 'person') return { 'og:type': 'profile', 'profile:username': subject.person.handle };
  if (subject?.kind !== 'meeting') return { 'og:type': 'website' };
  const { published, updated } = arrivalOf(site, subject.meeting.path);
  return { 'og:type': 'article', 'article:published_time': published, 'article:modified_time': updated };
}

/** Whole addresses only, so none where nobody said where the site is published. */
function pictureProperties(site: Site): Readonly<Record<string, string>> {
  const base = siteUrl(site);
  if (base === null) return {};
  return {
    'og:image': base + site.encode(siteFiles.preview),
    'og:image:type': 'image/png',
    'og:image:width': String(PREVIEW.width),
    'og:image:height': String(PREVIEW.height),
    'og:image:alt': titleLine(site.title),
    'twitter:card': 'summary_large_image',
  };
}
