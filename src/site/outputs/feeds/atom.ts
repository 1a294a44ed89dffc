import { companion } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import type { Site } from '../../site.ts';
import { latestOf } from '../arrival.ts';
import { element, toXml, type XmlElement } from '../xml.ts';
import { type Feed, type FeedEntry, homeOf } from './feed.ts';

/** A feed as Atom (RFC 4287). */
export function toAtom(site: Pick<Site, 'title' | 'options'>, to: Linker, feed: Feed): string {
  const updated = latestOf(feed.entries.map((entry) => entry.updated));
  return toXml(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': site.options.locale },
      element('id', {}, feed.id),
      element('title', {}, feed.title),
      element('updated', {}, updated),
      element('link', { rel: 'self', type: 'application/atom+xml', href: to(companion(feed.page, 'atom')) }),
      element('link', { rel: 'alternate', type: 'text/html', href: homeOf(feed, to) }),
      // Entries have no authors of their own: the meeting wrote them (RFC 4287 § 4.1.1).
      element('author', {}, element('name', {}, site.title)),
      element('generator', {}, 'Minuted'),
      ...feed.entries.map(entryElement),
    ),
  );
}

function entryElement(entry: FeedEntry): XmlElement {
  const { language, change } = entry;
  return element(
    'entry',
    {},
    element('id', {}, entry.id),
    element('title', {}, entry.title),
    element('link', { rel: 'alternate', type: 'text/html', href: entry.url }),
    change && element('link', { rel: 'related', type: 'text/html', title: change.title, href: change.url }),
    element('published', {}, entry.published),
    element('updated', {}, entry.updated),
    ...entry.categories.filter((term) => term !== '').map((term) => element('category', { term })),
    entry.summary === '' ? null : element('summary', { 'xml:lang': language }, entry.summary),
    entry.html === null ? null : element('content', { type: 'html', 'xml:lang': language }, entry.html()),
  );
}
