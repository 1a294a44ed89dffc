import type { AgendaItem, Meeting, Reference } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { linkingSet } from '../vocabulary/linking.ts';
import { count } from './collect.ts';

/** A mention with the meeting it stands in. */
export interface PlacedReference {
  readonly meeting: Meeting;
  readonly reference: Reference;
  readonly item: AgendaItem | undefined;
}

/** `#12`, `issues/#12`, `owner/repo#12`, `PR 12`, an address: how a reference is written, not what it is about. */
const SHORTHAND =
  /(?:\bhttps?:\/\/\S+)|(?:[\w.-]{1,60}\/)?[\w.-]{0,60}\/?[#!]\d{1,9}\b|\b(?:issues?|pull request|prs?|mr|discussion)\s*[:/]?\s*\d{1,9}\b/giu;
const EDGES = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const BRACKETS = /\(\s*\)|\[\s*\]/g;
const LONGEST = 120;

/** How much a place says about what the issue is called. */
const WEIGHT = { link: 3, heading: 2, entry: 1 };
const GENERIC = new Set([...linkingSet('generic'), ...linkingSet('continuation'), ...linkingSet('pointing')]);

/**
 * The best title that the archive shows: the text of links that is more than a number, the heading that names only this
 * reference, or a short entry that does so at least twice. Most frequent first; null if nothing says what it is about.
 */
export function bestTitle(ref: string, places: readonly PlacedReference[]): string | null {
  const scores = new Map<string, number>();
  const written = new Map<string, string>();
  const vote = (text: string, weight: number) => {
    const title = cleanTitle(text);
    const key = title === undefined ? '' : fold(title);
    if (title === undefined || key === '') return;
    count(scores, key, weight);
    if (!written.has(key)) written.set(key, title);
  };
  for (const { reference, item } of places) {
    vote(reference.text, WEIGHT.link);
    if (!reference.context.includes('@')) vote(reference.context, WEIGHT.entry);
    if (item && item.line === reference.line && item.references.every((one) => one === ref))
      vote(item.title, WEIGHT.heading);
  }
  const [best] = [...scores].sort(([a, x], [b, y]) => y - x || a.length - b.length);
  return best && best[1] > WEIGHT.entry ? (written.get(best[0]) ?? null) : null;
}

/** A text without shorthand, brackets and edges; undefined if what is left is no title. */
export function cleanTitle(text: string): string | undefined {
  if (text.length > LONGEST * 2) return undefined;
  const bare = text.replace(SHORTHAND, ' ').replace(BRACKETS, ' ').replace(/\s+/g, ' ').replace(EDGES, '');
  const words = fold(bare)
    .split(' ')
    .filter((word) => /\p{L}/u.test(word) && !GENERIC.has(word));
  return words.length >= 2 && bare.length <= LONGEST ? bare : undefined;
}
