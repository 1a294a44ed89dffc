import type { Group } from '../../../model/index.ts';
import { type Address, fixed } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { anchor } from '../../markup.ts';
import { groupName } from '../../parts/meetings.ts';
import type { SeenMeeting } from '../../seen-meeting.ts';
import { isCorrected } from '../arrival.ts';
import { cleanText, titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import { type Arrived, type FeedEntry, limited } from './feed.ts';
import type { FeedPlan } from './feed-files.ts';

/** A file that arrived. */
export interface ArrivedMeeting extends Arrived {
  readonly meeting: SeenMeeting;
}

/** All minutes of the archive, with their whole text. */
export function siteFeed(publication: Publication): FeedPlan {
  const { site } = publication;
  const paths = site.index.meetings.map((meeting) => meeting.path);
  return { page: fixed.home, key: 'site', title: site.title, entries: fullEntries(publication, paths) };
}

/** The minutes of a group, with their whole text. */
export function groupFeed(publication: Publication, group: Group): FeedPlan {
  const { site } = publication;
  const page: Address = site.addresses.group(group.id);
  const title = `${titleLine(groupName(site, group.id))} · ${site.title}`;
  return { page, key: `group/${group.id}`, title, entries: fullEntries(publication, group.meetings) };
}

function fullEntries(publication: Publication, paths: readonly string[]): FeedPlan['entries'] {
  const { feedEntries, feedDays } = publication.site.options;
  return (to) =>
    limited(arrivedOf(publication, paths), { entries: feedEntries, days: feedDays, atLeast: 10 }).map(({ meeting }) =>
      meetingEntry(publication, to, meeting),
    );
}

/** Files as things that arrived; what is no minutes is left out. */
export function arrivedOf(publication: Publication, paths: readonly string[]): readonly ArrivedMeeting[] {
  return paths.flatMap((path) => {
    const meeting = publication.site.index.meeting.get(path);
    if (meeting === undefined || !publication.isNews(path)) return [];
    return [{ meeting, key: path, date: meeting.date, published: publication.arrival(path).published }];
  });
}

function meetingEntry(publication: Publication, to: Linker, meeting: SeenMeeting): FeedEntry {
  const { identity, site } = publication;
  const change = changeOf(publication, meeting.path);
  return {
    ...publication.arrival(meeting.path),
    id: identity.tag('meeting', publication.key(meeting.path)),
    url: to(site.addresses.meeting(meeting.path)),
    title: publication.title(meeting),
    summary: cleanText(meeting.excerpt),
    html: () => `${correction(change)}${publication.content(to, meeting.path)}`,
    change,
    categories: [titleLine(groupName(site, meeting.group))],
    language: meeting.language || null,
  };
}

/** The last commit of a file that was corrected after it had arrived, on its repository's host. */
function changeOf({ site, words, arrival }: Publication, path: string): FeedEntry['change'] {
  const commit = site.history.get(path)?.commit;
  const known = arrival(path);
  if (commit === undefined || site.repository === null || !isCorrected(known)) return null;
  const day = site.dates.medium(known.updated.slice(0, 10));
  return { url: site.repository.commit(commit), title: words.corrected(day) };
}

/** Said before the text, because few readers show when an entry changed and fewer what. */
const correction = (change: FeedEntry['change']): string =>
  change === null ? '' : `<p><em>${anchor(change.url, change.title)}</em></p>\n`;
