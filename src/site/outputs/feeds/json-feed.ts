import { companion } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import type { Site } from '../../site.ts';
import { cleanText } from '../plain-text.ts';
import { type Feed, type FeedEntry, homeOf } from './feed.ts';

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed(site: Pick<Site, 'title' | 'options'>, to: Linker, feed: Feed): string {
  return `${JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: cleanText(feed.title),
    home_page_url: homeOf(feed, to),
    feed_url: to(companion(feed.page, 'jsonFeed')),
    language: site.options.locale,
    authors: [{ name: cleanText(site.title) }],
    items: feed.entries.map(item),
  })}\n`;
}

function item(entry: FeedEntry): unknown {
  return {
    id: entry.id,
    url: entry.url,
    title: cleanText(entry.title),
    date_published: entry.published,
    date_modified: entry.updated,
    ...(entry.summary === '' ? {} : { summary: cleanText(entry.summary) }),
    ...(entry.html === null ? { content_text: cleanText(entry.summary) } : { content_html: cleanText(entry.html()) }),
    ...(entry.categories.length === 0 ? {} : { tags: entry.categories.map(cleanText) }),
    ...(entry.language === null ? {} : { language: entry.language }),
  };
}
