import type { Meeting, RenderedText } from '../model/index.ts';
import type { Linker } from './frame.ts';
import { linkTarget } from './links.ts';
import { escapeHtml } from './markup.ts';
import type { Site } from './site.ts';

/** Numbers of addresses, from 1, in the order of the text: what a printed page says of its links. */
export type Footnotes = ReadonlyMap<string, number>;

/** How a link goes on in the text that shows nothing but its address. */
export const bareLink = (url: string): string => `>${escapeHtml(url)}</a>`;

/** The links of a text that lead out of the site, each address once; a bare address is read where it stands and needs no note. */
export function footnotesOf(site: Site, to: Linker, meeting: Meeting, text: RenderedText): Footnotes {
  const notes = new Map<string, number>();
  text.slots.forEach((slot, index) => {
    if (slot.kind !== 'link' || text.parts[index + 1]?.startsWith(bareLink(slot.url))) return;
    const target = linkTarget(site, to, meeting, slot.url);
    if (target?.kind !== 'out' || !/^(?:https?:)?\/\//i.test(target.href) || notes.has(target.href)) return;
    notes.set(target.href, notes.size + 1);
  });
  return notes;
}
