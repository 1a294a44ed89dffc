import type { Names } from './names.ts';
import { parsePeople, peopleBefore } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

const expressions = wordings('taskForms', {
  passive:
    /<passive>\s+(?!<held>)(?:\p{L}+\s+){1,3}?<by>\s+(?=[@\p{L}])|(?:<neededFrom>|<needsFrom>|<needsSome>\s+\p{Ll}+\s+<needsSomeFrom>)\s+(?=[@\p{L}])/gu,
  onList: /<onList>/gu,
});

/** `The PR still needs review by @x`, `extra specs will be added by @x`, `(to be validated by Ann)`; who will hold a meeting is a role. */
export function passiveTasks(text: string, names: Names, { vocabulary }: TaskWords): PlainTask[] {
  return [...text.matchAll(expressions(vocabulary).passive)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names);
    return people?.sure ? [{ people: people.people, start: match.index, form: 'passive', marked: false }] : [];
  });
}

/** `Needs an update, Ann has it on her list`. */
export function keptTasks(text: string, names: Names, { vocabulary }: TaskWords): PlainTask[] {
  return [...text.matchAll(expressions(vocabulary).onList)].flatMap((match): PlainTask[] => {
    const people = peopleBefore(text, match.index, names, 'plausible');
    return people?.sure ? [{ people: people.people, start: people.start, form: 'will', marked: false }] : [];
  });
}
