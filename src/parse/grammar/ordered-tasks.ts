import { AT_END } from './assigned-tasks.ts';
import { CONTACT, NOT_THEM } from './bystanders.ts';
import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';

const TRAILING = /\((?=[@\p{L}])|(?<=\s)(?=@)|\s--\s(?=[@\p{L}])|\s-\s(?=[@\p{Lu}])/gu;
/** Who holds a meeting has a role. */
const IS_HELD = /\bwill be (?:held|hosted|chaired|moderated|facilitated|led|presented)\b/i;
const WILL_BE =
  /\b(?:will|to be|needs to|need to|must be)\b|\bneeds?\s(?:\p{Ll}+\s){0,2}(?:completion|finali[sz]ation|updates?|updating|cleanup|testing|rework|review|documentation|work)\s*(?=\(@)|\bTB[WD]\s*(?=\(@)|\b(?:still|is|are)\s(?:still\s)?(?:needed|required|missing)\s*(?=\(@|$)/iu;

/** `Create a story for this (@x)`, `An issue will be created (@x)`: an order, or what is needed, and whose it is behind it. */
export function orderedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const isOrder = opensWithOrder(text, words);
  if (!isOrder && (!WILL_BE.test(text) || IS_HELD.test(text))) return [];
  const task = (people: readonly string[]): PlainTask => ({ people, start: 0, form: 'assigned', marked: false });
  const trailing = [...text.matchAll(TRAILING)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const before = text.slice(0, match.index);
    const isOther = NOT_THEM.test(before) || CONTACT.test(before);
    return people && match.index > 0 && AT_END.test(text.slice(people.end)) && !isOther ? [task(people.people)] : [];
  });
  const bracketed = [...text.matchAll(IN_BRACKETS)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const before = text.slice(0, match.index);
    const isTheirs = (isOrder || WILL_BE.test(before)) && !IN_PERSON.test(before);
    return people && isTheirs && /^\s*\)/.test(text.slice(people.end)) ? [task(people.people)] : [];
  });
  return [...trailing, ...bracketed];
}

function opensWithOrder(text: string, words: TaskWords): boolean {
  const first = IMPERATIVE_START.exec(text)?.[1]?.toLowerCase() ?? '';
  return (
    words.verbs.has(first) ||
    words.verbs.has(LAST_ORDER.exec(text)?.groups?.verb ?? '') ||
    words.orders.has(first) ||
    words.infinitive.test(text.replace(/\s*\([^()]*\)\s*$/, ''))
  );
}

/** `Fine so, post it to the list next (@x)`: an order behind a comma, and nothing but people behind it. */
const LAST_ORDER =
  /[,;]\s(?<verb>(?!open\b|list\b|request\b)\p{Ll}{3,20})\s(?!of\b|by\b|from\b|is\b|was\b|needed\b)[^,;.()]{2,60}\s\(@[^()]{1,60}\)\s*$/u;

/** `Oliver (@o)`, `we (@a, @b)`: a name with its handle. */
const IN_PERSON = /(?:\b(?:I|me|we|us|you|they|them)|\p{Lu}\p{Ll}+)\s*$/u;
/** `Remove the examples (by @x), as …` */
const IN_BRACKETS = /\((?:(?:by|owner:?|assignee:?)\s+)?(?=@)/g;

/** The first word, unless what follows makes a noun of it ("Update by e-mail"). */
const IMPERATIVE_START =
  /^\s*(?:\p{Lu}\p{L}+:\s+)?(\p{L}[\p{L}-]*)\s+(?!(?:by|from|on|of|about|is|was|requested|needed|pending|done)\b|(?:issues|questions)\b(?![/#]))[\p{L}\p{N}"'“`@#[]/u;
