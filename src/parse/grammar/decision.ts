import type { DecisionOutcome } from '../../model/index.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { DecisionWords } from './decision-words.ts';
import { phrasesIn, phraseWords } from './phrases.ts';
import { parseTally } from './tally.ts';
import { wordings } from './wordings.ts';

/** That a text states a decision of this meeting, and how. */
export interface FoundDecision {
  /** What was decided, without its label. */
  readonly text: string;
  readonly form: string;
  /** False where the words only make it likely. */
  readonly certain: boolean;
}

/** Expressions of motions, objections and "consensus", with the words of table `decisions`. */
const expressions = wordings('decisions', {
  /** `The motion to land it (was) carried` */
  motion:
    /<motions>(?:-\d{1,5})?(?:[ ,]+(?!<ifs>|<not>)[\p{L}#\d/-]+){0,8}?(?:\s?\([^()]{0,80}\))?:? (?:<aux> )?<carried>(?! (?:<elsewhere>|<by> (?!(?:<articles> )?<ownHands>)))|<moved>[^.;]{1,200}[.;]\s*(?:<motions>:? ?)?<carriedSo>/iu,
  /** `Option B was chosen` */
  choice: /<choices>(?: [\p{L}\d-]{1,20}){0,2} (?:<aux> )?<picked>/iu,
  /** `Minutes of the last meeting`: what is decided on, not when. */
  records: /<records>/iu,
  onlyIf: /(?:<ifs>|<reports>)[^.;]*$/iu,
  /** Behind a speaker. */
  spokenLabel: /^<spokenLabels>\s*:\s+(?<rest>.+)$/iu,
  /** `RES-2024-03 Keep the name`, `DEC-7: keep it` */
  numbered: /^\W*<numbered>[-–][\p{Lu}\d-]{1,12}\s*[:–-]?\s+(?<rest>\p{L}.*)$/u,
  /** `We could share it. Decision: we do.` */
  innerLabel: /[.!?)]\s+<loudLabels>\s*:\s+(?<rest>\S.*)$/u,
  noObjection: /<noObjection>/iu,
  /** `Any objections to landing? None.` */
  askedAndNone: /<any>[^.?!]{0,80}(?:[.?]|<objection>,)\s*(?:[-–]\s*)?<nobody>\s*[.,!?]*(?:\s|$)/iu,
  objection: /<objection>/iu,
  /** `Niko: no objection to that`: his own, among other speakers. */
  ownConsent: /^\W*[\p{L}\p{N}_.-]{2,30}:\s+<noObjection>/iu,
  /** `if there are no objections`, `no objections so far`: there may be some. */
  supposes: /<supposes>/u,
  soFar: /^[^,]*<soFar>/iu,
  /** `Should we update the post? Yes, Ann` */
  granted: /<mayWe>(?!\s<knows>)[^?]{3,160}\?\s+(?:[-=]+>\s*)?(?:\p{L}+[:,]?\s+)?<grants>(?!\s+<but>)/iu,
  /** Behind a label: there is none. */
  nothing: /^(?:<none>\s*\.?$|<depends>)/iu,
  /** Before "we agree": `if we`, `criteria that the members`. */
  supposed: /(?:<ifs>|<since>)\s+$/iu,
  relative: /<relatives>\s+(?:\p{L}+\s+){0,2}$/iu,
  agree: /<agree>$/iu,
  /** `what was decided`, `as it was agreed`: mentioned. */
  fused: /<fused>\s+(?:\p{L}+\s+){0,2}$/iu,
  /** `Dice: can be closed`, `-> postpone`, `Cancel May 4`, `Close, covered by #12`, `Great plan.`, `All +1`, `So let's keep it` */
  verdict:
    /^(?:[^.!?]{0,80}[:,]\s*)?(?:<this> )?<canBe>|^[-=]+>\s*<handed>|^[-=]+>\s*<fate>\s*[.!]?$|^\W*<cancels>\s+(?:\p{L}+\s+){1,4}\d|^\W*<close>\s*(?:[.,;]|$)|^\W*<praise>\.|<everybody> <plusOne>|(?:^|[.;!,:>–-]\s*|<so>\s+)<lets>(?!\s+<noDeed>)/iu,
  /** May stand before "consensus", which is this meeting's own then. */
  free: /^<free>$/iu,
  /** `Sounds like there's agreement`: in talk only how it seems to one. */
  seeming: /<seeming>\s+$/iu,
});

/** `Ann: `, `Ann Lee: `, `AL: ` */
const SPEAKER = /^\W{0,4}(?:\p{Lu}{2,4}|\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{L}+)?):\s+/u;

/** What stands behind a label: `Decision: …`, `Consensus -> …`. Null where the label itself says that there is none. */
export function findLabelled(text: string, words: DecisionWords): FoundDecision | null | undefined {
  const { spokenLabel, innerLabel, numbered } = expressions(words.vocabulary);
  const said = SPEAKER.test(text) ? spokenLabel.exec(text.replace(SPEAKER, '')) : null;
  const inner = text.includes(':') ? innerLabel.exec(text) : null;
  const rest = (words.label.exec(text) ?? said ?? inner ?? numbered.exec(text))?.groups?.rest?.trim() ?? '';
  if (rest === '') return undefined;
  const isNone =
    /\?\s*$/.test(text) ||
    expressions(words.vocabulary).nothing.test(rest) ||
    has('past', text.slice(0, text.length - rest.length), words);
  return isNone ? null : { text: rest, form: 'label', certain: true };
}

/**
 * What a text, taken for itself, says was decided in plain words. `isSpoken` says whether it is a line of a transcript, where
 * single speakers agree all the time; it is only asked where that matters.
 */
export function findStated(text: string, words: DecisionWords, isSpoken: () => boolean): FoundDecision | undefined {
  if (!mayState(text, words) || /\?\s*$/.test(text) || text.length > MAX_STATEMENT) return undefined;
  const form = statedForm(text, words, isSpoken);
  if (form === undefined) return undefined;
  const said = formsIn(text.replace(expressions(words.vocabulary).records, ' '), words);
  return said.has('past') || said.has('onCondition') ? undefined : { text, form, certain: form !== 'verdict' };
}

/** One look before all others: a word that speaks of deciding, or counted votes. */
function mayState(text: string, { hint, vocabulary }: DecisionWords): boolean {
  return hint.test(text.toLowerCase()) || (/\d/.test(text) && parseTally(text, vocabulary) !== undefined);
}

/** `Should we update the post? Yes, Ann`: asked and granted in one breath. */
export function isGrantedAtOnce(text: string, vocabulary: Vocabulary): boolean {
  return text.includes('?') && expressions(vocabulary).granted.test(text);
}

/** What in a sentence's words says that nothing was decided (yet, or by this meeting): named as in decision-weights.ts. */
export function counterForms(sentence: string, words: DecisionWords): readonly string[] {
  const said = formsIn(sentence, words);
  return COUNTERS.flatMap(([form, cue]) => (said.has(form) ? [cue] : []));
}

const COUNTERS = [
  ['past', 'past'],
  ['notYet', 'not-yet'],
  ['onCondition', 'on-condition'],
] as const;

/** Longer texts tell a story; what they say of decisions is told too. */
const MAX_STATEMENT = 600;

function statedForm(text: string, words: DecisionWords, isSpoken: () => boolean): string | undefined {
  const say = expressions(words.vocabulary);
  const motion = say.motion.exec(text) ?? say.choice.exec(text);
  if (motion && !say.onlyIf.test(text.slice(0, motion.index))) return 'motion';
  const tally = parseTally(text, words.vocabulary);
  if (tally && tally.for + tally.against > 0) return 'vote';
  if (say.objection.test(text) && say.askedAndNone.test(text)) return 'no-objection';
  for (const sentence of text.split(/(?<=[.;!?])\s+(?=\p{Lu}|=>)/u)) {
    if (isUnopposed(sentence, words)) return say.ownConsent.test(text) && isSpoken() ? undefined : 'no-objection';
    const said = formsIn(sentence, words);
    const form = formOf(sentence, said, words, isSpoken);
    if (form && !said.has('notYet')) return form;
  }
  return undefined;
}

/** `No objections to landing it, can be changed later if needed`; not `if there are no objections`, `no objections so far`. */
function isUnopposed(sentence: string, { vocabulary }: DecisionWords): boolean {
  const say = expressions(vocabulary);
  const none = say.noObjection.exec(sentence);
  if (!none) return false;
  const after = sentence.slice(none.index + none[0].length);
  return !say.supposes.test(sentence.slice(0, none.index)) && !say.soFar.test(after);
}

function formOf(
  sentence: string,
  said: ReadonlySet<string>,
  words: DecisionWords,
  isSpoken: () => boolean,
): string | undefined {
  const say = expressions(words.vocabulary);
  const group = words.group.exec(sentence);
  if (group && !isSupposed(sentence.slice(0, group.index), group[0], words))
    return (said.has('recalled') || say.agree.test(group[0])) && isSpoken() ? undefined : 'group';
  if (said.has('carried')) return 'motion';
  if (said.has('unanimous')) return 'unanimous';
  const impersonal = words.impersonal.exec(sentence);
  if (impersonal && !say.fused.test(sentence.slice(0, impersonal.index))) return 'impersonal';
  const consensus = words.consensus.exec(sentence);
  if (
    consensus &&
    consensus.index < 100 &&
    !say.fused.test(sentence.slice(0, consensus.index)) &&
    isFree(sentence.slice(0, consensus.index), words) &&
    !(say.seeming.test(sentence.slice(0, consensus.index).replace(words.kinds, '')) && isSpoken())
  )
    return 'consensus';
  const opening = words.opening.exec(sentence)?.[0];
  if (opening !== undefined) return !ARROW.test(opening) && isSpoken() ? undefined : 'opening';
  const isVerdict = VERDICTS.some((form) => said.has(form)) || say.verdict.test(sentence);
  return isVerdict && !isSpoken() ? 'verdict' : undefined;
}

/** `Wahl: 10/0/0 -> Beschlossen`: what came of it, which nobody says like this. */
const ARROW = /^\s*[-=]>/;

/** Forms that make a decision only likely. */
const VERDICTS = ['verdict', 'content', 'weDo'];

/** `if we opted for`, `criteria that the members agree to`: nobody has. */
function isSupposed(before: string, found: string, { vocabulary }: DecisionWords): boolean {
  const say = expressions(vocabulary);
  return say.supposed.test(before) || (say.agree.test(found) && say.relative.test(before));
}

/** Words before "consensus" that leave it this meeting's own: none, the end of a clause, "there is", "we have", "meeting". */
function isFree(before: string, { vocabulary, kinds }: DecisionWords): boolean {
  const word = /\S*$/.exec(before.replace(kinds, '').trimEnd())?.[0] ?? '';
  return word === '' || /[.:;,!>)([{–—-]$/.test(word) || expressions(vocabulary).free.test(word);
}

/** Whether the doing of another body is reported; `own` are words of this meeting's title and place, whose body decides here. */
export function isOthersDecision(text: string, words: DecisionWords, own: string): boolean {
  const match = words.others.exec(text);
  if (match?.groups?.who !== undefined && match.index > 0 && isOurs(text, text.slice(0, match.index), words))
    return false;
  const who = match?.groups?.who ?? match?.groups?.by ?? match?.groups?.at;
  return who !== undefined && !own.toLowerCase().includes(who.toLowerCase());
}

/** `Agreed that they …`, `it was decided that the board …`: whoever is named behind it does not decide. */
function isOurs(text: string, before: string, words: DecisionWords): boolean {
  return words.opening.exec(text)?.index === 0 || words.impersonal.test(before) || words.group.test(before);
}

/** What came of it, by its words. */
export function outcomeOf(text: string, words: DecisionWords): DecisionOutcome {
  const said = formsIn(text, words);
  if (said.has('inconclusive')) return 'inconclusive';
  if (said.has('rejected')) return 'rejected';
  return parseTally(text, words.vocabulary) && !said.has('agreed') ? 'vote' : 'agreed';
}

function formsIn(text: string, { forms, discourse }: DecisionWords): ReadonlySet<string> {
  const words = phraseWords(text);
  return phrasesIn(words, forms, discourse.has(words[0] ?? '') ? 1 : 0);
}

function has(form: string, text: string, words: DecisionWords): boolean {
  return formsIn(text, words).has(form);
}
