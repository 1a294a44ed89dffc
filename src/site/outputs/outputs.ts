import type { ArchiveJson } from '../../json/archive-json.ts';
import { toJson } from '../../json/to-json.ts';
import type { LoadedArchive } from '../../model/index.ts';
import { siteFiles } from '../addresses.ts';
import { type Inputs, unwatched } from '../inputs.ts';
import { hasPage } from '../parts/people.ts';
import type { Site } from '../site.ts';
import { apiFiles } from './api/api-files.ts';
import { type CalendarFiles, calendarFiles } from './calendar/calendar-files.ts';
import { type EntryUnit, meetingFiles, personFiles, referenceFiles, threadFiles } from './entry-files.ts';
import { feedFiles } from './feeds/feed-files.ts';
import { groupFeed, siteFeed } from './feeds/meeting-feeds.ts';
import { actionsFeed, decisionsFeed } from './feeds/results-feeds.ts';
import { searchFeed } from './feeds/search-feeds.ts';
import { OutputFile } from './output-file.ts';
import { headersFile } from './plumbing/headers.ts';
import { llms } from './plumbing/llms.ts';
import { manifest } from './plumbing/manifest.ts';
import { opensearch } from './plumbing/opensearch.ts';
import { robots } from './plumbing/robots.ts';
import { sitemapFiles } from './plumbing/sitemap.ts';
import { makePublication, type Publication } from './publication.ts';
import { latestRedirects, redirectLists, redirectPage, redirectsOf } from './redirects.ts';
import { siteUrl } from './urls.ts';

/** The files of a site that are not pages. None is made before it is written. */
export interface Outputs {
  /** Some dozens: of the whole site and of its groups. Templates, so that a site may put its own in their place. */
  readonly shared: readonly OutputFile[];
  /** Thousands of small ones, beside the pages of meetings, people, threads and references. Walk it once and write. */
  readonly entries: () => Iterable<EntryUnit>;
}

/** Plans all outputs of a site. */
export function makeOutputs(
  raw: Site,
  loaded: Pick<LoadedArchive, 'source'>,
  inputs: Inputs = unwatched(raw),
): Outputs {
  const { site } = inputs;
  const publication = makePublication(site, loaded.source, inputs);
  const calendars = calendarFiles(publication);
  const redirects = redirectsOf(site);
  let known: ArchiveJson | undefined;
  const json = () => {
    known ??= toJson(site.archive, site.receipt);
    return known;
  };
  return {
    shared: [
      ...sharedFeeds(publication),
      ...calendars.shared,
      ...apiFiles(site, json),
      ...plumbing(publication),
      ...redirectLists(site, redirects),
    ],
    entries: function* () {
      yield anew([...redirects, ...latestRedirects(site)].map((redirect) => redirectPage(site, redirect)));
      yield* entryFiles(publication, calendars, json());
    },
  };
}

function sharedFeeds(publication: Publication): readonly OutputFile[] {
  const groups = publication.site.archive.groups.map((group) => groupFeed(publication, group));
  const searches = publication.site.config.searches.map((search) => searchFeed(publication, search));
  const results = [decisionsFeed(publication), actionsFeed(publication)];
  const plans = [siteFeed(publication), ...groups, ...results, ...searches];
  return plans.flatMap((plan) => feedFiles(publication, plan));
}

function plumbing(publication: Publication): readonly OutputFile[] {
  const { site } = publication;
  return [
    ...sitemapFiles(publication),
    ...(siteUrl(site) === null ? [] : [new OutputFile(siteFiles.opensearch, () => opensearch(site))]),
    new OutputFile(siteFiles.llms, () => llms(publication)),
    new OutputFile(siteFiles.manifest, () => manifest(site)),
    ...atTheTop(site),
  ];
}

/** Files that hosts read at the top of a domain only: below a prefix that is somebody else's. */
const atTheTop = (site: Site): readonly OutputFile[] =>
  site.options.prefix === '/'
    ? [new OutputFile(siteFiles.robots, () => robots(site)), new OutputFile(siteFiles.headers, () => headersFile(site))]
    : [];

function* entryFiles(publication: Publication, calendars: CalendarFiles, json: ArchiveJson): Iterable<EntryUnit> {
  const { site } = publication;
  const { version } = json;
  for (const meeting of json.meetings) {
    yield { name: `meeting ${meeting.path}`, of: meeting, files: () => meetingFiles(publication, version, meeting) };
  }
  const people = site.archive.people.filter((person) => hasPage(site, person));
  for (const person of people) {
    yield { name: `person ${person.id}`, of: person, files: () => personFiles(publication, person) };
  }
  // Events are shared by all calendars: what one of them is made of cannot be told.
  yield anew(people.map((person) => calendars.person(person)));
  for (const thread of site.archive.threads) {
    yield { name: `thread ${thread.slug}`, of: thread, files: () => threadFiles(publication, thread) };
  }
  for (const reference of site.archive.references) {
    const files = () => referenceFiles(publication, version, reference);
    yield { name: `reference ${reference.ref}`, of: reference, files };
  }
}

const anew = (files: readonly OutputFile[]): EntryUnit => ({ name: null, of: null, files: () => files });
