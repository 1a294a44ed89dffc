import type { Address } from '../addresses.ts';
import { fillSlots } from '../fill-slots.ts';
import type { Linker } from '../frame.ts';
import { chipsFor } from '../parts/people.ts';
import type { Site } from '../site.ts';
import { urlOf } from './collections.ts';

type Filter = (site: Site, ...values: readonly unknown[]) => unknown;

/** Filters for somebody's own templates. Odd values come back empty or as they are, as filters do. */
export const filters: Readonly<
  Record<'minutesHtml' | 'minutesDate' | 'minutesUrl' | 'minutesPeople' | 'minutesOf', Filter>
> = {
  /** Path of a file → its text as sanitised HTML, with links from the top of the site. */
  minutesHtml: (site, path) => {
    const meeting = site.index.whole.get(String(path));
    const text = meeting && site.rendered(meeting.path);
    return meeting && text ? fillSlots(site, fromTop(site), meeting, text) : '';
  },
  /** ISO day or Date → `3 May 2023` in the site's language. */
  minutesDate: (site, day) => {
    if (day === null || day === undefined) return '';
    return site.dates.medium(day instanceof Date ? day.toISOString() : String(day));
  },
  /** Path of a file → address of its page. */
  minutesUrl: (site, path) => urlOf(site, site.addresses.meeting(String(path))),
  /** Handles, names or ids → `{ text, href }` of each person, `href` null for those without a page. */
  minutesPeople: (site, written) =>
    chipsFor(site, fromTop(site), (Array.isArray(written) ? written : [written]).map(String)),
  /** Entries of a collection → those of one group. */
  minutesOf: (_site, entries, group) =>
    Array.isArray(entries) ? entries.filter((entry: unknown) => groupOf(entry) === group) : [],
};

const fromTop = (site: Site): Linker =>
  Object.assign((address: Address) => urlOf(site, address), { root: site.options.prefix });

function groupOf(entry: unknown): unknown {
  const model = field(field(entry, 'data'), 'entry');
  return field(model, 'group');
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
