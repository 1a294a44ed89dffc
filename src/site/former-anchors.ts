import type { Meeting, RenderedText, Slot } from '../model/index.ts';
import { attributes } from './markup.ts';
import { allItems } from './parts/meetings.ts';
import type { Site } from './site.ts';

/** Anchors that are ours on every page of a meeting. */
const OURS = /^(?:content|actions|(?:action|decision|user-content)-.*)$/;
const HEADING_END = /<\/h[2-6]>$/;

/**
 * Lets links to what a heading was called before it was renamed still lead to it: puts an anchor for each former slug into the
 * heading that ends a part of the text, unless something on the page has that anchor today.
 */
export function formerAnchors(
  site: Site,
  { path, agenda }: Meeting,
  text: RenderedText,
): (part: string, next: Slot | undefined) => string {
  const lines = new Map(allItems(agenda).map(({ slug, line }) => [slug, line]));
  let taken: Set<string> | undefined;
  return (part, next) => {
    const line = next?.kind === 'agenda' ? lines.get(next.slug) : undefined;
    const former = line === undefined || !HEADING_END.test(part) ? [] : site.formerSlugs(path, line);
    if (former.length === 0) return part;
    taken ??= new Set([
      ...lines.keys(),
      ...text.parts.flatMap((each) => [...each.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => id)),
    ]);
    let anchors = '';
    for (const id of former) {
      if (taken.has(id) || OURS.test(id)) continue;
      taken.add(id);
      anchors += `<span${attributes({ id })}></span>`;
    }
    return part.replace(HEADING_END, (end) => anchors + end);
  };
}
