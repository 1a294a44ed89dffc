import { OF_SPEECH } from './commitment.ts';
import type { Names } from './names.ts';
import { type PeopleList, parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';

/** Right at the start of a sentence: `@x takes care of`, `Robin opening issues`, `@x: please review`. */
export function openingTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  return sentenceStarts(text).flatMap((start): PlainTask[] => {
    const people = parsePeople(text, start, names) ?? weInBrackets(text, start, names);
    if (!people?.sure) return [];
    const after = text.slice(people.end, people.end + 80);
    if (AWAY.test(after) || PRESENTS.test(text.slice(people.end))) return [];
    const found = (form: string): PlainTask[] => [{ people: people.people, start, form, marked: false }];
    if (words.commits.test(after) && !REPORTS.test(after) && !OFFERS_NOTHING.test(after)) return found('commits');
    if (start === leadingBlank(text) && words.later.test(text.slice(people.end))) return found('will');
    if (start === leadingBlank(text) && words.starts.test(after) && !WONDERS.test(after)) return found('starts');
    if (start === leadingBlank(text) && words.bare.test(text[start] === '@' ? lowered(after) : after))
      return found('bare');
    const asked = CAN_YOU.exec(text[start] === '@' ? after.replace(/^:/, ',') : after);
    if (asked?.groups?.verb !== undefined && isAskedFor(asked.groups.verb, words)) {
      const form = asked.groups.wish === undefined ? 'asked' : 'wished';
      return [{ people: people.people, start, form, marked: ACTION.test(after) }];
    }
    const does = WILL_DO.exec(after)?.groups?.verb;
    if (does !== undefined && isDeed(does, words)) return found('will');
    const alone = WILL_ALONE.exec(text.slice(people.end, people.end + 200))?.groups?.verb;
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
function weInBrackets(text: string, start: number, names: Names): PeopleList | undefined {
  const open = /^(?:wir|we|both|beide)\s?\(/i.exec(text.slice(start, start + 8))?.[0].length;
  const people = open === undefined ? undefined : parsePeople(text, start + open, names, 'known');
  return people && text[people.end] === ')' ? { ...people, start, end: people.end + 1 } : undefined;
}

/** `Mark, can you file an issue?` asks for a deed, not for words. */
const CAN_YOU =
  /^,?\s+(?:(?:can|could|would|will) you(?: be (?:able|willing|happy) to)?|(?<wish>(?:do|would) you (?:want|like|mind) to|are you (?:able|willing|happy) to))\s+(?:please\s+|also\s+|maybe\s+)?(?<verb>\p{Ll}[\p{L}-]+)/u;
const ACTION = /^[^?]{0,40}\b(?:action|AI|to-?do)\b/i;

function isAskedFor(verb: string, words: TaskWords): boolean {
  return isDeed(verb, words) && !OF_SPEECH.has(verb) && verb !== 'confirm';
}

/** `provides an overview`, `reviews progress`, `adds: …`: what somebody did in the meeting. */
const REPORTS =
  /^\s+\p{L}+\s?:|^\s+\p{L}+\s+(?:(?:an?|the|some|his|her|their)\s+)?(?:\p{L}+\s+)?(?:overview|updates?|progress|background|again|summary|context|status|history|introduction|recap|demo|thoughts?|info|information|details|that)\b/iu;
/** `Kris volunteered,` for nothing in particular; `volunteered to join` gives no task. */
const OFFERS_NOTHING =
  /^\s+(?:volunteer(?:s|ed|ing)?(?:\s*[,.;:]?\s*$|\s*[,.;]|\s+to (?:join|attend|participate|be|serve|help out|do things)\b)|(?:offer|agree)(?:s|ed|d) to (?:join|attend|participate|be|serve)\b)/i;
/** `asking whether …`: in the meeting. */
const WONDERS = /^\s+asking\s+(?:if|whether|what|how|why|about|when|where|who|which|that)\b/i;
/** `Anna stellt den Plan vor`: in the meeting. */
const PRESENTS = /^\s+(?:stell(?:t|en)|leg(?:t|en)|trägt|tragen)\s[^.;]{1,120}\bvor\b/iu;
/** `Paul on vacation, will go on in May` tells who is missed, and gives no task. */
const AWAY =
  /^[\s,:–-]*(?:(?:is|am|are|will be|ist)\s+)?(?:(?:on|in|im)\s+)?(?:vacation|holidays?|leave|sick|away|absent|ooo|urlaub|krank|abwesend)\b/i;

/** `Jory: will confirm`, `Jo - to ask them`, `Ann, will check`. */
const WILL_DO =
  /^\s*(?:(?::|,|[-–—]+>?|=+>)\s+(?:will|volunteer(?:s|ed)? to|offer(?:s|ed)? to|agree[sd] to|[Nn]eeds to)|(?:,|[-–—]+>?|=+>)\s+(?:to|needs to)|(?:[-–—]+>?|=+>)\s+need to)\s+(?<verb>\p{Ll}[\p{L}-]+)(?!\s*\?)/u;
/** `SA: Will follow up.`: speakers who leave "I" out; things may be meant by a light verb (`Will work with any gate`), and questions ask. */
const WILL_ALONE = /^\s*:\s+Will\s+(?:also\s+)?(?<verb>\p{Ll}[\p{L}-]+)(?![^.;!]{0,120}\?)/u;
const PLEASE = /^\s*[:,–-]?\s*(?:please|pls|bitte)\s+\p{L}/iu;
/** What is only wished of a thing (`@x: should not be forbidden`) or said (`@x: to clarify, …`) asks nobody. */
const TO_BE =
  /^\s*:\s*(?:needs to|need to(?!\s+(?:be|have)\b)|to(?!\s+(?:clarify|emphasi[sz]e|be|repeat|reiterate|recap|summari[sz]e|add to|answer|me)\b)|(?:should|must)(?!\s+(?:be|not)\b))\s+\p{L}/iu;
const IMPERATIVE = /^\s*(?::|,| [-–])\s+(?<verb>\p{L}[\p{L}-]+)\s+[\p{L}@]/u;
const ALSO_NOUNS: ReadonlySet<string> = new Set(
  'open,list,design,request,record,search,survey,fill,complete,sync,read,look,talk,pr'.split(','),
);

/** Light verbs that are told nobody but to be done: `@x: Add a note on it`. */
const CHANGES: ReadonlySet<string> = new Set(['add', 'remove', 'provide', 'include', 'insert', 'install']);

function asksThem(after: string, isHandle: boolean, words: TaskWords): boolean {
  if (PLEASE.test(after) && (isHandle || !/^\s*:/.test(after))) return true;
  if (isHandle && TO_BE.test(after)) return true;
  const verb = isHandle ? IMPERATIVE.exec(after)?.groups?.verb?.toLowerCase() : undefined;
  return verb !== undefined && (words.verbs.has(verb) || CHANGES.has(verb)) && !ALSO_NOUNS.has(verb);
}

/** A verb of the tables, other than those of reports. */
function isDeed(verb: string, words: TaskWords): boolean {
  return !words.reports.has(verb) && (words.verbs.has(verb) || words.light.has(verb));
}

/** Blanks and an arrow (`-> Ann sends it`). */
const OPENING = /^\s*(?:(?:-+>|=+>|→)\s*)?/;

function leadingBlank(text: string): number {
  return OPENING.exec(text)?.[0].length ?? 0;
}

/** Where sentences (and what follows an arrow, a bracket or a semicolon) begin. */
function sentenceStarts(text: string): number[] {
  const starts = [...text.matchAll(/[.!;:]\s+|(?:-+>|=+>|→)\s*|\(/g)].map((match) => match.index + match[0].length);
  return [...new Set([leadingBlank(text), ...starts])];
}
