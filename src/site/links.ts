import type { Meeting } from '../model/index.ts';
import { assetAddress, personAddress } from './addresses.ts';
import type { Linker } from './frame.ts';
import { hasPage, personFor } from './parts/people.ts';
import { referenceLink, trackedReference } from './parts/references.ts';
import type { Site } from './site.ts';

/** Where a link of the minutes leads on the site. `kind` is its class. */
export interface LinkTarget {
  readonly href: string;
  readonly kind: 'meeting' | 'issue' | 'person' | 'file' | 'out';
  /** What to call it where the minutes only give its address. */
  readonly name?: string;
  readonly title?: string | null;
}

const schemes = /^(https?|mailto|webcal|ircs?|xmpp|matrix):/i;
const anyScheme = /^([a-z][a-z0-9+.-]*:|\/\/)/i;
const issue = /^https?:\/\/(?:www\.)?github\.com\/([^/]+)\/([^/]+)\/(?:issues|pull|discussions)\/(\d+)/i;
const organisationDiscussion = /^https?:\/\/(?:www\.)?github\.com\/orgs\/([^/]+)\/discussions\/(\d+)/i;
const profile = /^https?:\/\/(?:www\.)?github\.com\/([a-z0-9-]+)\/?$/i;

/** Where a link of a file leads, from its page; null for one that leads nowhere. */
export function linkTarget(site: Site, to: Linker, meeting: Meeting, url: string): LinkTarget | null {
  const known = meeting.links.find((link) => link.url === url)?.meeting;
  if (known) return minutesTarget(site, to, known, url);
  const asset = assetOf(site, meeting.path, url);
  if (asset !== null) return { href: to(assetAddress(asset)), kind: 'file' };
  if (!anyScheme.test(url)) return relativeTarget(site, to, meeting, url);
  if (!schemes.test(url) && !url.startsWith('//')) return null;
  return ourIssue(site, to, url) ?? ourPerson(site, to, url) ?? { href: url, kind: 'out' };
}

const minutesTarget = (site: Site, to: Linker, path: string, url: string): LinkTarget => ({
  href: to(site.addresses.meeting(path)) + fragmentOf(site, path, url),
  kind: 'meeting',
});

/** A fragment leads on only where the other page has it: hosts make other anchors than we do. */
function fragmentOf(site: Site, path: string, url: string): string {
  const fragment = url.includes('#') ? decoded(url.slice(url.indexOf('#') + 1)) : '';
  const anchors = fragment === '' ? undefined : site.rendered(path)?.anchors;
  const id = anchors && Object.hasOwn(anchors, fragment) ? anchors[fragment] : undefined;
  return id === undefined ? '' : `#${encodeURIComponent(id)}`;
}

/** Issues have pages here. A link to one comment among many leads to that comment, which only the host can show. */
function ourIssue(site: Site, to: Linker, url: string): LinkTarget | null {
  if (url.includes('#')) return null;
  const [, owner = '', repository = '', number = ''] = issue.exec(url) ?? [];
  const [, organisation = '', discussion = ''] = organisationDiscussion.exec(url) ?? [];
  const ref = owner ? `${owner}/${repository}#${number}` : `orgs/${organisation}#${discussion}`;
  const reference = trackedReference(site, ref);
  if (!reference) return null;
  const { href, text, title } = referenceLink(site, to, reference);
  return { href, kind: 'issue', name: text, title };
}

function ourPerson(site: Site, to: Linker, url: string): LinkTarget | null {
  const handle = profile.exec(url)?.[1];
  const person = handle === undefined ? undefined : personFor(site, handle);
  if (person?.handle !== handle?.toLowerCase() || !person || !hasPage(site, person)) return null;
  return { href: to(personAddress(person.id)), kind: 'person' };
}

/** A relative link: to other minutes, to a group's folder, else to the file on the repository's host. */
function relativeTarget(site: Site, to: Linker, meeting: Meeting, url: string): LinkTarget | null {
  const path = resolved(meeting.path, url);
  if (path === null) return null;
  const minutes = [path, `${path}.md`].find((each) => site.index.meeting.has(each));
  if (minutes !== undefined) return minutesTarget(site, to, minutes, url);
  if (site.index.group.has(path)) return { href: to(site.addresses.group(path)), kind: 'meeting' };
  return site.repository ? { href: site.repository.source(path), kind: 'out' } : null;
}

/** The file beside the minutes that a link or picture means: by its path, or by the name that a pad gave an upload. */
export function assetOf(site: Site, from: string, url: string): string | null {
  const path = anyScheme.test(url) ? null : resolved(from, url);
  if (path !== null && site.index.assets.has(path)) return path;
  const name = decoded(url.replace(/[?#].*$/, '')).replace(/^.*\//, '');
  const named = name === '' ? [] : (site.index.assetsNamed.get(name) ?? []);
  const folder = from.slice(0, from.lastIndexOf('/') + 1);
  return named.find((asset) => asset.startsWith(folder)) ?? (named.length === 1 ? (named[0] ?? null) : null);
}

/** A relative URL as a path of the archive; null where it leads out of it or is none. */
export function resolved(from: string, url: string): string | null {
  const path = decoded(url.replace(/[?#].*$/, ''));
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..' && parts.pop() === undefined) return null;
    if (part !== '' && part !== '.' && part !== '..') parts.push(part);
  }
  return parts.join('/');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
