import type { RenderedText } from '../model/index.ts';
import { decodeEntities } from '../text/entities.ts';
import { oneLine } from '../text/fold.ts';

/** What stands beneath one agenda item (or before the first), as plain text. */
export interface PlainSection {
  /** Slug of the agenda item, null for what stands before the first. */
  readonly slug: string | null;
  readonly text: string;
}

/** Tags that stand inside a word or before a comma; all others end a line. */
const INLINE_TAG = /<\/?(?:a|abbr|b|code|del|em|i|ins|kbd|mark|q|s|samp|span|strong|sub|sup|tt|var)(?:\s[^>]*)?>/g;

/** Cuts a rendered text at its agenda items. */
export function plainSections(rendered: RenderedText): readonly PlainSection[] {
  return [...sectionsOf(rendered)].flatMap(({ slug, html }) => {
    const text = plainText(html);
    return text === '' ? [] : [{ slug, text }];
  });
}

/** What stands beneath some agenda items, each entry, paragraph and heading a line. */
export function plainLines(rendered: RenderedText, slugs: ReadonlySet<string>): readonly string[] {
  const beneath = [...sectionsOf(rendered)].filter(({ slug }) => slug !== null && slugs.has(slug));
  const lines = beneath.flatMap(({ html }) => html.replace(INLINE_TAG, '').split(/<[^>]*>/));
  return lines.map(plainText).filter((line) => line !== '');
}

/** HTML of what stands beneath each agenda item. It is our own, sanitised, so a tag is all that stands between brackets. */
function* sectionsOf(rendered: RenderedText): Iterable<{ readonly slug: string | null; readonly html: string }> {
  let slug: string | null = null;
  let html = '';
  for (const [index, part] of rendered.parts.entries()) {
    html += part;
    const slot = rendered.slots[index];
    if (slot?.kind === 'image') html += ` ${slot.alt} `;
    if (slot?.kind !== 'agenda') continue;
    yield { slug, html: beforeHeading(html, slot.slug) };
    slug = slot.slug;
    html = '';
  }
  yield { slug, html };
}

/** An item's slot follows its heading, which is no part of what was said before. */
function beforeHeading(html: string, slug: string): string {
  const id = html.lastIndexOf(` id="${slug}"`);
  return id === -1 ? html : html.slice(0, html.lastIndexOf('<', id));
}

/** HTML of ours → its words. An attribute slot leaves a tag in two parts, which join again. */
export function plainText(html: string): string {
  return oneLine(decodeEntities(html.replace(INLINE_TAG, '').replace(/<[^>]*>/g, ' ')));
}
