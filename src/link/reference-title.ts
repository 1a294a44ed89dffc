import { within } from '../data/collect.ts';
import type { AgendaItem, Meeting, Reference } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { cleanTitle } from './clean-title.ts';
import { likeness } from './wording.ts';

/** A mention with the meeting it stands in. */
export interface PlacedReference {
  readonly meeting: Meeting;
  readonly reference: Reference;
  readonly item: AgendaItem | undefined;
}

/** What an issue may be called, and how much speaks for it. */
interface Candidate {
  readonly title: string;
  readonly words: readonly string[];
  weight: number;
}

/** How much a place says about what the issue is called. */
const WEIGHT = { link: 3, heading: 2, entry: 1 };
/** The most frequent titles of one issue that are compared with each other. */
const MANY = 24;

/**
 * The best title that the archive shows: the text of links that is more than a number, the heading that names only this
 * reference, or a short entry that does so at least twice. Of several the one that is most like all of them; null if nothing
 * says what it is about. What names people tells who does something, not what it is.
 */
export function bestTitle(ref: string, places: readonly PlacedReference[]): string | null {
  const candidates = new Map<string, Candidate>();
  const vote = (text: string, weight: number) => {
    const title = text.includes('@') ? undefined : cleanTitle(text, ref);
    if (title === undefined) return;
    const key = fold(title);
    within(candidates, key, () => ({ title, words: key.split(' '), weight: 0 })).weight += weight;
  };
  for (const { reference, item } of places) {
    vote(reference.text, WEIGHT.link);
    vote(reference.context, WEIGHT.entry);
    if (item && item.line === reference.line && item.references.every((one) => one === ref))
      vote(item.title, WEIGHT.heading);
  }
  const ranked = [...candidates.values()].sort((a, b) => b.weight - a.weight).slice(0, MANY);
  const scored = ranked
    .filter(({ weight }) => weight > WEIGHT.entry)
    .map((one) => ({
      title: one.title,
      score: ranked.reduce((sum, other) => sum + other.weight * likeness(one.words, other.words), 0),
    }));
  return scored.sort((a, b) => b.score - a.score || a.title.length - b.title.length)[0]?.title ?? null;
}
