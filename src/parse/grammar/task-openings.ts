import { isOfSpeech } from './commitment.ts';
import type { Names } from './names.ts';
import { type PeopleList, parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { isNoDeedWith } from './task-verbs.ts';
import { isDeed, type TaskWords } from './task-words.ts';
import { wordings, wordSets } from './wordings.ts';

const expressions = wordings('taskForms', {
  weIn: /^<weIn>\s?\(/iu,
  /** `Mark, can you file an issue?` asks for a deed, not for words. */
  canYou: /^,?\s+(?:<canYou>|(?<wish><wish>))\s+(?:<kindly>\s+)?(?<verb>\p{Ll}[\p{L}-]+)/u,
  action: /^[^?]{0,40}<action>/iu,
  /** `provides an overview`, `reviews progress`, `adds: …`: what somebody did in the meeting. */
  reported: /^\s+\p{L}+\s?:|^\s+\p{L}+\s+(?:<articles>\s+)?(?:\p{L}+\s+)?<reported>/iu,
  /** `Kris volunteered,` for nothing in particular; `volunteered to join` gives no task. */
  offersNothing: /^\s+(?:<volunteers>(?:\s*[,.;:]?\s*$|\s*[,.;]|\s+<joins>)|<offers> <joinsOnly>)/iu,
  reporting: /^\s+<reporting>/iu,
  wonders: /^\s+<wonders>/iu,
  /** `Anna stellt den Plan vor`: in the meeting. */
  presentsNow: /^\s+<presentsNow>\s[^.;]{1,120}<forth>/iu,
  /** `Paul on vacation, will go on in May` tells who is missed, and gives no task. */
  away: /^[\s,:–-]*(?:<isAway>\s+)?(?:<on>\s+)?<away>/iu,
  /** `Jory: will confirm`, `Jo - to ask them`, `Ann, will check`. */
  willDo:
    /^\s*(?:(?::|,|[-–—]+>?|=+>)\s+<willDo>|(?:,|[-–—]+>?|=+>)\s+<toDo>|(?:[-–—]+>?|=+>)\s+<need>)\s+(?<verb>\p{Ll}[\p{L}-]+)(?!\s*\?)/u,
  /** `SA: Will follow up.`: speakers who leave "I" out; things may be meant by a light verb, and questions ask. */
  willAlone: /^\s*:\s+<Will>\s+(?:<also>\s+)?(?<verb>\p{Ll}[\p{L}-]+)(?![^.;!]{0,120}\?)/u,
  please: /^\s*[:,–-]?\s*<please>\s+\p{L}/iu,
  /** What is only wished of a thing (`@x: should not be forbidden`) or said (`@x: to clarify, …`) asks nobody. */
  toBe: /^\s*:\s*(?:<needs>|<need>(?!\s+<beOrHave>)|<to>(?!\s+<says>)|<shall>(?!\s+<notOrBe>))\s+\p{L}/iu,
});
const sets = wordSets('taskForms', ['confirms', 'changes', 'nounsToo']);

/** Right at the start of a sentence: `@x takes care of`, `Robin opening issues`, `@x: please review`. */
export function openingTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const say = expressions(words.vocabulary);
  return sentenceStarts(text).flatMap((start): PlainTask[] => {
    const people = parsePeople(text, start, names) ?? weInBrackets(text, start, names, words);
    if (!people?.sure) return [];
    const after = text.slice(people.end, people.end + 80);
    if (say.away.test(after) || say.presentsNow.test(text.slice(people.end))) return [];
    const found = (form: string): PlainTask[] => [{ people: people.people, start, form, marked: false }];
    if (
      words.commits.test(after) &&
      !say.reporting.test(after) &&
      !say.reported.test(after) &&
      !say.offersNothing.test(after)
    )
      return found('commits');
    if (start === leadingBlank(text) && words.later.test(text.slice(people.end))) return found('will');
    if (start === leadingBlank(text) && words.starts.test(after) && !say.wonders.test(after)) return found('starts');
    if (
      (start === leadingBlank(text) || people.people.length > 1) &&
      words.bare.test(text[start] === '@' ? lowered(after) : after)
    )
      return found('bare');
    const asked = say.canYou.exec(text[start] === '@' ? after.replace(/^:/, ',') : after);
    if (asked?.groups?.verb !== undefined && isAskedFor(asked.groups.verb, words)) {
      const form = asked.groups.wish === undefined ? 'asked' : 'wished';
      return [{ people: people.people, start, form, marked: say.action.test(after) }];
    }
    const will = say.willDo.exec(after);
    const does = will?.groups?.verb;
    const isDone =
      does !== undefined && isDeed(does, words) && !isNoDeedWith(does, after.slice(will?.[0].length), words.vocabulary);
    if (isDone) return found('will');
    const alone = say.willAlone.exec(text.slice(people.end, people.end + 200))?.groups?.verb;
    if (alone !== undefined && words.verbs.has(alone) && isAskedFor(alone, words)) return found('will');
    if (/^\s*:/.test(after) && start === leadingBlank(text) && words.infinitive.test(text)) return found('asks');
    return asksThem(after, text.startsWith('@', start), words) ? found('asks') : [];
  });
}

/** ` Invite them` → ` invite them`: behind a handle the verb may be the first word of a sentence. */
function lowered(after: string): string {
  return after.slice(0, 2).toLowerCase() + after.slice(2);
}

/** `Wir (Ann, Bob) schreiben …`: those in the brackets will. */
function weInBrackets(text: string, start: number, names: Names, { vocabulary }: TaskWords): PeopleList | undefined {
  const open = expressions(vocabulary).weIn.exec(text.slice(start, start + 8))?.[0].length;
  const people = open === undefined ? undefined : parsePeople(text, start + open, names, 'known');
  return people && text[people.end] === ')' ? { ...people, start, end: people.end + 1 } : undefined;
}

function isAskedFor(verb: string, words: TaskWords): boolean {
  return isDeed(verb, words) && !isOfSpeech(verb, words.vocabulary) && !sets(words.vocabulary)('confirms').has(verb);
}

const IMPERATIVE = /^\s*(?::|,| [-–])\s+(?<verb>\p{L}[\p{L}-]+)\s+[\p{L}@]/u;

/** `Ann, mention it in the letter`; other verbs may tell what she said (`Ann, propose a vote`). */
const ADDRESSED = /^,\s+(?<verb>\p{Ll}[\p{L}-]+)\s+(?!\p{Ll}+,)[\p{L}@]/u;

function asksThem(after: string, isHandle: boolean, words: TaskWords): boolean {
  const [say, setOf] = [expressions(words.vocabulary), sets(words.vocabulary)];
  if (say.please.test(after) && (isHandle || !/^\s*:/.test(after))) return true;
  if (isHandle && say.toBe.test(after)) return true;
  const verb = (isHandle ? IMPERATIVE : ADDRESSED).exec(after)?.groups?.verb?.toLowerCase();
  if (verb === undefined) return false;
  return ((isHandle && words.verbs.has(verb)) || setOf('changes').has(verb)) && !setOf('nounsToo').has(verb);
}

/** Blanks and an arrow (`-> Ann sends it`). */
const OPENING = /^\s*(?:(?:-+>|=+>|→)\s*)?\[?/;

function leadingBlank(text: string): number {
  return OPENING.exec(text)?.[0].length ?? 0;
}

/** Where sentences (and what follows an arrow, a bracket or a semicolon) begin. */
function sentenceStarts(text: string): number[] {
  const starts = [...text.matchAll(/[.!;:]\s+|\s[-–—]\s+|(?:-+>|=+>|→)\s*|\(/g)].map(
    (match) => match.index + match[0].length,
  );
  return [...new Set([leadingBlank(text), ...starts])];
}
