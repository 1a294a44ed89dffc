import type { Meeting, RenderedText, Slot } from '../../../model/index.ts';
import { assetAddress } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { assetOf, linkTarget } from '../../links.ts';
import { anchor, attributes, escapeHtml } from '../../markup.ts';
import type { Site } from '../../site.ts';

/** A link within the page, in a tag: in text `<` is escaped, so that nothing a person wrote about HTML is touched. */
const withinPage = /(<a [^<>]*?\bhref=")(?=#)/g;

/**
 * The text of a meeting for readers away from the site: links lead to where they lead on the site, those within the page
 * too, and there are none of the page's own additions.
 */
export function feedContent(site: Site, to: Linker, meeting: Meeting, text: RenderedText): string {
  const page = to(site.addresses.meeting(meeting.path));
  return text.parts
    .map((part, index) => {
      const slot = text.slots[index];
      return part.replace(withinPage, `$1${page}`) + (slot ? filled(site, to, meeting, slot) : '');
    })
    .join('');
}

function filled(site: Site, to: Linker, meeting: Meeting, slot: Slot): string {
  if (slot.kind === 'link') {
    const target = linkTarget(site, to, meeting, slot.url);
    return target === null ? '' : attributes({ href: target.href });
  }
  return slot.kind === 'image' ? image(site, to, meeting, slot) : '';
}

function image(site: Site, to: Linker, meeting: Meeting, slot: Extract<Slot, { kind: 'image' }>): string {
  const asset = assetOf(site, meeting.path, slot.url);
  if (asset !== null) return `<img${attributes({ src: to(assetAddress(asset)), alt: slot.alt })}>`;
  const text = slot.alt || slot.title || site.strings.meeting.missingImage;
  return /^https?:/i.test(slot.url) && !slot.linked ? anchor(slot.url, text) : escapeHtml(text);
}
