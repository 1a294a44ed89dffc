import { count, push } from '../data/collect.ts';

/** Finds what was said lately in similar words, without comparing everything with everything. */
export interface Nearby<Value> {
  /** Candidates that share a rare word with these, newest first. */
  readonly like: (words: readonly string[]) => readonly Value[];
  /** Remembers a value under its words. */
  readonly add: (words: readonly string[], value: Value) => void;
}

/** Rarest words by which a text is looked up, and how many of the newest texts with a word are looked at. */
const RAREST = 4;
const NEWEST = 12;

/** `frequency`: how often each word stands in all texts of the group, so that the rare ones can be told. */
export function createNearby<Value>(frequency: ReadonlyMap<string, number>): Nearby<Value> {
  const byWord = new Map<string, Value[]>();
  const rarest = (words: readonly string[]) =>
    [...new Set(words)]
      .sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1))
      .slice(0, RAREST);
  return {
    like(words) {
      const found = new Set<Value>();
      for (const word of rarest(words))
        for (const value of (byWord.get(word) ?? []).slice(-NEWEST).reverse()) found.add(value);
      return [...found];
    },
    add(words, value) {
      for (const word of rarest(words)) push(byWord, word, value);
    },
  };
}

/** How often each word stands in these texts. */
export function wordFrequency(texts: Iterable<readonly string[]>): ReadonlyMap<string, number> {
  const frequency = new Map<string, number>();
  for (const text of texts) for (const word of text) count(frequency, word);
  return frequency;
}
