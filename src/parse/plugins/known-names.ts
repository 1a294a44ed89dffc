import { count } from '../../data/collect.ts';
import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import { createNames, type Names } from '../grammar/names.ts';
import { taskWords } from '../grammar/task-words.ts';
import { wordings, wordSets } from '../grammar/wordings.ts';
import { entryAt } from './entry-at.ts';

const MENTIONED = /(?<![\w@/.])@([a-z\d][a-z\d_-]{0,38})(?![\w@]|:[a-z\d-]+\.[a-z]|\/[a-z\d]|\.[a-z]{2})/gi;
const SPEAKER = /^[\s>*+-]{0,12}([\p{L}][\p{L}\p{N}_.-]{1,24})(?: \p{Lu}\p{L}{1,20})?:\s/gmu;
/** `**kai:** I'll write it`: whoever says "I" behind a name in bold is a person, however the name is written. */
const BOLD_SPEAKER = /^[\s>*+-]{0,12}\*\*(\p{L}[\p{L}\p{N}_-]{1,24})(?::\*\*|\*\*:)\s+I['’\s]/gmu;
/** Said this often, a label in front of a colon is a speaker. */
const OFTEN = 3;
/** Speakers of a transcript: `**Kai Roe**: …`, `**Kai:** …`. */
const BOLD_LABEL = /^[\s>*+-]{0,12}\*\*(\p{Lu}[\p{L}'’.-]{1,24}(?: \p{Lu}[\p{L}'’.-]{0,24}){0,2})(?::\*\*|\*\*:)\s/gmu;
/** So many lines open with a name in bold only where all that is said does. */
const MANY_LABELS = 8;
const sets = wordSets('names', ['ordinary']);

/** The people that a file shows: participants, roles, owners of items, mentions and speakers. Actions and decisions ask for the same. */
export const namesOf = rememberedFor(collectNames);

function collectNames(draft: MeetingDraft): Names {
  const tasks = taskWords(draft.vocabulary);
  const { things, verbs, light, given } = tasks;
  const ordinary = sets(draft.vocabulary)('ordinary');
  const known = new Set<string>();
  const initials = new Set<string>();
  const isOrdinary = (word: string) => ordinary.has(word) || things.has(word) || verbs.has(word) || light.has(word);
  const add = (name: string) => {
    const words = name
      .replace(/\(.*?\)/g, ' ')
      .split(/[\s,]+/)
      .filter((word) => /\p{L}/u.test(word));
    for (const word of words) if (word.length > 1 && !things.has(word.toLowerCase())) known.add(word.toLowerCase());
    for (const short of handlesOf(words)) known.add(short);
    if (words.length > 1)
      initials.add(
        words
          .map((word) => word[0] ?? '')
          .join('')
          .toUpperCase(),
      );
  };
  const shorts = new Map<string, number>();
  for (const { handle, name, line } of draft.participants) {
    if (handle) known.add(handle);
    if (name) add(name);
    for (const [, short = ''] of lineOf(draft, line).matchAll(SHORT)) count(shorts, short);
  }
  for (const [short, times] of shorts) if (times < MIN_GROUP) initials.add(short);
  for (const { people } of draft.roles) for (const person of people) add(person);
  for (const { owners } of draft.agenda) for (const owner of owners) add(owner);
  for (const [, handle = ''] of draft.source.text.matchAll(MENTIONED)) known.add(handle.toLowerCase());
  for (const speaker of speakersOf(draft.source.text)) if (!isOrdinary(speaker)) known.add(speaker);
  const isVerb = verbTeller(verbs, light);
  for (const doer of doersOf(draft, known)) known.add(doer);
  for (const [, name = '', verb = ''] of draft.source.text.matchAll(SMALL_DOER))
    if (given.has(name) && !isOrdinary(name) && [verb, `${verb}e`].some(isVerb)) known.add(name);
  const plain = createNames(known, tasks);
  return {
    ...plain,
    isKnown(word) {
      if (initials.has(word)) return true;
      const lower = word.toLowerCase();
      if (word !== lower && given.has(lower)) return true;
      return known.has(lower) && !(word === lower && isOrdinary(lower));
    },
    isPlausible: (word) =>
      (!isVerb(word) || known.has(word.toLowerCase()) || given.has(word.toLowerCase())) &&
      (initials.has(word) || (known.has(word.toLowerCase()) && word !== word.toLowerCase()) || plain.isPlausible(word)),
  };
}

/** Tells verbs of tasks, their past forms too (`Discussed`), whatever their case. */
function verbTeller(verbs: ReadonlySet<string>, light: ReadonlySet<string>): (word: string) => boolean {
  return (word) => {
    const lower = word.toLowerCase();
    return [lower, ...presentsOf(lower)].some((form) => verbs.has(form) || light.has(form));
  };
}

/** What a past form may be of: `Discussed` → discuss, discusse. */
function presentsOf(word: string): readonly string[] {
  return word.endsWith('ed') ? [word.slice(0, -2), word.slice(0, -1)] : [];
}

/** `- Resolution: matej investigates …`: a given name written small, and what he does. */
const SMALL_DOER = /(?:^|[>:;*+-])[ \t]{1,9}([a-z]{3,16})[ \t]([a-z]{3,16}?)e?s[ \t]/gm;

function lineOf(draft: MeetingDraft, line: number): string {
  const entry = entryAt(draft, line);
  return entry?.text.split('\n')[line - entry.line] ?? '';
}

/** Initials beside so many names are a group's (`Ann Lee (TSC)`). */
const MIN_GROUP = 3;

/** `annlee`, `alee` of Ann Lee: what people are called in haste. */
function handlesOf(words: readonly string[]): readonly string[] {
  const [first = '', ...others] = words.map((word) => word.toLowerCase());
  const last = others.at(-1);
  return last === undefined ? [] : [first + last, first.charAt(0) + last];
}

/** `Ann Lee (ANL)`, `ANL: Ann Lee`: how the notes call them. */
const SHORT = /(?:^[\s>*+-]{0,12}|\()(\p{Lu}{2,4})(?:\)|:\s)/gu;

function speakersOf(text: string): string[] {
  const counts = new Map<string, number>();
  for (const [, label = ''] of text.matchAll(SPEAKER)) {
    const key = label.toLowerCase();
    count(counts, key);
  }
  const bold = [...text.matchAll(BOLD_SPEAKER)].map(([, name = '']) => name.toLowerCase());
  const labels = [...text.matchAll(BOLD_LABEL)].map(([, name = '']) => name.toLowerCase());
  const isTranscript = labels.length >= MANY_LABELS && new Set(labels).size * 2 <= labels.length;
  if (isTranscript) bold.push(...labels.flatMap((name) => name.split(' ')).filter((word) => word.length > 1));
  return [...bold, ...[...counts].flatMap(([label, times]) => (times >= OFTEN ? [label] : []))];
}

const DOES = /[ \t](?:to|will) ([a-z][a-z+-]*)/g;
/** `x to take an action item`, `x to leave comment`: only people do. */
const expressions = wordings('taskPlaces', {
  unmistakable: /^[ \t]<toOrWill> <unmistakable>/u,
  ordinary: /<~names.smallEnds>$|-/u,
  /** `the Winder`, `a Doodle` */
  aThing: /<taskForms.articles>[ \t]+[\p{L}\p{N}_-]{3,31}$/iu,
});
const LAST_WORD = /(?<before>(?:^|[^ \t])[ \t]*)(?<![\p{L}\p{N}_@.-])(?<name>\p{L}[\p{L}\p{N}_-]{2,30})$/u;

/** Whoever is given an unmistakable task somewhere ("Niko to comment") is a person everywhere in the file. */
function doersOf(draft: MeetingDraft, known: ReadonlySet<string>): string[] {
  const tasks = taskWords(draft.vocabulary);
  const { things, verbs, light, reports, given } = tasks;
  const { text } = draft.source;
  const isVerb = verbTeller(verbs, light);
  const names = createNames(known, tasks);
  const say = expressions(draft.vocabulary);
  const doers: string[] = [];
  for (const { 1: verb = '', index } of text.matchAll(DOES)) {
    if (!verbs.has(verb) && !light.has(verb)) continue;
    const isSure = verbs.has(verb) || say.unmistakable.test(text.slice(index, index + 60));
    const told = text.slice(Math.max(0, index - 36), index);
    const { name, before } = LAST_WORD.exec(told)?.groups ?? {};
    if (name === undefined || say.aThing.test(told)) continue;
    const lower = name.toLowerCase();
    if (/^\p{Lu}{2,3}$/u.test(name) || (!isSure && !given.has(lower))) continue;
    if (things.has(lower) || reports.has(lower) || isVerb(lower)) continue;
    const isSmall = name === lower;
    if (isSmall && !/^$|[-(,;:>*\n]\s*$/.test(before ?? '')) continue;
    if (isSmall ? !say.ordinary.test(lower) : names.isPlausible(name)) doers.push(lower);
  }
  return doers;
}
