import type { LoadedArchive } from '../../model/index.ts';
import { siteFiles } from '../addresses.ts';
import { type Inputs, unwatched } from '../inputs.ts';
import { hasPage } from '../parts/people.ts';
import type { Site } from '../site.ts';
import { apiFiles } from './api/api-files.ts';
import { type CalendarFiles, calendarFiles } from './calendar/calendar-files.ts';
import { meetingFiles, personFiles, referenceFiles, threadFiles } from './entry-files.ts';
import { type FeedPlan, feedFiles } from './feeds/feed-files.ts';
import { groupFeed, siteFeed } from './feeds/meeting-feeds.ts';
import { actionsFeed, decisionsFeed } from './feeds/results-feeds.ts';
import { searchFeed } from './feeds/search-feeds.ts';
import type { OutputFile } from './output-file.ts';
import { fileUnit, type OutputUnit } from './output-unit.ts';
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
  readonly shared: readonly OutputUnit[];
  /** Thousands of small ones, beside the pages of meetings, people, threads and references. Walk it once and write. */
  readonly entries: () => Iterable<OutputUnit>;
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
  return {
    shared: [
      ...sharedFeeds(publication),
      ...calendars.shared,
      ...apiFiles(site),
      ...plumbing(publication),
      redirectLists(site),
    ],
    entries: function* () {
      yield anew([...redirectsOf(site), ...latestRedirects(site)].map((redirect) => redirectPage(site, redirect)));
      yield* entryFiles(publication, calendars);
    },
  };
}

function sharedFeeds(publication: Publication): readonly OutputUnit[] {
  const { archive, config } = publication.site;
  const feed = (name: string, of: unknown, plan: () => FeedPlan): OutputUnit => ({
    name: `feed ${name}`,
    of,
    files: () => feedFiles(publication, plan()),
  });
  return [
    feed('site', null, () => siteFeed(publication)),
    ...archive.groups.map((group) => feed(`group ${group.id}`, group, () => groupFeed(publication, group))),
    feed('decisions', null, () => decisionsFeed(publication)),
    feed('actions', null, () => actionsFeed(publication)),
    ...config.searches.map((search) => feed(`search ${search.name}`, search, () => searchFeed(publication, search))),
  ];
}

function plumbing(publication: Publication): readonly OutputUnit[] {
  const { site } = publication;
  return [
    { name: 'sitemap', of: null, files: () => sitemapFiles(publication) },
    ...(siteUrl(site) === null ? [] : [fileUnit(siteFiles.opensearch, () => opensearch(site))]),
    fileUnit(siteFiles.llms, () => llms(publication)),
    fileUnit(siteFiles.manifest, () => manifest(site)),
    ...atTheTop(site),
  ];
}

/** Files that hosts read at the top of a domain only: below a prefix that is somebody else's. */
const atTheTop = (site: Site): readonly OutputUnit[] =>
  site.options.prefix === '/'
    ? [fileUnit(siteFiles.robots, () => robots(site)), fileUnit(siteFiles.headers, () => headersFile(site))]
    : [];

function* entryFiles(publication: Publication, calendars: CalendarFiles): Iterable<OutputUnit> {
  const { site } = publication;
  for (const meeting of site.archive.meetings) {
    yield { name: `meeting ${meeting.path}`, of: meeting, files: () => meetingFiles(publication, meeting) };
  }
  for (const person of site.archive.people.filter((each) => hasPage(site, each))) {
    yield { name: `person ${person.id}`, of: person, files: () => personFiles(publication, person) };
    yield calendars.person(person);
  }
  for (const thread of site.archive.threads) {
    yield { name: `thread ${thread.slug}`, of: thread, files: () => threadFiles(publication, thread) };
  }
  for (const reference of site.archive.references) {
    yield { name: `reference ${reference.ref}`, of: reference, files: () => referenceFiles(publication, reference) };
  }
}

const anew = (files: readonly OutputFile[]): OutputUnit => ({ name: null, of: null, files: () => files });
