import { remembered } from '../../data/remembered.ts';
import type { Group, Source } from '../../model/index.ts';
import { fold } from '../../text/fold.ts';
import type { Linker } from '../frame.ts';
import { type Inputs, unwatched } from '../inputs.ts';
import { groupName, meetingTitle } from '../parts/meetings.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';
import { type Arrival, arrivalOf } from './arrival.ts';
import { feedContent } from './feeds/content.ts';
import { type Identity, makeIdentity } from './identity.ts';
import { titleLine } from './plain-text.ts';
import { type Words, wordsFor } from './words.ts';

/** What feeds, calendars and data files are made from: the site, and what several of them need of a meeting. */
export interface Publication {
  readonly site: Site;
  readonly identity: Identity;
  readonly words: Words;
  /** Paths of what people would call minutes: no readmes, no copies of another file. */
  readonly isNews: (path: string) => boolean;
  readonly arrival: (path: string) => Arrival;
  /** A file's first path, for ids that outlive its renaming. Unique among the files of today. */
  readonly key: (path: string) => string;
  /** What a meeting is called where its group is not seen beside it. */
  readonly title: (meeting: SeenMeeting) => string;
  readonly group: (id: string) => Group | undefined;
  /** The text of a file as HTML for readers away from the site, empty where there is none. */
  readonly content: (to: Linker, path: string) => string;
  /** The text of a file as it was written. */
  readonly source: (path: string) => Source | undefined;
  /** Remembers what stands in several files, see `Inputs`. */
  readonly forSeveral: Inputs['forSeveral'];
}

/** Prepares a site for its outputs. Each meeting's facts are made once. */
export function makePublication(
  site: Site,
  source: Publication['source'],
  { watch, forSeveral }: Pick<Inputs, 'watch' | 'forSeveral'> = unwatched(site),
): Publication {
  const { copies } = site.archive;
  const title = remembered((path: string) => {
    const meeting = site.index.meeting.get(path);
    return meeting ? titled(groupName(site, meeting.group), meetingTitle(site, meeting)) : path;
  });
  // What is made once and used by many is a look-up of each of them.
  const once = watch({ title, arrival: remembered((path: string) => arrivalOf(site, path)), source }, 'publication');
  return {
    site,
    identity: makeIdentity(site),
    words: wordsFor(site.options.locale),
    isNews: (path) => {
      const meeting = site.index.meeting.get(path);
      return meeting !== undefined && meeting.kind !== 'other' && !Object.hasOwn(copies, path);
    },
    key: (path) => {
      const first = site.history.get(path)?.former?.at(-1);
      return first === undefined || site.index.meeting.has(first) ? path : first;
    },
    arrival: once.arrival,
    title: (meeting) => once.title(meeting.path),
    group: (id) => site.index.group.get(id),
    content: contentOnce(site, forSeveral),
    forSeveral,
    source: once.source,
  };
}

/** The same text stands in the feeds of the site, of its group and in both formats. */
function contentOnce(site: Site, forSeveral: Inputs['forSeveral']): Publication['content'] {
  const content = forSeveral(
    ({ to, path }: { readonly to: Linker; readonly path: string }) => {
      const meeting = site.index.whole.get(path);
      const text = site.rendered(path);
      return meeting && text ? feedContent(site, to, meeting, text) : '';
    },
    ({ to, path }) => `${to.root} ${path}`,
  );
  return (to, path) => content({ to, path });
}

/** "Operations: 3 May"; the group's name is not said twice, what stands behind it in parentheses counts little. */
function titled(group: string, title: string): string {
  const line = titleLine(title);
  const name = fold(group.replace(/\([^)]*\)/, ''));
  return fold(line).includes(name) ? line : titleLine(`${group}: ${line}`);
}
