import { rememberedFor } from '../../data/remembered.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { counterForms, isGrantedAtOnce } from './decision.ts';
import { decisionThreshold, decisionWeights, isRuling } from './decision-weights.ts';
import { decisionWords } from './decision-words.ts';
import { phraseBook, phrasesIn, phraseWords } from './phrases.ts';

/** What speaks for and against a text being a decision of this meeting. */
export interface DecisionEvidence {
  /** Sum of the weights of all cues; above `decisionThreshold` it is taken for a decision. */
  readonly score: number;
  /** Those that fired, of the sentence that speaks most for it and of the place where it stands; strongest first. */
  readonly cues: readonly string[];
}

/** Where the text comes from, as far as it matters to its words. */
export interface DecisionSource {
  readonly vocabulary: Vocabulary;
  /** Whether it is a line of a transcript, where single speakers agree all the time. */
  readonly isSpoken: () => boolean;
}

const SENTENCE_END = /(?<=[.;!?])\s+(?=\p{Lu}|=>)|(?<=;)\s+|\s+(?=[-=]+>)/u;
const SPEAKER = /^[^\p{L}@]*[^:\]]{1,60}[:\]]\s*/u;
/** A sentence in which a word speaks for a decision, with such words. */
export interface RulingSentence {
  readonly text: string;
  readonly cues: ReadonlySet<string>;
}

/** The sentences of a text in which a word speaks for a decision. */
export function rulingSentences(text: string, source: DecisionSource): readonly RulingSentence[] {
  const { vocabulary } = source;
  const body = SPEAKER.test(text) && source.isSpoken() ? text.replace(SPEAKER, '') : text;
  const granted = isGrantedAtOnce(text, vocabulary) ? [{ text: '', cues: new Set(['granted-at-once']) }] : [];
  const sentences = body.split(SENTENCE_END).flatMap((sentence) => {
    const cues = wordCues(sentence, vocabulary);
    return [...cues].some(isRuling) ? [{ text: sentence, cues }] : [];
  });
  return [...granted, ...sentences];
}

/** What in a sentence speaks against it; asked last, as it costs most. */
function doubts(sentence: string, vocabulary: Vocabulary): readonly string[] {
  const found = [...counterForms(sentence, decisionWords(vocabulary))];
  if (/\?\W*$/.test(sentence)) found.push('asks');
  if (/["“”]/.test(sentence)) found.push('quotes');
  return found;
}

/** The evidence of the sentence that speaks most for a decision at this place; undefined where none is enough. */
export function weighDecision(
  sentences: readonly RulingSentence[],
  place: ReadonlySet<string>,
  vocabulary: Vocabulary,
): DecisionEvidence | undefined {
  let best: DecisionEvidence | undefined;
  for (const { text, cues } of sentences) {
    const known = [...new Set([...cues, ...place, ...combined(cues, place)])];
    if (sumOf(known) <= decisionThreshold) continue;
    const all = [...new Set([...known, ...doubts(text, vocabulary)])];
    const score = sumOf(all);
    if (score > decisionThreshold && score > (best?.score ?? 0)) best = { score, cues: all };
  }
  return best && { ...best, cues: [...best.cues].sort((a, b) => weight(b) - weight(a)) };
}

function sumOf(cues: readonly string[]): number {
  return cues.reduce((sum, cue) => sum + weight(cue), 0);
}

/** The cues that spoke most for it, as the rule that found it: `verdict + under-issue + last`. */
export function reasonOf({ cues }: DecisionEvidence): string {
  return cues
    .filter((cue) => weight(cue) > 0)
    .slice(0, MAX_REASONS)
    .join(' + ');
}

const MAX_REASONS = 3;

function weight(cue: string): number {
  return decisionWeights[cue] ?? 0;
}

/** Cues that mean something else together: few words that say nothing but the result, `Consensus` over a list. */
function combined(cues: ReadonlySet<string>, place: ReadonlySet<string>): readonly string[] {
  const found: string[] = [];
  const has = (names: readonly string[]) => names.some((name) => cues.has(name));
  if (place.has('few-words') && has(RESULTS)) found.push('nothing-but-result');
  if (place.has('has-children') && has(NOUNS)) found.push('label-over-list');
  if (place.has('under-question') && has(['yes', 'no'])) found.push(has(ORDERS) ? 'answers-with-order' : 'answers');
  if (place.has('under-should') && has(['yes', 'no', ...ORDERS])) found.push('settles-it');
  if (place.has('spoken') && cues.has('we-decided')) found.push('recalled');
  return found;
}

const NOUNS = ['decision', 'decision-to', 'general-agreement', 'ends-decided'];
const ORDERS = ['order', 'keep', 'go-ahead', 'verdict', 'lets', 'refrain', 'put-off', 'we-will', 'will-be'];
const RESULTS = [
  ...NOUNS,
  ...[
    'no-objection',
    'nobody-objects',
    'closes',
    'go-for-it',
    'verdict',
    'opens-decided',
    'decided',
    'decide',
    'chosen',
    'content',
    'go-ahead',
    'refrain',
  ],
];

function wordCues(sentence: string, vocabulary: Vocabulary): ReadonlySet<string> {
  const words = phraseWords(sentence);
  return phrasesIn(words, bookOf(vocabulary), decisionWords(vocabulary).discourse.has(words[0] ?? '') ? 1 : 0);
}

const bookOf = rememberedFor((vocabulary: Vocabulary) => phraseBook(wordsOf(vocabulary, 'decisionCues')));
