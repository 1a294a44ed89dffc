import { rememberedFor } from '../../data/remembered.ts';
import { signerOf } from '../../text/signature.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';
import { phraseBook, phrasesIn, phraseWords } from './phrases.ts';
import { underWay } from './task-verbs.ts';
import type { TaskWords } from './task-words.ts';
import { wordings, wordSets } from './wordings.ts';

/** A promise in the first person: `I'll write it up`. */
export interface Commitment {
  /** Where it starts with its person. */
  readonly start: number;
  /** "I'll take an action item to …": as good as a marker. */
  readonly marked: boolean;
}

/** How a promise is built; which words it has stands in table `promises`. */
const expressions = wordings('promises', {
  /** `I'll write`, from its person to its verb */
  promise: /<firstPerson>\s+(?:<tasks.adverbs>\s+){0,3}(?<verb>[\p{L}][\p{L}+-]*)/giu,
  mine: /<mine>(?= <isMine>|\s*[.,!:])/iu,
  goingToTake: /:\s+<goingToTake> <anAction>/iu,
  marked: /<action>/u,
  supposing: /<supposing>\s+(?:\p{Lu}\p{L}{0,20}\s+<joint>\s+)?$/iu,
  doubts: /<doubts>\s*$/iu,
  but: /<but>\s+$/iu,
  /** `I have a list I can share` tells of a list. */
  ofThing: /(?<!<prepositions>\s+)<articles>\s+(?:\p{Ll}+\s+)?\p{Ll}+\s+$/u,
  echoes: /<echoes>[^.;!?]*$/iu,
  rightNow: /^\s+<now>|^[^.;]{0,30}<rightNow>/iu,
  takesBack: /^[^\n]{0,200}<takesBack>/iu,
  helps: /<helps>\s+(?!<helpsOut>)\p{Ll}{3,}$/iu,
  volunteers: /^<volunteers>/iu,
  comes: /^<comes>/u,
  firmly: /<firmly>/iu,
  hesitant: /<hesitant>/iu,
  offering: /<offering>/iu,
  see: /^\s+<see>/iu,
  self: /<self>|<we>\s+(?:<tasks.adverbs>\s+)?<weDo>/iu,
  /** `Ich werde den Brief schreiben` */
  iWill: /<iWill>\s[^.;!?]{0,200}?(?<infinitive>\p{Ll}\p{L}*en)(?=[.;!)]|$|\s+<tasks.behindVerb>)/iu,
  /** `I (Ann) will write it` */
  namedI: /<orI>\s+\((?<who>[^()]{2,40})\)/iu,
  /** Behind the label of a speaker, or where a clause starts. */
  alone: /(?<open>^|[,;]\s+)(?:<alone>|(?<state><aloneBeing>))(?=\s+\p{Ll})/giu,
  aloneLater: /(?<=[.!]\s+)<taskForms.Will>(?=\s+\p{Ll})/gu,
});
const sets = wordSets('promises', ['offers', 'ofSpeech', 'also']);

/** What must stand behind some verbs, and how firmly it must be said. */
const boundVerbs = rememberedFor((vocabulary: Vocabulary) => {
  const { sure = [], able = [], firm = [] } = wordsOf(vocabulary, 'promises');
  const verbs = [...sure, ...firm].flatMap((phrase) => phrase.slice(1).split(' ', 1)[0]?.split('/') ?? []);
  return { book: phraseBook({ sure, able, firm }), verbs: new Set(verbs) };
});

/** Verbs of tasks that are also said of what is said right now: "I'll describe". */
export function isOfSpeech(verb: string, vocabulary: Vocabulary): boolean {
  return sets(vocabulary)('ofSpeech').has(verb);
}

/** Where somebody promises something in words that need no verb of the tables (`mache ich`), or with the verb at the end. */
function selfPromise(text: string, { vocabulary, reports }: TaskWords): number | undefined {
  const say = expressions(vocabulary);
  const self = say.self.exec(text);
  if (self && !isUnsaidNear(text.slice(0, self.index), vocabulary)) return self.index;
  const will = say.iWill.exec(text);
  const isDeed = will !== null && !reports.has(will.groups?.infinitive ?? '');
  return isDeed && !isAsked(text.slice(will.index)) ? will.index : undefined;
}

/** `I (Ann) will write it`: who that is, and the text without the brackets. */
export function namedSelf(text: string, names: Names): { readonly who: string; readonly said: string } | undefined {
  const match = expressions(names.vocabulary).namedI.exec(text);
  const inner = match?.groups?.who ?? '';
  const people = match ? parsePeople(inner, 0, names, 'plausible') : undefined;
  if (!match || !people || people.end !== inner.length) return undefined;
  const open = match.index + match[0].indexOf('(');
  return {
    who: people.people[0] ?? inner,
    said: text.slice(0, open).trimEnd() + text.slice(match.index + match[0].length),
  };
}

/** A speaker's name and what he takes. UTF-16 units. */
const MAX_SPEAKER = 120;
const MAX_BEFORE = 24;

/** The first promise of a text, or undefined. Conditions and figures of speech ("I'll admit") are none. */
export function findCommitment(text: string, words: TaskWords): Commitment | undefined {
  const say = expressions(words.vocabulary);
  const self = selfPromise(text, words);
  if (self !== undefined) return { start: self, marked: false };
  const open = say.mine.exec(text) ?? say.goingToTake.exec(text.slice(0, MAX_SPEAKER));
  if (open) return { start: open.index, marked: true };
  for (const match of text.matchAll(say.promise)) {
    const verb = match.groups?.verb?.toLowerCase() ?? '';
    const after = text.slice(match.index + match[0].length);
    const before = text.slice(Math.max(0, match.index - MAX_SPEAKER), match.index);
    if (isUnsaid(before, after, words)) continue;
    if (say.offering.test(match[0]) && say.ofThing.test(before)) continue;
    if (promises(match[0], verb, after, words, say.but.test(before)))
      return { start: match.index, marked: say.marked.test(match[0] + after.slice(0, 30)) };
  }
  return undefined;
}

const LABEL = /^\W*[@\p{L}][^:\n]{0,40}:\s+/u;

/** `Ann: will check it`, or `Will check it` beneath her name: the same with the "I" that hurried notes leave out. */
export function withSpeakerNamed(text: string, isLabelled: boolean, { vocabulary }: TaskWords): string | undefined {
  const label = isLabelled ? (LABEL.exec(text)?.[0] ?? '') : '';
  if (isLabelled && label === '') return undefined;
  const { I = [], Im = [] } = wordsOf(vocabulary, 'promises');
  const say = expressions(vocabulary);
  const behind = (pronouns: readonly string[], words: string) =>
    `${pronouns[0] ?? ''} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
  const said = text
    .slice(label.length)
    .replace(say.alone, (whole, ...found) => {
      const { open = '', state }: Partial<Record<'open' | 'state', string>> = found.at(-1);
      const isInside = isLabelled && open !== '';
      return isInside ? whole : open + behind(state === undefined ? I : Im, whole.slice(open.length));
    })
    .replace(say.aloneLater, (will) => behind(I, will));
  return label + said === text ? undefined : label + said;
}

/** Supposed, doubted, asked, taken back, or another's words said again ("you're saying that … I can"). */
function isUnsaid(before: string, after: string, { vocabulary }: TaskWords): boolean {
  const say = expressions(vocabulary);
  if (isUnsaidNear(before, vocabulary) || say.echoes.test(before)) return true;
  return say.rightNow.test(after) || isAsked(after) || say.takesBack.test(after);
}

function promises(whole: string, said: string, told: string, words: TaskWords, mustBeSure: boolean): boolean {
  const { vocabulary } = words;
  const [say, setOf, bound] = [expressions(vocabulary), sets(vocabulary), boundVerbs(vocabulary)];
  const { verb, after } = said === 'be' ? underWay(told, words) : { verb: said, after: told };
  if (say.marked.test(whole) || say.helps.test(whole)) return true;
  if (say.volunteers.test(whole)) return !say.comes.test(said + told);
  const clause = /^[^.,;!?]*/.exec(after.slice(0, MAX_SPEAKER))?.[0] ?? '';
  const found = phrasesIn(phraseWords(`${verb} ${clause}`), bound.book);
  if (found.has('sure')) return true;
  if (found.has('able')) return !say.hesitant.test(whole);
  if (found.has('firm')) return say.firmly.test(whole);
  if (mustBeSure || bound.verbs.has(verb)) return false;
  if (said !== 'be' && say.offering.test(whole)) return setOf('offers').has(verb) && !say.see.test(after);
  return (words.verbs.has(verb) && !setOf('ofSpeech').has(verb)) || setOf('also').has(verb);
}

function isUnsaidNear(before: string, vocabulary: Vocabulary): boolean {
  const { supposing, doubts } = expressions(vocabulary);
  const near = before.slice(-MAX_BEFORE);
  return supposing.test(near) || doubts.test(near);
}

/** "I'll open it?" only asks. */
function isAsked(after: string): boolean {
  return /^[^.;!]{0,80}\?/.test(after);
}

const SQUARE = /^\W{0,6}\[([@\p{L}][^[\]]{1,50})\](?=\s)/u;
const ROUND = /^\((\p{Lu}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{0,20})?)\)(?=\s+\p{L})/u;

/** Up to a colon; a dash or nothing is enough where an "I" follows. */
const LABELLED =
  /^\W*([@\p{L}][\p{L}\p{N}_.'’-]*(?: (?!I\b)\p{Lu}[\p{L}.'’-]*){0,2})\s*(?:\([^)]{1,30}\))?(?:\s*:(?=\s|$)|\s+(?:[-–—]\s+)?(?=I(?:['’]ll| will| can)\s))/u;

/** Who speaks: `Niko: …` at the start (one or two words before a colon), `Niko - I'll …`, `[Niko] …` or `(Niko) …`. */
export function speakerOf(text: string, names: Names): string | undefined {
  const bracket = SQUARE.exec(text)?.[1];
  const bracketed = bracket === undefined ? ROUND.exec(text)?.[1] : (signerOf(bracket) ?? bracket);
  if (bracketed !== undefined) {
    const named = parsePeople(bracketed, 0, names, 'plausible');
    return named && named.end === bracketed.length && named.people.length === 1 ? named.people[0] : undefined;
  }
  const label = LABELLED.exec(text);
  if (!label?.[1]) return undefined;
  const people = parsePeople(label[1], 0, names, label[0].endsWith(':') ? 'plausible' : 'known');
  return people && people.end === label[1].length ? people.people[0] : undefined;
}

/** Who wrote it: `… --Niko`, `— scottmcm`, `… (Ann)` at the end. */
export function signatureOf(text: string, names: Names): string | undefined {
  const label = /(?:--|—|–)\s*(@?[\p{L}][\p{L}\p{N}_-]*)\s*$/u.exec(text);
  const people = label?.[1] ? parsePeople(label[1], 0, names, 'plausible') : undefined;
  return people?.people[0];
}
