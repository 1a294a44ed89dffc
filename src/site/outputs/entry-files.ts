import { VERSION } from '../../json/archive-json.ts';
import { meetingJson } from '../../json/to-json.ts';
import type { Meeting, Person, Thread, TrackedReference } from '../../model/index.ts';
import { companion } from '../addresses.ts';
import { jsonText } from './api/json-files.ts';
import { badge } from './badge.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { personFeed, referenceFeed, threadFeed } from './feeds/tracked-feeds.ts';
import { OutputFile } from './output-file.ts';
import type { Publication } from './publication.ts';

/** A meeting as data and as the markdown it was written in. */
export function meetingFiles({ site, source }: Publication, meeting: Meeting): readonly OutputFile[] {
  const page = site.addresses.meeting(meeting.path);
  return [
    new OutputFile(companion(page, 'data'), () =>
      jsonText({ version: VERSION, meeting: meetingJson(meeting, site.archive) }),
    ),
    new OutputFile(companion(page, 'markdown'), () => source(meeting.path)?.text ?? ''),
  ];
}

/** A person's feeds. */
export const personFiles = (publication: Publication, person: Person): readonly OutputFile[] =>
  feedFiles(publication, personFeed(publication, person));

/** A thread's feeds. */
export const threadFiles = (publication: Publication, thread: Thread): readonly OutputFile[] =>
  feedFiles(publication, threadFeed(publication, thread));

/** A reference's feeds, data and badge. */
export function referenceFiles(publication: Publication, reference: TrackedReference): readonly OutputFile[] {
  const { site, words } = publication;
  const page = site.addresses.reference(reference.owner, reference.repository, reference.number);
  const meetings = site.strings.count.meetings(reference.meetings.length);
  return [
    ...feedFiles(publication, referenceFeed(publication, reference)),
    new OutputFile(companion(page, 'data'), () => jsonText({ version: VERSION, reference })),
    new OutputFile(companion(page, 'badge'), () => badge(words.discussedIn, meetings)),
  ];
}
