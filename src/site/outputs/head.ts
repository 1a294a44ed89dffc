import type { Address } from '../addresses.ts';
import type { Frame, Linker, TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import { type HeadLink, headLinks, visibleLinks } from './structured/alternates.ts';
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
  /** The page in other forms, for people: feed, calendar, markdown … */
  readonly forms: readonly TextLink[];
  /** Text of a `<script type="application/ld+json">`, safe to print as it is; null where there is nothing to say. */
  readonly jsonLd: string | null;
}

/** A page as its head needs it. */
export interface HeadFacts {
  readonly address: Address;
  readonly frame: Frame;
  readonly subject: Subject | null;
}

/** The head of one page. `to` writes links as the page sees them. */
export function machineHead(site: Site, to: Linker, { address, frame, subject }: HeadFacts): MachineHead {
  const base = siteUrl(site);
  const url = base === null ? null : base + site.encode(address);
  const title = withoutSite(frame);
  const way = frame.breadcrumbs.map((link) => ({
    ...link,
    href: url === null ? link.href : new URL(link.href, url).href,
  }));
  const crumbs = breadcrumbNode(way, title);
  const nodes = [...subjectNodes(site, linksFrom(site, address), subject), ...(crumbs === null ? [] : [crumbs])];
  return {
    links: headLinks(site, to, address, title, subject),
    properties: openGraph(site, { title, description: frame.description, url }, subject),
    forms: visibleLinks(site, to, address, subject),
    jsonLd: nodes.length === 0 ? null : jsonLdText(nodes),
  };
}

/** The site's name stands in a property of its own. */
function withoutSite({ documentTitle, siteTitle }: Frame): string {
  const ending = ` · ${siteTitle}`;
  return documentTitle.endsWith(ending) ? documentTitle.slice(0, -ending.length) : documentTitle;
}
