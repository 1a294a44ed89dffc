import { rememberedFor } from '../../data/remembered.ts';
import { alternation } from '../../text/alternation.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { type PhraseBook, phraseBook } from './phrases.ts';
import { wordings } from './wordings.ts';

/** The vocabulary's words for decisions, ready to be asked. All ignore case. */
export interface DecisionWords {
  readonly vocabulary: Vocabulary;
  /** Wordings that settle by themselves whether something was decided. */
  readonly forms: PhraseBook<string>;
  /** Words that may stand before the word with which a sentence really opens. */
  readonly discourse: ReadonlySet<string>;
  /** One test before all others, of the lower-case text. */
  readonly hint: RegExp;
  /** `Decision: …`, `Consensus -> …`: group `rest` is what was decided, empty where a list follows. */
  readonly label: RegExp;
  /** The whole text is a label, with or without a colon. */
  readonly listLabel: RegExp;
  /** `we (all) agreed`, `the group decided`. */
  readonly group: RegExp;
  readonly impersonal: RegExp;
  /** `Agreed to …` at the start of a sentence. */
  readonly opening: RegExp;
  /** `general consensus that`, `agreement from the group`. */
  readonly consensus: RegExp;
  /** What may stand before it: `general`, `rough`. */
  readonly kinds: RegExp;
  /** Another body's doing ("the board approved"). Group `who`. */
  readonly others: RegExp;
  /** A reply that only grants or refuses. */
  readonly reply: RegExp;
  /** One that only tells what came of a vote. */
  readonly result: RegExp;
}

const MAX_LABEL = 100;

/** Whether the text is nothing but a label over decisions. Long texts are not even looked at. */
export function isListLabel(text: string, words: DecisionWords): boolean {
  if (text.length > MAX_LABEL || !(text.length < 40 || /[:g]\s*$/.test(text))) return false;
  return words.listLabel.test(text);
}

/** The decision words of a vocabulary, compiled at their first use. */
export const decisionWords = rememberedFor(compileWords);

/** How labels and statements are built; which words they have stands in table `decisions`. */
const expressions = wordings('decisions', {
  label:
    /^(?:.{0,3}[-=]>)?[^\p{L}\p{N}]*(?:<qualifiers>\s+){0,3}<labels>(?:\s+#?\d+(?:[.-]\d+)*)?(?:\s*\([^)]{0,60}\))?(?:\s+(?:<holds>|<about> [^:]{1,60}))?\s*(?::|[-=]+>|\s[-–—]\s|--|—)\s*(?<rest>.*)$/iu,
  /** `Decisions`, `… our decision:`, `Summary (no objections):` */
  listLabel:
    /^(?:.{0,3}[-=]>)?[^\p{L}\p{N}]*(?:<qualifiers>\s+){0,3}<labels>(?:\s+#?\d+(?:[.-]\d+)*)?(?:\s*\([^)]{0,60}\))?(?:\s+<here>)?\s*(?::|--|—|(?:\s+(?:<holds>|<about> [^:]{1,60}))?\s*:)?\s*(?:\([^)]{0,40}\)\s*:?)?\s*$|^(?!.*<no>).{0,60}(?<!<for>\s)<labels>\s*:\s*$|^\W*<summaries>[^():]{0,30}:?\s*\((?:<noObjection>|<consensus>|<opening>)[^()]{0,30}\)\s*:?\s*$|<following>\s*:?$/iu,
  group: /(?<who><group>)(?:['’]ve)?\s+(?:(?:\p{L}+ly|<auxiliary>)\s+){0,3}<did>/iu,
  impersonal: /<was>\s+(?:(?:\p{L}+ly|<auxiliary>)\s+)?<impersonal>/iu,
  opening:
    /(?:^|[.;!]\s+|[-=]>\s*)<concludes>(?=,?\s+<toThat>\s)|(?:^|[.;!,]\s+|[-=]>\s*)(?:<openers>,?\s+)?<opening>(?=\s+<goesOn>|\s*(?:[.,;:!(–-]|$))/iu,
  consensus:
    /<consensus>(?:\s*\((?!<ifs>)[^()]{1,40}\))?(?=\s+(?:<among>\s+(?:<articles>\s+)?\p{L}+\s+)?<agreedTo>|\s*[:.,;)\]}]|\s*$|\s+(?!<seeking>)\p{L}+ing\b)/iu,
  kinds: /(?:(?<![^\s([{])(?:<kinds>|<qualifiers>)\s+){1,3}$/iu,
  others:
    /(?<who><others>)[^.;]{0,40}<decides>|<decidedBy>\s+(?:[\p{L}\d-]+\s+){0,3}<by>\s+(?!(?:<articles>\s+)?<ownHands>)(?:<articles>\s+)?(?<by><others>|\p{Lu}[\p{L}\d]+)|<consensusAt>\s+(?:<articles>\s+)?(?<at><others>)/iu,
  reply: /^\s*(?:[-=]+>\s*|[-*]\s)?(?:<yes>|<results>)(?:\s?\/\s?\p{L}+)?\s*[.!]*(?:\s*\([^()]*\))?$/iu,
  result: /^\s*(?:[-=]+>\s*|[-*]\s)?<results>(?:\s?\/\s?\p{L}+)?\s*[.!]*$/iu,
});

function compileWords(vocabulary: Vocabulary): DecisionWords {
  const table = wordsOf(vocabulary, 'decisions');
  const forms = wordsOf(vocabulary, 'decisionForms');
  return {
    vocabulary,
    forms: phraseBook(forms),
    discourse: new Set(table.discourse ?? []),
    hint: new RegExp(
      stems([...STATING.flatMap((name) => table[name] ?? []), ...SETTLING.flatMap((name) => forms[name] ?? [])]),
    ),
    ...expressions(vocabulary),
  };
}

/** Meanings without which no text states a decision. */
const STATING = [
  'labels',
  'did',
  'impersonal',
  'consensus',
  'opening',
  'carried',
  'carriedSo',
  'noObjection',
  'objection',
].concat(['canBe', 'handed', 'fate', 'cancels', 'close', 'praise', 'plusOne', 'lets']);
const SETTLING = ['carried', 'unanimous', 'verdict', 'content', 'weDo'];

/** How the rarest words of phrases begin: cheap to look for in a lower-case text. */
function stems(phrases: readonly string[]): string {
  const rarest = phrases.flatMap((phrase) => {
    const slots = phrase
      .split(/\s+/)
      .filter((slot) => !/^!|^…|\?$/.test(slot))
      .map((slot) => slot.replace(/[\^$*]/g, '').split('/'));
    const least = (words: readonly string[]) => Math.min(...words.map((word) => word.length));
    return slots.reduce((best, words) => (least(words) > least(best) ? words : best));
  });
  return alternation([...new Set(rarest.map((word) => word.slice(0, 6)))]);
}
