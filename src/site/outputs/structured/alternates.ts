import { type Address, companion, fixed, savedSearchAddress, siteFiles } from '../../addresses.ts';
import type { Linker, TextLink } from '../../frame.ts';
import type { Site } from '../../site.ts';
import { titleLine } from '../plain-text.ts';
import { siteUrl } from '../urls.ts';
import { wordsFor } from '../words.ts';
import type { Subject } from './subject.ts';

/** A `<link rel type title href>` of a page's head. */
export interface HeadLink {
  readonly rel: string;
  readonly type: string | null;
  readonly title: string | null;
  readonly href: string;
}

type Companion = Parameters<typeof companion>[1];

const types = {
  atom: 'application/atom+xml',
  jsonFeed: 'application/feed+json',
  calendar: 'text/calendar',
  markdown: 'text/markdown',
  data: 'application/json',
  badge: 'image/svg+xml',
} as const satisfies Readonly<Record<Companion, string>>;

const beside: Readonly<Record<Subject['kind'], readonly Companion[]>> = {
  site: ['atom', 'jsonFeed', 'calendar'],
  actions: ['atom', 'jsonFeed', 'calendar'],
  decisions: ['atom', 'jsonFeed'],
  meeting: ['markdown', 'data'],
  group: ['atom', 'jsonFeed', 'calendar'],
  person: ['atom', 'jsonFeed', 'calendar'],
  thread: ['atom', 'jsonFeed'],
  reference: ['atom', 'jsonFeed', 'data', 'badge'],
};

/** The files beside a page that say the same in another form. */
export function companionsOf(subject: Subject): readonly Companion[] {
  return beside[subject.kind];
}

/** The same links for people to follow: a feed that only machines see is a feed that nobody finds. */
export function visibleLinks(site: Site, to: Linker, address: Address, subject: Subject | null): readonly TextLink[] {
  const { forms } = wordsFor(site.options.locale);
  const searches = subject?.kind === 'site' ? site.config.searches : [];
  return [
    ...(subject ? companionsOf(subject) : []).map((kind) => ({
      text: forms[kind],
      href: to(companion(address, kind)),
    })),
    ...searches.map(({ name }) => ({
      text: `${forms.atom}: ${titleLine(name)}`,
      href: to(companion(savedSearchAddress(name), 'atom')),
    })),
  ];
}

/** Links to the same in other forms, to the site's feed, and to what belongs to the site. */
export function headLinks(
  site: Site,
  to: Linker,
  address: Address,
  title: string,
  subject: Subject | null,
): readonly HeadLink[] {
  const own = (subject ? companionsOf(subject) : [])
    .filter((kind) => kind !== 'badge')
    .map((kind) => ({ kind, page: address, title }));
  const everywhere = subject?.kind === 'site' ? [] : [{ kind: 'atom' as const, page: fixed.home, title: site.title }];
  const search = { rel: 'search', type: 'application/opensearchdescription+xml', title: site.title };
  const searches = subject?.kind === 'site' ? site.config.searches : [];
  const saved = searches.map(({ name }) => ({ kind: 'atom' as const, page: savedSearchAddress(name), title: name }));
  return [
    ...[...own, ...everywhere, ...saved].map(({ kind, page, title }) => ({
      rel: 'alternate',
      type: types[kind],
      title,
      href: to(companion(page, kind)),
    })),
    { rel: 'manifest', type: null, title: null, href: to(siteFiles.manifest) },
    ...(siteUrl(site) === null ? [] : [{ ...search, href: to(siteFiles.opensearch) }]),
  ];
}
