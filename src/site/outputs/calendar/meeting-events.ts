import type { Group, SeriesEntry } from '../../../model/index.ts';
import { allItems, groupName } from '../../parts/meetings.ts';
import { titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import { linksFrom, siteUrl } from '../urls.ts';
import { type CalendarEvent, eventText } from './event.ts';

/** A VEVENT and the file it is about. */
export interface PlacedEvent {
  readonly path: string;
  readonly text: string;
}

const ITEMS = 20;

/** The meetings of a group, oldest first; those without a day are left out. */
export function meetingEvents(publication: Publication, group: Group): readonly PlacedEvent[] {
  const count = new Map<string, number>();
  return group.series.flatMap((entry) => {
    // A file may hold two meetings: the second is another event, whatever its date becomes.
    const nth = (count.get(entry.path) ?? 0) + 1;
    count.set(entry.path, nth);
    const event = entry.date === null ? null : meetingEvent(publication, group, { ...entry, date: entry.date }, nth);
    return event === null ? [] : [{ path: entry.path, text: eventText(event) }];
  });
}

function meetingEvent(
  publication: Publication,
  group: Group,
  entry: SeriesEntry & { readonly date: string },
  nth: number,
): CalendarEvent | null {
  const { site, identity } = publication;
  const meeting = site.index.meeting.get(entry.path);
  if (meeting === undefined) return null;
  const key = publication.key(entry.path);
  const items = allItems(meeting.agenda).filter((item) => item.depth === 1 && item.title !== '');
  return {
    uid: identity.uid('meeting', nth === 1 ? key : `${key}/${nth}`),
    day: entry.date,
    summary: nth === 1 ? publication.title(meeting) : groupName(site, group.id),
    description: items
      .slice(0, ITEMS)
      .map((item) => titleLine(item.title))
      .join('\n'),
    url: eventUrl(publication, site.addresses.meeting(entry.path)),
    categories: [groupName(site, group.id)],
    status: entry.cancelled ? 'cancelled' : 'confirmed',
    isBusy: false,
    changed: publication.arrival(entry.path).updated,
  };
}

/** Calendars take whole URLs only; null where nobody said where the site is published. */
export function eventUrl({ site }: Publication, address: string, fragment = ''): string | null {
  return siteUrl(site) === null ? null : linksFrom(site, address)(address) + (fragment && `#${fragment}`);
}
