import { distance } from 'fastest-levenshtein';
import { grouped } from '../data/collect.ts';
import { foldedWords } from '../text/fold.ts';
import type { WordTable } from '../text/matcher.ts';

/** Kinds whose headings hold subjects: a slip in one of these would make all below it parts of a single subject. */
const CONTAINERS = ['agenda', 'notes'] as const;
/** Shorter words are too near to others (`nodes`, `notes`). Letters. */
const MIN_WORD = 7;
/** A word alone has nothing beside it that speaks for it (`Metering` is no `Meeting`). From here on two slips may be made. */
const MIN_ALONE = 9;
const MAX_WORDS = 5;

/**
 * `Proposals and dicsussions`: the container that a heading means whose one mistyped word keeps its first and last letter
 * (a plural is another word: `Protocols`). For titles that no table knows; undefined if nothing is that near.
 */
export function compileNearly(headings: WordTable): (title: string) => string | undefined {
  const phrases = CONTAINERS.flatMap((kind) =>
    (headings[kind] ?? [])
      .filter((phrase) => !phrase.includes('*'))
      .map((phrase) => ({ kind, parts: foldedWords(phrase) })),
  ).filter(({ parts }) => parts.some(isLong));
  const byLength = grouped(phrases.map((phrase) => [phrase.parts.length, phrase] as const));
  return (title) => {
    if (title.length < MIN_WORD || title.length > 60) return undefined;
    const parts = foldedWords(title);
    if (parts.length > MAX_WORDS || !parts.some(isLong)) return undefined;
    return byLength.get(parts.length)?.find((phrase) => isNear(parts, phrase.parts))?.kind;
  };
}

const isLong = (word: string): boolean => word.length >= MIN_WORD;

/** As many words, the same in the same order but for one. */
function isNear(parts: readonly string[], right: readonly string[]): boolean {
  const slip = parts.findIndex((word, at) => word !== right[at]);
  if (slip < 0 || parts.some((word, at) => at > slip && word !== right[at])) return false;
  return isSlip(parts[slip] ?? '', right[slip] ?? '', parts.length === 1);
}

function isSlip(word: string, meant: string, isAlone: boolean): boolean {
  if (Math.min(word.length, meant.length) < (isAlone ? MIN_ALONE : MIN_WORD)) return false;
  if (word[0] !== meant[0] || word.at(-1) !== meant.at(-1) || !/^[a-z]+$/.test(word)) return false;
  return distance(word, meant) <= (meant.length >= MIN_ALONE ? 2 : 1);
}
