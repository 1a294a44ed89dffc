import { type Address, fixed } from '../addresses.ts';
import { type Frame, linker, makeFrame, type TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';

/** A page that is shown in place of one that is not there. */
export interface NotFoundView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly hint: string;
  readonly links: readonly TextLink[];
}

/** Makes the page for addresses that have none. */
export const notFoundView = (site: Site): NotFoundView => standIn(site, fixed.notFound, site.strings.notFound);

/** Makes the page for addresses that cannot be reached without a network. */
export const offlineView = (site: Site): NotFoundView => standIn(site, fixed.offline, site.strings.offline);

type Words = Strings['notFound'];

function standIn(site: Site, address: Address, words: Words): NotFoundView {
  const to = linker(site, address);
  const { sections } = site.strings;
  return {
    frame: makeFrame(site, { address, title: words.title }),
    title: words.title,
    lead: words.lead,
    hint: words.try,
    links: [
      { text: sections.home, href: to(fixed.home) },
      { text: sections.groups, href: to(fixed.groups) },
      { text: sections.search, href: to(fixed.search) },
    ],
  };
}
