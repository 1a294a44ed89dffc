import { count, most, push } from '../data/collect.ts';
import type { Meeting, ReferenceType, TrackedReference } from '../model/index.ts';
import { bestTitle, type PlacedReference } from './reference-title.ts';
import { PATHS } from './references.ts';
import { type RefParts, refParts } from './repositories.ts';
import { allItems, compare } from './timeline.ts';

/**
 * Every issue, pull request and discussion over all meetings, most discussed first. `meetings` must be in order of time;
 * copies of files are to be left out, or everything in them would count twice.
 */
export function trackReferences(meetings: readonly Meeting[]): readonly TrackedReference[] {
  const places = new Map<string, PlacedReference[]>();
  for (const meeting of meetings) {
    const items = new Map(allItems(meeting).map((item) => [item.slug, item]));
    for (const reference of meeting.references) {
      const item = reference.agenda === null ? undefined : items.get(reference.agenda);
      push(places, reference.ref, { meeting, reference, item });
    }
  }
  const tracked: TrackedReference[] = [];
  for (const [ref, mentions] of places) {
    const parts = refParts(ref);
    if (parts) tracked.push(track(ref, parts, mentions));
  }
  return tracked.sort((a, b) => b.meetings.length - a.meetings.length || compare(a.ref, b.ref));
}

function track(ref: string, parts: RefParts, places: readonly PlacedReference[]): TrackedReference {
  const { number } = parts;
  const ofOrganisation = parts.owner === 'orgs';
  const type = ofOrganisation ? 'discussion' : typeOf(places);
  return {
    ref,
    owner: ofOrganisation ? parts.repository : parts.owner,
    repository: ofOrganisation ? null : parts.repository,
    number,
    type,
    url: urlOf(parts, type, places),
    title: bestTitle(ref, places),
    state: null,
    mentions: places.map(({ meeting, reference }) => ({
      path: meeting.path,
      line: reference.line,
      agenda: reference.agenda,
      context: reference.context,
    })),
    meetings: [...new Set(places.map(({ meeting }) => meeting.path))],
  };
}

/** The type most mentions give: an issue and a pull request of one number are one thing, written two ways. */
function typeOf(places: readonly PlacedReference[]): ReferenceType | null {
  const types = new Map<ReferenceType, number>();
  for (const { reference } of places) if (reference.type !== null) count(types, reference.type);
  return most(types) ?? null;
}

/** The most frequent address of that type; made up as GitHub would have it where only shorthand was written. */
function urlOf(parts: RefParts, type: ReferenceType | null, places: readonly PlacedReference[]): string {
  const urls = new Map<string, number>();
  for (const { reference } of places) {
    if (reference.url !== null && reference.type === type && reference.rule !== 'archive-shorthand')
      count(urls, reference.url);
  }
  return (
    most(urls) ?? `https://github.com/${parts.owner}/${parts.repository}/${PATHS[type ?? 'issue']}/${parts.number}`
  );
}
