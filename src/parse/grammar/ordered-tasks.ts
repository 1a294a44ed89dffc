import { AT_END } from './assigned-tasks.ts';
import { isContact, isNotThem } from './bystanders.ts';
import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

const TRAILING = /\((?=[@\p{L}])|(?<=\s)(?=@)|\s--\s(?=[@\p{L}])|\s-\s(?=[@\p{Lu}])/gu;
const expressions = wordings('taskForms', {
  /** Who holds a meeting has a role. */
  isHeld: /<willBeHeld>/iu,
  willBe: /<willBe>|<lacks>\s*(?=\(@)|<stillNeeded>\s*(?=\(@|$)/iu,
  /** The first word, unless what follows makes a noun of it ("Update by e-mail"). */
  firstWord:
    /^\s*(?:\p{Lu}\p{L}+(?: \p{Ll}+)?:\s+)?(\p{L}[\p{L}-]*)\s+(?!<behindNoun>|<nouns>(?![/#]))[\p{L}\p{N}"'“`@#[]/u,
  /** `Fine so, post it to the list next (@x)`: an order behind a comma, and nothing but people behind it. */
  lastOrder: /[,;]\s(?<verb>(?!<lastNouns>)\p{Ll}{3,20})\s(?!<behindLastNoun>)[^,;.()]{2,60}\s\(@[^()]{1,60}\)\s*$/u,
  /** `Oliver (@o)`, `we (@a, @b)`: a name with its handle. */
  inPerson: /(?:<person>|\p{Lu}\p{Ll}+)\s*$/u,
  /** `Remove the examples (by @x), as …` */
  inBrackets: /\((?:<ownedBy>\s+)?(?=@)/gu,
});

/** `Create a story for this (@x)`, `An issue will be created (@x)`: an order, or what is needed, and whose it is behind it. */
export function orderedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const say = expressions(words.vocabulary);
  const isOrder = opensWithOrder(text, words);
  if (!isOrder && (!say.willBe.test(text) || say.isHeld.test(text))) return [];
  const task = (people: readonly string[]): PlainTask => ({ people, start: 0, form: 'assigned', marked: false });
  const trailing = [...text.matchAll(TRAILING)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const before = text.slice(0, match.index);
    const isOther = isNotThem(before, words.vocabulary) || isContact(before, words.vocabulary);
    return people && match.index > 0 && AT_END.test(text.slice(people.end)) && !isOther ? [task(people.people)] : [];
  });
  const bracketed = [...text.matchAll(say.inBrackets)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const before = text.slice(0, match.index);
    const isTheirs = (isOrder || say.willBe.test(before)) && !say.inPerson.test(before);
    return people && isTheirs && /^\s*\)/.test(text.slice(people.end)) ? [task(people.people)] : [];
  });
  return [...trailing, ...bracketed];
}

function opensWithOrder(text: string, words: TaskWords): boolean {
  const say = expressions(words.vocabulary);
  const first = say.firstWord.exec(text)?.[1]?.toLowerCase() ?? '';
  return (
    words.verbs.has(first) ||
    words.verbs.has(say.lastOrder.exec(text)?.groups?.verb ?? '') ||
    words.orders.has(first) ||
    words.infinitive.test(text.replace(/\s*\([^()]*\)\s*$/, ''))
  );
}
