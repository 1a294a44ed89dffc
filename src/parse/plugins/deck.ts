import type { MeetingDraft } from '../draft.ts';

/** A HedgeDoc or reveal.js deck says so in its front matter; a comment for reveal.js says it too. */
export function deck(draft: MeetingDraft): void {
  const { type, slideOptions } = draft.source.frontMatter;
  const declared = (typeof type === 'string' && /^slides?$/i.test(type.trim())) || slideOptions !== undefined;
  const commented = draft.tree.children.some((node) => node.type === 'html' && /^<!--\s*\.slide\b/.test(node.value));
  if (declared || commented) draft.kind = 'slides';
}
