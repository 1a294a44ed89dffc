import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';

const SHARE = /(?<![\d.,])(\d{1,3})\s?%/;
const expressions = wordings('votes', { voting: /<voting>/iu });
/** In percent. */
const MAJORITY = 50;
const MAX_OPTIONS = 30;

/**
 * Whether the entry is what a vote came out for: `Red - 9 (90%)` beside `Blue - 1 (10%)`, beneath words of voting. It holds
 * more than half of the votes and more than any other option; a share without others beside it is none.
 */
export function isWinner(entry: Entry, vocabulary: Vocabulary): boolean {
  const { parent } = entry;
  const share = parent && SHARE.exec(entry.text)?.[1];
  if (!parent || !share || Number(share) <= MAJORITY || !expressions(vocabulary).voting.test(parent.text)) return false;
  const options = parent.children.slice(0, MAX_OPTIONS).flatMap(({ text }) => SHARE.exec(text)?.[1] ?? []);
  return (
    options.length > 1 &&
    options.every((other) => Number(other) <= 100) &&
    Math.max(...options.map(Number)) === Number(share)
  );
}
