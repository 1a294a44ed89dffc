import { type Address, href } from '../addresses.ts';
import type { Linker, TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import { type HeadLink, headLinks } from './structured/alternates.ts';
import { breadcrumbNode } from './structured/breadcrumbs.ts';
import { jsonLdText } from './structured/json-ld.ts';
import { subjectNodes } from './structured/nodes.ts';
import { type MetaProperty, openGraph } from './structured/open-graph.ts';
import type { Subject } from './structured/subject.ts';
import { linksFrom, siteUrl } from './urls.ts';

/** What a page's head says to machines. */
export interface MachineHead {
  readonly links: readonly HeadLink[];
  readonly properties: readonly MetaProperty[];
  /** Text of a `<script type="application/ld+json">`, safe to print as it is; null where there is nothing to say. */
  readonly jsonLd: string | null;
}

/** A page as its head needs it; `breadcrumbs` as the page shows them. */
export interface HeadFacts {
  readonly address: Address;
  readonly title: string;
  readonly description: string;
  readonly breadcrumbs: readonly TextLink[];
  readonly subject: Subject | null;
}

/** The head of one page. `to` writes links as the page sees them. */
export function machineHead(site: Site, to: Linker, page: HeadFacts): MachineHead {
  const base = siteUrl(site);
  const url = base === null ? null : href(base, page.address);
  const way = page.breadcrumbs.map((link) => ({
    ...link,
    href: url === null ? link.href : new URL(link.href, url).href,
  }));
  const crumbs = breadcrumbNode(way, page.title);
  const nodes = [
    ...subjectNodes(site, linksFrom(site, page.address), page.subject),
    ...(crumbs === null ? [] : [crumbs]),
  ];
  return {
    links: headLinks(site, to, page.address, page.title, page.subject),
    properties: openGraph(site, { title: page.title, description: page.description, url }, page.subject),
    jsonLd: nodes.length === 0 ? null : jsonLdText(nodes),
  };
}
