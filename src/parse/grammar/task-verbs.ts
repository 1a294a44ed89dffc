import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { basesOf } from './gerund.ts';
import type { PeopleList } from './people-list.ts';
import type { TaskWords } from './task-words.ts';
import { wordings, wordSets } from './wordings.ts';

const expressions = wordings('taskForms', {
  atConference: /^\s+<atConference>/iu,
  /** ` a new comment` */
  written: /^\s+(?:<articlesMore>\s+)?(?:\p{L}+\s+)?<written>(?!\s+<inPlace>)/iu,
  /** ` a draft next week` behind "have" */
  ready: /^\s+(?:<articlesMore>)\s+(?:\p{L}+\s+)?<ready>/iu,
  /** `speak with the board`, `give it another review` */
  favours: /^<favours>/iu,
  beDoing: /^\s+(?:<beDoing>|(?:[\p{L}\d.]{1,20}\s+){0,3}<inCharge>)/iu,
  figures: /^<figures>/iu,
  feedback: /^<gives>\s+(?:\p{L}+\s+){0,4}<feedback>/iu,
  /** `present a revised draft in the next meeting`, `present this to ISO`: to be prepared until then. */
  nextTime: /^<presents>\s[^.;?]{3,120}<nextTime>|^<presents>\s+<itTo>\s+(?!<us>)\p{L}/iu,
  hasAction: /<hasAction>$/iu,
  obliging: /^<obliging>/u,
});
const sets = wordSets('taskForms', ['be', 'sets', 'writes', 'has', 'talks', 'leaves', 'notVerbs', 'unbased']);

/** `give it another review`, `speak with the board`: verbs of reports that are tasks with such words behind them. */
function isFavour(verb: string, after: string, vocabulary: Vocabulary): boolean {
  const { favours, feedback, nextTime } = expressions(vocabulary);
  const told = verb + after;
  return favours.test(told) || feedback.test(told) || nextTime.test(told);
}

/** Whether a verb that reports as often is a task with the words behind it: `will add a comment`, `will give it another review`. */
export function isDeedWith(verb: string | undefined, after: string, vocabulary: Vocabulary): boolean {
  if (verb === undefined) return false;
  const isWritten = sets(vocabulary)('writes').has(verb) && expressions(vocabulary).written.test(after);
  const isReady = sets(vocabulary)('has').has(verb) && expressions(vocabulary).ready.test(after);
  const isInCharge = sets(vocabulary)('be').has(verb) && expressions(vocabulary).beDoing.test(after);
  return isWritten || isReady || isInCharge || isFavour(verb, after, vocabulary);
}

/** `will talk at a conference`, `will leave early`: verbs of tasks that are none with the words behind them. */
export function isNoDeedWith(verb: string | undefined, after: string, vocabulary: Vocabulary): boolean {
  const [say, setOf] = [expressions(vocabulary), sets(vocabulary)];
  if (say.figures.test((verb ?? '') + after)) return true;
  if (setOf('talks').has(verb ?? '')) return say.atConference.test(after);
  return setOf('leaves').has(verb ?? '') && !say.written.test(after);
}

/** `will be adding a comment`: the verb behind "be"; what people will be doing besides (attending, working) is no task. */
export function underWay(
  after: string,
  { verbs, vocabulary }: TaskWords,
): { readonly verb: string; readonly after: string } {
  const match = /^\s+(?<gerund>\p{Ll}{2,20}ing)\b/u.exec(after);
  const bases = basesOf(match?.groups?.gerund ?? '');
  const verb = bases.find(
    (base) => verbs.has(base) || sets(vocabulary)('writes').has(base) || sets(vocabulary)('sets').has(base),
  );
  return match && verb !== undefined ? { verb, after: after.slice(match[0].length) } : { verb: 'be', after };
}

/** How sure it must be that they are people decides which verbs count. */
export function isTaskVerb(
  verb: string,
  helper: string,
  people: PeopleList,
  words: TaskWords,
  infinitive: boolean,
): boolean {
  const [say, setOf] = [expressions(words.vocabulary), sets(words.vocabulary)];
  const lower = verb.toLowerCase();
  const leaves = setOf('leaves').has(lower);
  if (words.reports.has(lower) && !leaves) return false;
  if (people.sure && say.hasAction.test(helper)) return true;
  if (infinitive) return people.sure;
  if (leaves) return true;
  if (words.verbs.has(lower)) return people.sure || !say.obliging.test(helper);
  if (!people.sure || setOf('notVerbs').has(lower) || /^\p{Lu}/u.test(verb)) return false;
  if (words.light.has(lower)) return true;
  return !say.obliging.test(helper) && !words.things.has(lower) && !isUnbased(lower, words);
}

/** `adding`, `added`, `quickly`: no base form of a verb. */
function isUnbased(word: string, { vocabulary }: TaskWords): boolean {
  return [...sets(vocabulary)('unbased')].some((ending) => word.endsWith(ending));
}
