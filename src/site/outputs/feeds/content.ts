import type { Meeting, RenderedText, Slot } from '../../../model/index.ts';
import { fillSlots } from '../../fill-slots.ts';
import type { Linker } from '../../frame.ts';
import type { Site } from '../../site.ts';

/** A link within the page, in a tag: in text `<` is escaped, so that nothing a person wrote about HTML is touched. */
const withinPage = /(<a [^<>]*?\bhref=")(?=#)/g;

/** What only the page itself shows: badges, links to itself, where a subject goes on. */
const ofThePage: ReadonlySet<Slot['kind']> = new Set(['agenda', 'action', 'decision']);

/**
 * The text of a meeting for readers away from the site: links lead to where they lead on the site, those within the page
 * too, and there are none of the page's own additions. `to` writes links as the reader needs them.
 */
export function feedContent(site: Site, to: Linker, meeting: Meeting, text: RenderedText): string {
  const page = to(site.addresses.meeting(meeting.path));
  return fillSlots(site, to, meeting, withoutAdditions(text)).replace(withinPage, `$1${page.replaceAll('$', '$$$$')}`);
}

function withoutAdditions(text: RenderedText): RenderedText {
  const parts = [text.parts[0] ?? ''];
  const slots: Slot[] = [];
  text.slots.forEach((slot, index) => {
    const next = text.parts[index + 1] ?? '';
    if (ofThePage.has(slot.kind)) parts.push(`${parts.pop() ?? ''}${next}`);
    else {
      slots.push(slot);
      parts.push(next);
    }
  });
  return { ...text, parts, slots };
}
