import { isOfSpeech, speakerOf } from './commitment.ts';
import { basesOf } from './gerund.ts';
import type { Names } from './names.ts';
import { parsePeople, peopleBefore } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { isDeedWith } from './task-verbs.ts';
import { isDeed, type TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('tasks', {
  /** Behind people. */
  charged: /(?<=[\s)])<charged>\s+<chargedTo>\s+(?<verb>\p{Ll}[\p{L}-]+)/gu,
  /** Before people, at the start; a verb follows those behind a cause. */
  opens: /^[^\p{L}\p{N}@]{0,4}(?:<assignedTo>|(?<cause><causes>))\s+(?=[@\p{L}])/iu,
  /** The speaker left out. */
  will: /^\s*<saysWill>\s+(?:<adverbs>\s+)?(?<verb>\p{Ll}[\p{L}-]+)(?![^.;!]{0,120}\?)/u,
  /** Behind handles in brackets. */
  told: /^\s*[)\]]:?\s+(?:<toOrWill>\s+)?(?<verb>\p{L}[\p{L}-]*)(?=\s+[\p{L}\d"“`#@[(])/iu,
  /** `Met Bob, he will look into it` */
  heWill: /(?:[,;.]|<taskForms.and>)\s+<he>\s+<heWill>\s+(?:<adverbs>\s+)?(?<verb>\p{Ll}[\p{L}-]+)/giu,
  /** `Bob said that he would ask them` */
  wouldDo:
    /(?<=[\s)])<told>\s+<he>\s+<would>\s+(?:<adverbs>\s+)?(?:<taskForms.be>\s+(?=\p{Ll}+ing\b))?(?<verb>\p{Ll}[\p{L}-]+)/gu,
  /** `Ann/Bob: draft the letter`; what one alone says so may be an opinion. */
  ordered: /^:\s+(?<verb>\p{L}[\p{L}-]+)\s+(?!<taskForms.behindNoun>)[\p{L}\d@"“#[(]/u,
  workOn: /^\s*<saysWill>\s+(?:<adverbs>\s+)?<workOn>/u,
  inMeeting: /<inMeeting>/iu,
  helped: /(?<verb><helped>)\s+(?<who>\p{Lu}\p{L}+)$/u,
});

/** `Bob was asked to draft it`, `Assigned to Bob: …`, `Have Bob review it`, `Bob -> draft it`, `Ann/Bob: draft it`, `(Bob) Will draft it`, `Draft it Ann/Bob`. */
export function chargedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  return [
    ...charged(text, names, words),
    ...opening(text, names, words),
    ...inBrackets(text, names, words),
    ...leftOut(text, names, words),
    ...namedBefore(text, names, words),
    ...joinedBySlash(text, names, words),
  ];
}

function charged(text: string, names: Names, words: TaskWords): PlainTask[] {
  const { charged: laid, wouldDo } = expressions(words.vocabulary);
  return [...text.matchAll(laid), ...text.matchAll(wouldDo)].flatMap((match): PlainTask[] => {
    const verb = match.groups?.verb ?? '';
    const people = peopleBefore(text, match.index, names, 'plausible');
    if (!people?.sure || ![verb, ...basesOf(verb)].some((base) => isDeed(base, words))) return [];
    return [{ people: people.people, start: people.start, form: 'charged', marked: false }];
  });
}

/** A verb at the start of what they are to do. */
const VERB = /^\s+(?<verb>\p{Ll}[\p{L}-]+)\s+[\p{L}\d@"“#[(]/u;
const HANDED = /^\s*(?:[-–—]+>|=+>|→|⇒)(?=\s)/u;
const TOLD = /^\s*(?::|[-–—](?=\s))\s*\S/u;

function opening(text: string, names: Names, words: TaskWords): PlainTask[] {
  const made = (people: readonly string[]): PlainTask[] => [{ people, start: 0, form: 'charged', marked: false }];
  const start = /^[^\p{L}\p{N}@]{0,4}/u.exec(text)?.[0].length ?? 0;
  const call = expressions(words.vocabulary).opens.exec(text);
  const list = parsePeople(text, call?.[0].length ?? start, names, 'known');
  if (!list?.sure) return [];
  const after = text.slice(list.end);
  if (call?.groups?.cause !== undefined)
    return words.verbs.has(VERB.exec(after)?.groups?.verb ?? '') ? made(list.people) : [];
  if (call) return TOLD.test(after) ? made(list.people) : [];
  const { ordered } = expressions(words.vocabulary);
  const order = list.people.length > 1 ? ordered.exec(after)?.groups?.verb?.toLowerCase() : undefined;
  if (order !== undefined && words.verbs.has(order)) return made(list.people);
  const arrow = HANDED.exec(after)?.[0].length;
  return arrow !== undefined && isDeed(VERB.exec(after.slice(arrow))?.groups?.verb, words) ? made(list.people) : [];
}

/** `Will post the notes`: whoever spoke before says what comes next; not what comes before the meeting ends. */
export function saysWill(text: string, { vocabulary, verbs }: TaskWords): boolean {
  const say = expressions(vocabulary);
  const verb = /^\p{Lu}/u.test(text) && !say.inMeeting.test(text) ? say.will.exec(text)?.groups?.verb : undefined;
  return verb !== undefined && verbs.has(verb) && !isOfSpeech(verb, vocabulary);
}

/** `will help Mara create the team`: whoever is helped stands where the verb would. */
export function helping(
  said: string,
  told: string,
  { vocabulary }: TaskWords,
): { readonly verb: string; readonly after: string } | undefined {
  const { verb, who } = expressions(vocabulary).helped.exec(said)?.groups ?? {};
  if (verb === undefined || who === undefined || !/^\s+\p{Ll}/u.test(told)) return undefined;
  return { verb, after: ` ${who}${told}` };
}

const BRACKETED = /^\W{0,6}(?:\[[^[\]]{2,40}\]|\([^()]{2,40}\))\s*/u;

/** `(@ann & @bob) to post it`, `[@ann] Post it`, `(@ann) Will post it`: handles in brackets before what they are to do, which nobody doubts. */
function inBrackets(text: string, names: Names, words: TaskWords): PlainTask[] {
  const open = HANDLES.exec(text)?.[0].length;
  const list = open === undefined ? undefined : parsePeople(text, open, names, 'known');
  if (!list || /\?\W*$/.test(text)) return [];
  const verb = expressions(words.vocabulary).told.exec(text.slice(list.end))?.groups?.verb?.toLowerCase() ?? '';
  const isOrder = (words.verbs.has(verb) || words.orders.has(verb)) && !words.reports.has(verb);
  return isOrder ? [{ people: list.people, start: 0, form: 'charged', marked: false }] : [];
}

const HANDLES = /^\W{0,4}[([](?=@)/u;

/** `(Ann) Will update the plan`, `[name=Ann] will work on it`: brackets name who says so. */
function leftOut(text: string, names: Names, words: TaskWords): PlainTask[] {
  const label = BRACKETED.exec(text)?.[0];
  if (label === undefined) return [];
  const say = expressions(words.vocabulary);
  const said = text.slice(label.length);
  if (!words.verbs.has(say.will.exec(said)?.groups?.verb ?? '') && !say.workOn.test(said)) return [];
  const speaker = speakerOf(text, names);
  return speaker === undefined ? [] : [{ people: [speaker], start: 0, form: 'will', marked: false }];
}

/** `Document the rules, open an issue  Ann/Bob/Cat`: people that strokes join behind an order. */
const JOINED = /\s(?=\p{Lu}\p{L}{1,20}(?:\/\p{Lu}\p{L}{1,20}){1,5}\s*$)/u;
const ORDER = /^\W{0,4}(?<verb>\p{L}[\p{L}-]*)\s+[\p{L}\d@"“#[(]/u;

function joinedBySlash(text: string, names: Names, words: TaskWords): PlainTask[] {
  const at = JOINED.exec(text.slice(-MAX_JOINED));
  if (!at || !words.verbs.has(ORDER.exec(text)?.groups?.verb?.toLowerCase() ?? '')) return [];
  const start = Math.max(0, text.length - MAX_JOINED) + at.index + 1;
  const list = parsePeople(text, start, names, 'known');
  return list && text.slice(list.end).trim() === ''
    ? [{ people: list.people, start: 0, form: 'assigned', marked: false }]
    : [];
}

/** `Met Bob, he is going to look into it`: whoever was named last in the sentence, but for the speaker. */
function namedBefore(text: string, names: Names, words: TaskWords): PlainTask[] {
  return [...text.matchAll(expressions(words.vocabulary).heWill)].flatMap((match): PlainTask[] => {
    const verb = match.groups?.verb ?? '';
    const told = text.slice(match.index + match[0].length);
    if (!words.verbs.has(verb) && !isDeedWith(verb, told, words.vocabulary)) return [];
    const before = text.slice(0, match.index);
    const from = Math.max(before.lastIndexOf('. '), before.lastIndexOf(': '), before.length - MAX_JOINED, 0);
    const named = [...before.slice(from).matchAll(/(?<![\p{L}\p{N}@_.'’-])[@\p{Lu}]/gu)].flatMap(
      ({ index }) => parsePeople(before, from + index, names, 'known') ?? [],
    );
    const last = named.findLast(({ end }) => before[end] !== ':');
    const whole = named.find(({ end }) => end === last?.end);
    return whole ? [{ people: whole.people, start: whole.start, form: 'charged', marked: false }] : [];
  });
}

/** UTF-16 units at the end of a text in which such a list begins. */
const MAX_JOINED = 130;
