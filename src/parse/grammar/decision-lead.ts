import { findStated } from './decision.ts';
import type { DecisionWords } from './decision-words.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('decisionPlaces', {
  /** `… agreed on the following:`, `… these three points:` at the end. */
  leads: /(?:<leads>(?:\s+[\p{L}\d-]+){0,2}|<settles>\**\s+<that>)\s*:\s*$/iu,
  /** `The following proposals were voted on and adopted:` */
  wereSettled:
    /^\W*<leads>\s(?!.*<pending>)(?:[\p{L}\d-]+\s){1,8}?(?:<approved>|<decisions.impersonal>)(?:\s<decisions.by>\s[\p{L}\s]{2,40})?\s*:\s*$/iu,
});

/**
 * Whether the text ends with a sentence that says that the meeting decided what stands beneath it (`We agreed on the
 * following:`), so that the entries of its list are the decisions and it is none.
 */
export function isLead(text: string, words: DecisionWords): boolean {
  if (!text.trimEnd().endsWith(':')) return false;
  const last = text.slice(-MAX_LEAD).replace(/\s+/g, ' ').split(SENTENCE_END).at(-1) ?? '';
  const { leads, wereSettled } = expressions(words.vocabulary);
  return wereSettled.test(last) || (leads.test(last) && findStated(last, words, () => false)?.certain === true);
}

const SENTENCE_END = /(?<=[.;!?])\s+(?=\p{Lu})/u;
/** UTF-16 units. */
const MAX_LEAD = 240;
