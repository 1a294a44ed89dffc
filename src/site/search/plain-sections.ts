import type { RenderedText } from '../../model/index.ts';

/** What stands beneath one agenda item (or before the first), as plain text. */
export interface PlainSection {
  /** Slug of the agenda item, null for what stands before the first. */
  readonly slug: string | null;
  readonly text: string;
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'", nbsp: ' ' };

/** Tags that stand inside a word or before a comma; all others end a line. */
const INLINE_TAG = /<\/?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|samp|span|strong|sub|sup|tt|var)(?:\s[^>]*)?>/g;

/** Cuts a rendered text at its agenda items. Our own sanitised HTML goes in, so a tag is all that stands between brackets. */
export function plainSections(rendered: RenderedText): readonly PlainSection[] {
  const sections: PlainSection[] = [];
  let slug: string | null = null;
  let html = '';
  const close = () => {
    const text = plainText(html);
    if (text !== '') sections.push({ slug, text });
    html = '';
  };
  rendered.parts.forEach((part, index) => {
    html += part;
    const slot = rendered.slots[index];
    if (slot?.kind === 'agenda') {
      close();
      slug = slot.slug;
    } else if (slot?.kind === 'image') html += ` ${slot.alt} `;
  });
  close();
  return sections;
}

/** HTML of ours → its words. An attribute slot leaves a tag in two parts, which join again. */
export function plainText(html: string): string {
  return html
    .replace(INLINE_TAG, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (entity, hex, decimal, name) => {
      if (name !== undefined) return ENTITIES[name] ?? entity;
      return String.fromCodePoint(Number.parseInt(hex ?? decimal, hex ? 16 : 10));
    })
    .replace(/\s+/g, ' ')
    .trim();
}
