import type { Meeting } from '../../model/index.ts';
import type { Address } from '../addresses.ts';
import { placeKey } from '../archive-index.ts';
import { allItems, groupName, isNamed, meetingTitle } from '../parts/meetings.ts';
import { shownName } from '../parts/people.ts';
import { readable } from '../parts/readable.ts';
import { plainSections } from '../plain-sections.ts';
import type { Site } from '../site.ts';

/** One thing that full-text search finds: an agenda item with what was said about it. */
export interface SearchRecord {
  /** Address of the meeting's page, and the fragment on it. */
  readonly address: Address;
  readonly fragment: string | null;
  readonly title: string;
  /** What the meeting is called; empty where that would only be its group and day, which a hit shows anyway. */
  readonly meeting: string;
  readonly date: string | null;
  readonly text: string;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

/** What can be asked for with `is:` and `has:`. */
export const HAS = { decisions: 'decisions', open: 'open actions' } as const;

/** Every part of every meeting, so that a hit leads to the agenda item and not only to the page. */
export function* searchRecords(site: Site): Iterable<SearchRecord> {
  for (const meeting of site.archive.meetings) yield* recordsOf(site, meeting);
}

function* recordsOf(site: Site, meeting: Meeting): Iterable<SearchRecord> {
  const rendered = site.rendered(meeting.path);
  if (!rendered) return;
  const items = new Map(allItems(meeting.agenda).map((item) => [item.slug, item]));
  const title = meetingTitle(site, meeting);
  const common = {
    group: [groupName(site, meeting.group)],
    ...(meeting.date ? { year: [meeting.date.slice(0, 4)] } : {}),
    person: peopleAt(site, meeting),
  };
  for (const { slug, text } of plainSections(rendered)) {
    const item = slug === null ? undefined : items.get(slug);
    yield {
      address: site.addresses.meeting(meeting.path),
      fragment: slug,
      title: readable(item?.title || title),
      meeting: isNamed(meeting) ? title : '',
      date: meeting.date,
      text: item ? `${item.title}. ${text}` : text,
      filters: { ...common, has: hasOf(site, meeting, slug) },
    };
  }
}

function peopleAt(site: Site, meeting: Meeting): readonly string[] {
  const ids = site.index.attendees.get(meeting.path) ?? [];
  return ids.flatMap((id) => {
    const person = site.index.person.get(id);
    return person ? [shownName(person)] : [];
  });
}

function hasOf(site: Site, meeting: Meeting, slug: string | null): readonly string[] {
  const isHere = (entry: { readonly agenda: string | null }) => entry.agenda === slug;
  const decided = meeting.decisions.some(isHere);
  const open = meeting.actions.some(
    (action) => isHere(action) && site.index.actionAt.get(placeKey(meeting.path, action.id))?.outcome === 'open',
  );
  return [...(decided ? [HAS.decisions] : []), ...(open ? [HAS.open] : [])];
}
