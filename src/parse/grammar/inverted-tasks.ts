import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('tasks', {
  /** The helping verb, behind whatever opens the sentence. */
  helping: /(?<=[\p{L}\p{N},)]\s)<helping>\s+(?=[@\p{Lu}])/gu,
  /** `Den Aufbau übernimmt Bernd` */
  takenBy: /(?<=\p{L}\s)<takenBy>\s+(?=[@\p{Lu}])/gu,
  /** Behind people, to the verb at the end. */
  final: /^\s[^.;!?]{0,200}?(?<infinitive>\p{Ll}\p{L}*en)(?=[.;!)]|$|\s+<behindVerb>)/u,
});

/** `Bis Freitag soll Anna die Liste prüfen`: German puts people behind the helping verb where something else opens the sentence. */
export function invertedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  return [...helped(text, names, words), ...taken(text, names, words)];
}

function taken(text: string, names: Names, words: TaskWords): PlainTask[] {
  const matches = [...text.matchAll(expressions(words.vocabulary).takenBy)];
  if (matches.length === 0) return [];
  const starts = text.matchAll(CLAUSE);
  let start = 0;
  let next = starts.next();
  return matches.flatMap((match): PlainTask[] => {
    for (; !next.done && endOf(next.value) <= match.index; next = starts.next()) start = endOf(next.value);
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    if (!people || !ENDS.test(text.slice(people.end)) || parsePeople(text, start, names, 'known')) return [];
    return [{ people: people.people, start, form: 'will', marked: false }];
  });
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;

/** Where a clause begins. */
const CLAUSE = /[.,;:]\s+/g;
const ENDS = /^\s*(?:[.,;!)]|$)/;

function helped(text: string, names: Names, words: TaskWords): PlainTask[] {
  const say = expressions(words.vocabulary);
  return [...text.matchAll(say.helping)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    const infinitive = people && say.final.exec(text.slice(people.end))?.groups?.infinitive;
    if (!people || infinitive === undefined || words.reports.has(infinitive)) return [];
    return [{ people: people.people, start: match.index, form: 'will', marked: false }];
  });
}
