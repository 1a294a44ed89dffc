import { basesOf } from './gerund.ts';
import type { PeopleList } from './people-list.ts';
import type { TaskWords } from './task-words.ts';

const CONFERENCE = /^\s+(?:about|at|on)\b/i;
const LEAVES_SOMETHING =
  /^\s+(?:(?:an?|another|the|some|his|her|their)\s+)?(?:\p{L}+\s+)?(?:comments?|notes?|feedback|reviews?|concerns?|summary|summaries|questions?|remarks?|issues?|prs?|pull requests?|write-?ups?|tickets?|it open|open)\b(?!\s+(?:in place|as is)\b)/iu;
/** Light verbs that make a task with something written as their object: `will add a comment`. */
const WRITES: ReadonlySet<string> = new Set(['add', 'leave', 'make', 'put', 'provide', 'do']);
/** `give it another review`, `speak with the board`: verbs of reports that are tasks with such words behind them. */
function isFavour(verb: string, after: string): boolean {
  if (verb === 'give') return GIVES_FEEDBACK.test(after);
  if (verb === 'present') return NEXT_TIME.test(after) || ELSEWHERE.test(after);
  return verb === 'speak' && /^\s+(?:further|with|to)\b/i.test(after);
}

/** `present a revised draft in the next meeting`, `present this to ISO`: to be prepared until then, unlike what is shown now. */
const NEXT_TIME =
  /^\s[^.;?]{3,120}\b(?:in|at|for|during|until|by)\s+(?:the|our)?\s*next\s+(?:meeting|call|session|week|time|sync)\b/i;
const ELSEWHERE = /^\s+(?:this|it|that|these|them)\s+to\s+(?!us\b|the (?:group|team|meeting)\b)\p{L}/iu;

const GIVES_FEEDBACK =
  /^\s+(?:\p{L}+\s+){0,4}(?:reviews?|feedback|(?:another|a) (?:look|pass|try|go|shot)|input|comments?)\b/iu;
const NOT_VERBS: ReadonlySet<string> = new Set(
  'a,an,the,this,that,these,those,my,your,his,her,its,our,their,all,some,any,us,them,him,me,you,it,be,have,date,github,main,about'.split(
    ',',
  ),
);

/** Whether a verb that reports as often is a task with the words behind it: `will add a comment`, `will give it another review`. */
export function isDeedWith(verb: string | undefined, after: string): boolean {
  if (verb === undefined) return false;
  return (WRITES.has(verb) && LEAVES_SOMETHING.test(after)) || isFavour(verb, after);
}

/** `will talk at a conference`, `will leave early`: verbs of tasks that are none with the words behind them. */
export function isNoDeedWith(verb: string | undefined, after: string): boolean {
  if (verb === 'talk') return CONFERENCE.test(after);
  return verb === 'leave' && !LEAVES_SOMETHING.test(after);
}

/** `will be adding a comment`: the verb behind "be"; what people will be doing besides (attending, working) is no task. */
export function underWay(after: string, { verbs }: TaskWords): { readonly verb: string; readonly after: string } {
  const match = /^\s+(?<gerund>\p{Ll}{2,20}ing)\b/u.exec(after);
  const bases = basesOf(match?.groups?.gerund ?? '');
  const verb = bases.find((base) => verbs.has(base) || WRITES.has(base));
  return match && verb !== undefined ? { verb, after: after.slice(match[0].length) } : { verb: 'be', after };
}

/** Whoever has the action to do something has a task, whatever it is. */
const HAS_ACTION = /\baction(?: items?| points?)? to$/i;

/** How sure it must be that they are people decides which verbs count. */
export function isTaskVerb(
  verb: string,
  helper: string,
  people: PeopleList,
  words: TaskWords,
  infinitive: boolean,
): boolean {
  const lower = verb.toLowerCase();
  if (words.reports.has(lower) && lower !== 'leave') return false;
  if (people.sure && HAS_ACTION.test(helper)) return true;
  if (infinitive) return people.sure;
  if (lower === 'leave') return true;
  if (words.verbs.has(lower)) return people.sure || !/^(?:can|should|must|needs?|has)/.test(helper);
  if (!people.sure || NOT_VERBS.has(lower) || /^\p{Lu}/u.test(verb)) return false;
  if (/^(?:can|should|must|needs?|has)/.test(helper)) return words.light.has(lower);
  return words.light.has(lower) || (!words.things.has(lower) && !/(?:ed|ing|ly)$/.test(lower));
}
