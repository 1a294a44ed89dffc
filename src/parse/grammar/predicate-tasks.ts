import { areBystanders } from './bystanders.ts';
import { helping } from './charged-tasks.ts';
import type { Names } from './names.ts';
import { groupBefore, parsePeople, peopleBefore } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { isDeedWith, isNoDeedWith, isTaskVerb, underWay } from './task-verbs.ts';
import type { TaskWords } from './task-words.ts';
import { wordings, wordSets } from './wordings.ts';

const expressions = wordings('taskForms', {
  action: /<action>/iu,
  plans: /^<plans>/u,
  would: /^<would>$/u,
  need: /^<need>$/u,
  /** `It was agreed that Ben would ask`; elsewhere "would" only supposes. */
  agreedThat: /<agreedThat>\s*$/iu,
  shouldBeAble: /^<should>\s.*<ableTo>\s/u,
  together: /^[^.;?!]{0,100}?<together>\s+(?=[@\p{Lu}])/u,
  to: /^<to>$/u,
  may: /^<may>/u,
  can: /^<can>$/u,
  /** `the Proxy will check`, `a Doodle to collect dates` */
  aThing: /<articles>\s+$/iu,
});
const sets = wordSets('taskForms', ['others', 'explains']);

/** `@x to write`, `Joe will look for`, `Tierney volunteered to follow up`. */
export function predicateTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const found: PlainTask[] = [];
  for (const helping of text.matchAll(words.helping)) {
    if (!mayEndName(text, helping.index, names, words)) continue;
    words.predicate.lastIndex = helping.index;
    const match = words.predicate.exec(text);
    const task = match ? predicateTask(match, text, names, words) : undefined;
    if (task) found.push(task);
  }
  return found;
}

/** A quick look at the word before: most helping words follow no person. */
function mayEndName(text: string, end: number, names: Names, { vocabulary }: TaskWords): boolean {
  let at = end - 1;
  while (at >= 0 && (text[at] === ' ' || text[at] === ',')) at--;
  if (text[at] === ')' || text[at] === '…' || text[at] === '.' || text[at] === '?') return true;
  const from = text.lastIndexOf(' ', at) + 1;
  const word = text.slice(from, at + 1).replace(/^[^\p{L}\p{N}@]+/u, '');
  return /[@\p{Lu}/]/u.test(word) || names.isKnown(word) || sets(vocabulary)('others').has(word);
}

function predicateTask(match: RegExpExecArray, text: string, names: Names, words: TaskWords): PlainTask | undefined {
  const { help, verb: said, infinitive, final } = match.groups ?? {};
  const helper = help ?? final ?? '';
  const told = text.slice(match.index + match[0].length);
  const { verb, after } =
    said === 'be' ? underWay(told, words) : (helping(match[0], told, words) ?? { verb: said, after: told });
  const say = expressions(words.vocabulary);
  const isAction = say.action.test(match[0]);
  const people =
    peopleBefore(text, match.index, names, 'plausible') ??
    (isAction ? groupBefore(text, match.index, names) : undefined);
  if (!people) return undefined;
  if (say.plans.test(helper) && !people.sure) return undefined;
  if (say.need.test(helper) && text.slice(0, match.index).trimEnd().endsWith(',')) return undefined;
  if (say.would.test(helper) && !say.agreedThat.test(text.slice(0, people.start))) return undefined;
  if (say.shouldBeAble.test(match[0])) return undefined;
  if (say.can.test(helper) && sets(words.vocabulary)('explains').has(verb ?? '')) return undefined;
  if (
    !isDeedWith(verb, after, words.vocabulary) &&
    !isTaskVerb(verb ?? infinitive ?? '', helper, people, words, final !== undefined)
  )
    return undefined;
  const before = text.slice(Math.max(0, people.start - MAX_BEFORE), people.start);
  if (!people.sure && (say.aThing.test(before) || !isPlacedAsPerson(before, people.people[0] ?? ''))) return undefined;
  if (areBystanders(before, helper, words.vocabulary) || isNoDeedWith(verb, after, words.vocabulary)) return undefined;
  return {
    people: [...people.people, ...companions(after, names, words)],
    start: people.start,
    form: formOf(helper, words),
    marked: isAction,
  };
}

/** How far before the people their part in it is told. UTF-16 units. */
const MAX_BEFORE = 60;

/** `will review it together with @x`: whose task it is, too. */
function companions(after: string, names: Names, { vocabulary }: TaskWords): readonly string[] {
  const match = expressions(vocabulary).together.exec(after);
  return (match && parsePeople(after, match[0].length, names, 'known')?.people) ?? [];
}

function formOf(helper: string, { vocabulary }: TaskWords): string {
  const { to, may } = expressions(vocabulary);
  return to.test(helper) ? 'to' : may.test(helper) ? 'can' : 'will';
}

/** Companies and products have capitals inside (`UhuruTec`), people hardly (`McDonald`). */
const COMPANY = /^(?!Mc|Mac|De|Di|Van|La|Le)\p{Lu}\p{Ll}+\p{Lu}/u;

/** A name that only looks like one does not follow another capitalised word ("Cluster Stacks to"); initials open their clause. */
function isPlacedAsPerson(before: string, name: string): boolean {
  if (/^\p{Lu}{2,3}$/u.test(name)) return /(?:^|[-=]>|[.;:,(–—-])\s*$/.test(before);
  if (COMPANY.test(name)) return false;
  return !/\p{Lu}[\p{L}\p{N}.-]*\s+$/u.test(before);
}
