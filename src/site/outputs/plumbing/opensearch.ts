import { fixed, siteFiles } from '../../addresses.ts';
import type { Site } from '../../site.ts';
import { titleLine } from '../plain-text.ts';
import { linksFrom } from '../urls.ts';
import { element, toXml } from '../xml.ts';

/** Lets a browser offer the site's search (OpenSearch 1.1); it takes whole URLs only, so call it where the site's is known. */
export function opensearch(site: Pick<Site, 'options' | 'encode' | 'title'>): string {
  const to = linksFrom(site, siteFiles.opensearch);
  return toXml(
    element(
      'OpenSearchDescription',
      { xmlns: 'http://a9.com/-/spec/opensearch/1.1/' },
      // The specification allows 16 and 1024 characters.
      element('ShortName', {}, titleLine(site.title, 16)),
      element('Description', {}, titleLine(site.title)),
      element('InputEncoding', {}, 'UTF-8'),
      element('Image', { width: '16', height: '16', type: 'image/svg+xml' }, to(siteFiles.icon)),
      element('Url', { type: 'text/html', method: 'get', template: `${to(fixed.search)}?q={searchTerms}` }),
      element('Url', {
        type: 'application/opensearchdescription+xml',
        rel: 'self',
        template: to(siteFiles.opensearch),
      }),
    ),
  );
}
