import type { Address } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { instant } from '../arrival.ts';

/** One entry of a feed, for every format. */
export interface FeedEntry {
  /** A `tag:` URI that no change of address changes. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  /** ISO, UTC. */
  readonly published: string;
  readonly updated: string;
  /** Plain text; lines end in `\n`. */
  readonly summary: string;
  /** The whole text as sanitised HTML with absolute links; null where the summary is all there is to say. */
  readonly html: (() => string) | null;
  /** Where a later correction shows what it changed; null where there was none or nothing shows it. */
  readonly change: { readonly url: string; readonly title: string } | null;
  readonly categories: readonly string[];
  /** BCP 47, where it is known. */
  readonly language: string | null;
}

/** A feed, for every format. */
export interface Feed {
  readonly id: string;
  readonly title: string;
  /** The page that shows the same. */
  readonly page: Address;
  /** Where people find it, if there is no such page. */
  readonly alternate?: { readonly page: Address; readonly query: string } | undefined;
  readonly entries: readonly FeedEntry[];
}

/** The address that people are led to. */
export const homeOf = (feed: Feed, to: Linker): string =>
  feed.alternate ? to(feed.alternate.page) + feed.alternate.query : to(feed.page);

/** How much of what there is a feed holds. */
export interface FeedLimits {
  /** At most so many entries. */
  readonly entries: number;
  /** None that arrived more than so many days before the feed's newest … */
  readonly days: number;
  /** … but so many at least, so that a group that seldom meets has a feed. */
  readonly atLeast: number;
}

/** Something that has arrived, before an entry is made of it. */
export interface Arrived {
  readonly published: string;
  /** The meeting's day. */
  readonly date: string | null;
  /** Breaks ties: unique. */
  readonly key: string;
}

/** Newest arrival first; of one arrival (a first import) the latest meeting first. */
export function byArrival(a: Arrived, b: Arrived): number {
  return compare(b.published, a.published) || compare(b.date ?? '', a.date ?? '') || compare(b.key, a.key);
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The newest within the limits, in order. */
export function limited<Item extends Arrived>(items: readonly Item[], limits: FeedLimits): readonly Item[] {
  const sorted = items.toSorted(byArrival).slice(0, limits.entries);
  const newest = sorted[0];
  if (newest === undefined) return sorted;
  const oldest = instant(new Date(Date.parse(newest.published) - limits.days * 86_400_000).toISOString()) ?? '';
  return sorted.filter((item, index) => index < limits.atLeast || item.published >= oldest);
}
