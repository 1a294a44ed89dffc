import type { SavedSearch } from '../../../model/index.ts';
import { fold } from '../../../text/fold.ts';
import { type Address, fixed, savedSearchAddress } from '../../addresses.ts';
import { shortened } from '../../parts/meetings.ts';
import { type PlainSection, plainSections } from '../../plain-sections.ts';
import type { SeenMeeting } from '../../seen-meeting.ts';
import { titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import type { FeedPlan } from './feed-files.ts';
import { smallEntries } from './tracked-feeds.ts';

/** Longest quotation of a section, and how many of a meeting stand in an entry. */
const QUOTED = 300;
const SECTIONS = 3;

/** Where a saved search leads people: to the same question on the search page. */
export const searchUrl = (search: SavedSearch): string => `?q=${encodeURIComponent(search.query)}`;

/** A saved search as a feed: an entry for each meeting with a section in which all words of the question stand. */
export function searchFeed(publication: Publication, search: SavedSearch): FeedPlan {
  const { site } = publication;
  // Part of a URI; folding leaves nothing that cannot be encoded.
  const key = `search/${encodeURIComponent(fold(search.name))}`;
  const wanted = wordsOf(search.query);
  const page: Address = savedSearchAddress(search.name);
  return {
    page,
    alternate: { page: fixed.search, query: searchUrl(search) },
    key,
    title: `${titleLine(search.name)} · ${site.title}`,
    entries: (to) => {
      const found = new Map(
        site.index.meetings
          .filter((meeting) => search.groups.length === 0 || search.groups.includes(meeting.group))
          .map((meeting) => [meeting.path, sectionsWith(publication, meeting, wanted)] as const)
          .filter(([, sections]) => sections.length > 0),
      );
      return smallEntries(publication, key, [...found.keys()], (path) => {
        const sections = found.get(path) ?? [];
        const quoted = sections.slice(0, SECTIONS).map(({ text }) => shortened(text, QUOTED));
        return { summary: quoted.join('\n'), fragment: sections[0]?.slug ?? '' };
      })(to);
    },
  };
}

/** Words, and phrases in quotes, in the form in which texts are compared. */
function wordsOf(query: string): readonly string[] {
  return [...query.matchAll(/"([^"]+)"|(\S+)/g)]
    .map(([, phrase, word]) => fold(phrase ?? word ?? ''))
    .filter((word) => word !== '');
}

function sectionsWith({ site }: Publication, meeting: SeenMeeting, wanted: readonly string[]): readonly PlainSection[] {
  const text = site.rendered(meeting.path);
  if (text === undefined || wanted.length === 0) return [];
  // A word counts from its beginning, as on the search page: `certificate` finds certificates.
  return plainSections(text).filter((section) => {
    const folded = ` ${fold(section.text)}`;
    return wanted.every((word) => folded.includes(` ${word}`));
  });
}
