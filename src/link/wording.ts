import { count } from '../data/collect.ts';
import { MANY_TEXTS, remembered } from '../data/remembered.ts';
import { alternation } from '../text/alternation.ts';
import { fold, withoutEmoji } from '../text/fold.ts';
import { linkingSet } from '../vocabulary/linking.ts';

const CONTINUATION = linkingSet('continuation');
const REF = /(?:[\w.-]{1,60}\/)?[\w.-]{0,60}\/?[#!]\d{1,9}\b/g;
const URL = /\bhttps?:\/\/[^\s)>\]]+/g;
const DATE = /\b(?:\d{4}-\d{1,2}-\d{1,2}|\d{1,2}\.\d{1,2}\.(?:\d{2,4})?|(?:cwk|cw|kw)\s?\d{1,2})\b/gi;
const OWNER = /(?:@|\bsponsor:?\s*)[\w-]+/gi;
const NUMBERING = /^\s*(?:\d{1,3}[.)]|[ivx]{1,4}[.)]|[a-z][.)])\s+/i;
const NUMBER = /^[#&+/@\d]+$/;
const anyOf = (table: Parameters<typeof linkingSet>[0]) => alternation([...linkingSet(table)]);
const MARKER = new RegExp(`^\\s*(?:${anyOf('markers')})\\b\\s*[:/-]?\\s*`, 'i');
/** `(10 min)`, `(cont.)` */
const REMARK = new RegExp(`\\(\\s*[^()]{0,20}\\b(?:${anyOf('remarks')})\\b[^()]{0,20}\\)`, 'gi');
/** Longer texts are compared by their beginning. */
const LONGEST = 400;

/**
 * What makes two titles the same subject: words in order, without case, emoji, numbers, references, owners in parentheses,
 * dates and words like "(cont.)" that come and go.
 */
export const titleWords = remembered((title: string): readonly string[] => {
  const bare = withoutEmoji(title.slice(0, LONGEST))
    .replace(NUMBERING, '')
    .replace(URL, ' ')
    .replace(REF, ' ')
    .replace(DATE, ' ')
    .replace(/\([^()]{0,80}@[^()]{0,80}\)/g, ' ')
    .replace(REMARK, ' ')
    .replace(OWNER, ' ');
  return words(bare).filter((word) => !CONTINUATION.has(word) && !NUMBER.test(word));
}, MANY_TEXTS);

/** What makes two actions the same: words in order without markers, owners, dates, emphasis and links. */
export const actionWords = remembered((text: string): readonly string[] => {
  const bare = text.slice(0, LONGEST).replace(MARKER, '').replace(URL, ' ').replace(DATE, ' ').replace(OWNER, ' ');
  return words(bare.replace(/#(?=\d)/g, ' #'));
}, MANY_TEXTS);

function words(text: string): readonly string[] {
  return fold(text)
    .split(/[\s/&+]+/)
    .filter((word) => word !== '' && word !== '@' && word !== '#');
}

/** Share of the words that stand in a set, 0 to 1. */
export function covered(words: readonly string[], by: ReadonlySet<string>): number {
  return words.length === 0 ? 0 : words.filter((word) => by.has(word)).length / words.length;
}

/** Share of words that two texts have in common, 0 to 1 (Dice, each word counted as often as it stands in both). */
export function likeness(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Map<string, number>();
  for (const word of a) count(left, word);
  let common = 0;
  for (const word of b) {
    const times = left.get(word) ?? 0;
    if (times > 0) {
      left.set(word, times - 1);
      common++;
    }
  }
  return (2 * common) / (a.length + b.length);
}
