import { type Address, fixed, personAddress, siteFiles, threadAddress } from '../../addresses.ts';
import { repositoriesOf } from '../../pages/references.ts';
import { hasPage } from '../../parts/people.ts';
import { meetingsOf } from '../../parts/threads.ts';
import { latestOf } from '../arrival.ts';
import { OutputFile } from '../output-file.ts';
import type { Publication } from '../publication.ts';
import { linksFrom, siteUrl } from '../urls.ts';
import { element, toXml } from '../xml.ts';

/** A page and when what it shows last changed; null where nothing says so. */
interface SitemapPage {
  readonly address: Address;
  readonly changed: string | null;
}

/** sitemaps.org: at most so many URLs a file. */
const MAX_URLS = 50_000;

/** The sitemap; none where nobody said where the site is published, because it takes whole URLs only. */
export function sitemapFiles(publication: Publication, maxUrls: number = MAX_URLS): readonly OutputFile[] {
  const { site } = publication;
  if (siteUrl(site) === null) return [];
  const pages = pagesOf(publication);
  const count = Math.ceil(pages.length / maxUrls);
  const part = (n: number) => pages.slice((n - 1) * maxUrls, n * maxUrls);
  if (count <= 1) return [new OutputFile(siteFiles.sitemap, () => urlSet(publication, pages))];
  const addresses = Array.from({ length: count }, (_, index) => `/sitemap-${index + 1}.xml`);
  return [
    new OutputFile(siteFiles.sitemap, () => sitemapIndex(publication, addresses)),
    ...addresses.map((address, index) => new OutputFile(address, () => urlSet(publication, part(index + 1)))),
  ];
}

function pagesOf({ site, arrival }: Publication): readonly SitemapPage[] {
  const { archive, addresses } = site;
  const changedWith = (paths: readonly string[]) =>
    paths.length === 0 ? null : latestOf(paths.map((path) => arrival(path).updated));
  const all = changedWith(site.index.meetings.map((meeting) => meeting.path));
  return [
    ...[fixed.home, fixed.groups, fixed.actions, fixed.decisions, fixed.threads, fixed.references, fixed.people].map(
      (address) => ({ address, changed: all }),
    ),
    ...archive.groups
      .filter(({ id }) => id !== '')
      .map((group) => ({ address: addresses.group(group.id), changed: changedWith(group.meetings) })),
    ...site.index.meetings
      .filter(({ path }) => !Object.hasOwn(archive.copies, path))
      .map(({ path }) => ({ address: addresses.meeting(path), changed: arrival(path).updated })),
    ...archive.people
      .filter((person) => hasPage(site, person))
      .map((person) => ({ address: personAddress(person.id), changed: changedWith(person.attended) })),
    ...archive.threads.map((thread) => ({
      address: threadAddress(thread.slug),
      changed: changedWith(meetingsOf(thread)),
    })),
    ...repositoriesOf(site).map(({ owner, repository, references }) => ({
      address: addresses.repository(owner, repository),
      changed: changedWith(references.flatMap((reference) => reference.meetings)),
    })),
    ...archive.references.map((each) => ({
      address: addresses.reference(each.owner, each.repository, each.number),
      changed: changedWith(each.meetings),
    })),
  ];
}

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

function urlSet({ site }: Publication, pages: readonly SitemapPage[]): string {
  const to = linksFrom(site, siteFiles.sitemap);
  const urls = pages.map(({ address, changed }) =>
    element('url', {}, element('loc', {}, to(address)), changed === null ? null : element('lastmod', {}, changed)),
  );
  return toXml(element('urlset', { xmlns: NAMESPACE }, ...urls));
}

function sitemapIndex({ site }: Publication, addresses: readonly Address[]): string {
  const to = linksFrom(site, siteFiles.sitemap);
  const files = addresses.map((address) => element('sitemap', {}, element('loc', {}, to(address))));
  return toXml(element('sitemapindex', { xmlns: NAMESPACE }, ...files));
}
