import { fixed } from '../addresses.ts';
import { type Frame, linker, makeFrame, type TextLink } from '../frame.ts';
import type { Site } from '../site.ts';

/** The page for addresses that have none. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly hint: string;
  readonly links: readonly TextLink[];
}

/** Makes the page for addresses that have none. */
export function notFoundView(site: Site): NotFoundView {
  const to = linker(site, fixed.notFound);
  const { sections, notFound } = site.strings;
  return {
    frame: makeFrame(site, { address: fixed.notFound, title: notFound.title }),
    title: notFound.title,
    lead: notFound.lead,
    hint: notFound.try,
    links: [
      { text: sections.home, href: to(fixed.home) },
      { text: sections.groups, href: to(fixed.groups) },
      { text: sections.search, href: to(fixed.search) },
    ],
  };
}
