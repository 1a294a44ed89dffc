import { createHash } from 'node:crypto';

/**
 * Every address of the site. An address is root-absolute and not yet encoded (`/minutes/ops team/20230503/`);
 * pages link to each other by relative URLs, so that the site works below any base path without being told.
 */

/** A person's, meeting's, … place on the site: starts with `/`, ends with `/` unless it is a file. */
export type Address = string;

/** The pages there is one of each. */
export const fixed = {
  home: '/',
  groups: '/minutes/',
  people: '/people/',
  references: '/references/',
  threads: '/threads/',
  actions: '/actions/',
  actionsDone: '/actions/done/',
  actionsPeople: '/actions/people/',
  actionsAll: '/actions/all/',
  decisions: '/decisions/',
  stats: '/stats/',
  checks: '/checks/',
  search: '/search/',
  notFound: '/404.html',
  /** Shown by the service worker, where there is one, in place of a page that cannot be reached. */
  offline: '/offline/',
} as const satisfies Readonly<Record<string, Address>>;

/** Characters that Windows, artifact uploads or URLs do not take in a file's name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it is for
const unsafe = /[\u0000-\u001f\u007f<>:"|?*\\/]/g;

/** Names that Windows keeps for devices, with any ending. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
/** Bytes of a name and of a path: disks take 255 and 4,096, and something is still to be added. */
const LONGEST_NAME = 200;
const LONGEST_PATH = 1500;
/** Bytes of one unit of UTF-16 as UTF-8. */
const MOST_BYTES = 3;

/** One folder's or file's name as a name that any host can serve. Never empty, `.` or `..`. */
export function safeSegment(name: string): string {
  const safe = name.normalize('NFC').replace(unsafe, '-').replace(/[. ]$/, '-').replace(devices, '$&-');
  return safe === '' || safe === '.' ? '-' : shortened(safe);
}

/** A long name's beginning and its hash. */
function shortened(name: string): string {
  if (name.length * MOST_BYTES <= LONGEST_NAME) return name;
  const bytes = new TextEncoder().encode(name);
  if (bytes.length <= LONGEST_NAME) return name;
  const head = new TextDecoder().decode(bytes.subarray(0, LONGEST_NAME - 20)).replace(/\uFFFD+$/, '');
  return `${head}~${digest(name)}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** What is named like a file beside a page (`feed.xml.md`, somebody called `index.html`) must not stand in its place. */
const pageSegment = (name: string): string => safeSegment(reserved.has(name.toLowerCase()) ? `${name}~` : name);

/** Two names must not become one where nobody hands out addresses: a changed name carries its own mark. */
function distinctSegment(name: string): string {
  const safe = pageSegment(name);
  return safe === name ? safe : `${safe}~${digest(name).slice(0, 6)}`;
}

const joined = (first: string, ...segments: readonly string[]): Address =>
  addressOf(first, segments.map(distinctSegment).join('/'));

function addressOf(first: string, path: string): Address {
  return path.length * 3 > LONGEST_PATH && new TextEncoder().encode(path).length > LONGEST_PATH
    ? `/${first}/~${digest(path)}/`
    : `/${first}/${path}/`;
}

/** `/people/<id>/` */
export const personAddress = (id: string): Address => joined('people', id);

/** `/threads/<slug>/` */
export const threadAddress = (slug: string): Address => joined('threads', slug);

/** `/search/<name>/`: no page, the place of a saved search's feeds. */
export const savedSearchAddress = (name: string): Address => joined('search', name);

/** A repository, or an owner whose discussions belong to none. */
export interface RepositoryName {
  readonly owner: string;
  readonly repository: string | null;
}

const wishedRepository = (owner: string, repository: string | null): Address =>
  repository === null ? joined('references', 'orgs', owner) : joined('references', owner, repository);

/** Where a picture or document that lies beside the minutes is published. */
export const assetAddress = (path: string): Address => `/files/${path.split('/').map(safeSegment).join('/')}`;

/** Where a smaller version of a picture is published. `name`: letters, digits, hyphens and one dot. */
export const pictureAddress = (name: string): Address => `/pictures/${name}`;

/** The addresses that must be handed out together, because two files may want the same one. */
export interface Addresses {
  /** Of a file of the archive, by `Meeting.path`. */
  readonly meeting: (path: string) => Address;
  /** Of a group, by `Group.id`; files at the archive's root are the group ``. */
  readonly group: (id: string) => Address;
  /** `/minutes/<group>/latest/`, which always leads to the group's last meeting. */
  readonly latest: (id: string) => Address;
  /** `/actions/group/<group>/`, `/actions/group/-/` for the archive's root. */
  readonly groupActions: (id: string) => Address;
  /** `/references/<owner>/<repository>/`; `/references/orgs/<owner>/` where there is no repository. */
  readonly repository: (owner: string, repository: string | null) => Address;
  /** `/references/<owner>/<repository>/<number>/` */
  readonly reference: (owner: string, repository: string | null, number: number) => Address;
  /** `/checks/<group>/`: what was read of a group's files. */
  readonly groupChecks: (id: string) => Address;
}

const wished = (path: string): Address => {
  const parts = path.split('/').filter((part) => part !== '');
  return addressOf('minutes', parts.map(pageSegment).join('/'));
};

/** No group's address, so that the actions and checks of files at the root have one. */
const ROOT_ACTIONS = '/minutes/-/';

/** Hosts differ in case and accents' form: two addresses that are equal so are one. */
const folded = (address: Address): string => address.normalize('NFC').toLowerCase();

/**
 * Gives each group and file its address, made of its path alone. Where two want the same one (`ops.md` beside a
 * group `ops`, `Ops.md` beside `ops.md`), groups go first, then the way to
 * each group's last meeting, then files by path; the later gets `~2`. So it is with repositories that differ only in case, in
 * the order in which they came up.
 */
export function makeAddresses(
  groups: readonly string[],
  paths: readonly string[],
  repositories: readonly RepositoryName[] = [],
): Addresses {
  const taken = new Set<string>([fixed.groups, ROOT_ACTIONS]);
  const claim = (wish: Address): Address => {
    let address = wish;
    for (let n = 2; taken.has(folded(address)); n += 1) address = `${wish.slice(0, -1)}~${n}/`;
    taken.add(folded(address));
    return address;
  };
  const byGroup = new Map<string, Address>([['', fixed.groups]]);
  for (const id of groups.filter((id) => id !== '').toSorted()) byGroup.set(id, claim(wished(id)));
  const group = (id: string): Address => byGroup.get(id) ?? wished(id);
  const latest = new Map([...byGroup].map(([id, address]) => [id, claim(`${address}latest/`)]));
  const byPath = new Map<string, Address>();
  for (const path of paths.toSorted()) byPath.set(path, claim(wished(path.replace(/\.md$/i, ''))));
  const byRepository = new Map<Address, Address>();
  for (const { owner, repository } of repositories) {
    const wish = wishedRepository(owner, repository);
    byRepository.set(wish, claim(wish));
  }
  const repository = (owner: string, name: string | null) => {
    const wish = wishedRepository(owner, name);
    return byRepository.get(wish) ?? wish;
  };
  return {
    repository,
    reference: (owner, name, number) => `${repository(owner, name)}${number}/`,
    meeting: (path) => byPath.get(path) ?? wished(path.replace(/\.md$/i, '')),
    group,
    latest: (id) => latest.get(id) ?? `${group(id)}latest/`,
    // A group's own address is unique already.
    groupActions: (id) => `/actions/group/${(id === '' ? ROOT_ACTIONS : group(id)).slice(fixed.groups.length)}`,
    groupChecks: (id) => `/checks/${(id === '' ? ROOT_ACTIONS : group(id)).slice(fixed.groups.length)}`,
  };
}

/** The file that holds an address's page, relative to the output folder. */
export const outputFile = (address: Address): string =>
  `${address.slice(1)}${address.endsWith('/') ? 'index.html' : ''}`;

/** How a page reaches the site's root: `./` from the home page, `../` from `/people/`. */
export const rootFrom = (address: Address): string => '../'.repeat(address.split('/').length - 2) || './';

/** An address as a URL, written after the root that a page sees (`../../`). */
export const href = (root: string, address: Address): string => root + encoded(address);

/** An address without its first `/`, as it stands in a URL. */
export const encoded = (address: Address): string => address.slice(1).split('/').map(encodeURIComponent).join('/');

/** `encoded`, each address once: a site of thousands of pages links to the same few thousand places. */
export function encoder(): (address: Address) => string {
  const known = new Map<Address, string>();
  return (address) => {
    const before = known.get(address);
    if (before !== undefined) return before;
    const url = encoded(address);
    known.set(address, url);
    return url;
  };
}

/** Files that stand beside a page's `index.html`: the same thing for machines. */
export const companions = {
  atom: 'feed.xml',
  jsonFeed: 'feed.json',
  calendar: 'calendar.ics',
  markdown: 'index.md',
  data: 'index.json',
  badge: 'badge.svg',
} as const;

const reserved: ReadonlySet<string> = new Set([...Object.values(companions), 'index.html']);

/** The address of a file beside a page. */
export const companion = (page: Address, kind: keyof typeof companions): Address => `${page}${companions[kind]}`;

/** The files there is one of each, that belong to no page. */
export const siteFiles = {
  sitemap: '/sitemap.xml',
  robots: '/robots.txt',
  opensearch: '/opensearch.xml',
  llms: '/llms.txt',
  manifest: '/manifest.webmanifest',
  icon: '/assets/icon.svg',
  /** Takes an anchor along where a page moved. */
  redirect: '/assets/redirect.js',
  /** What is shown where somebody links to the site. */
  preview: '/preview.png',
  headers: '/_headers',
  /** At the site's root: a service worker answers for what lies below it. */
  worker: '/offline-worker.js',
} as const satisfies Readonly<Record<string, Address>>;

/** `/api/<name>`: `index.json`, `actions.csv` … */
export const apiAddress = (name: string): Address => `/api/${name}`;
