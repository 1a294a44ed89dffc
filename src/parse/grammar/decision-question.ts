import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('decisions', {
  /** `Should we rename it?`, `New slot OK?`, `Do the rename?`, `Keep the weekly call? (it is short)` */
  asks: /<shouldWe>[^?]{0,160}\?|<fine>\s?\?|^\W*<deeds>\s[^?]{2,120}\?/iu,
  answer: /^\W{0,4}(?:[-=]+>\s*)?<answers>(?!['’-])(?!\s(?:<noAnswer>|\p{L}+s\b))|<was>\s<settled>\W*$/iu,
  /** `All: yes, ok to close` */
  all: /^\W{0,4}<everyone>\s?[:,]\s<consents>/iu,
});

/** Nothing is asked behind it but perhaps an aside. */
const ENDS_ASKING = /\?\W*(?:\([^()]{0,120}\)\W*)?$/;

/**
 * Whether a text ends with a question about what the group is to do, whose answer decides. Those about what is (`Is it
 * fixed?`, `Do any exist?`) are answered and nothing more.
 */
export function asksWhetherTo(text: string, vocabulary: Vocabulary): boolean {
  return ENDS_ASKING.test(text) && expressions(vocabulary).asks.test(text.slice(-MAX_QUESTION));
}

/** UTF-16 units. */
const MAX_QUESTION = 240;

/** Whether a text opens with yes or no, whatever is said behind it. */
export function isAnswer(text: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).answer.test(text);
}

/** Whether everybody is named as the one who consents: not one speaker among others. */
export function isConsentOfAll(text: string, vocabulary: Vocabulary): boolean {
  return expressions(vocabulary).all.test(text);
}
