import { assignedTasks } from './assigned-tasks.ts';
import { chargedTasks } from './charged-tasks.ts';
import { invertedTasks } from './inverted-tasks.ts';
import type { Names } from './names.ts';
import { orderedTasks } from './ordered-tasks.ts';
import { keptTasks, passiveTasks } from './passive-tasks.ts';
import { isEverybody } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { predicateTasks } from './predicate-tasks.ts';
import { openingTasks } from './task-openings.ts';
import type { TaskWords } from './task-words.ts';

/** Every task that the text gives to people in plain words (ANNOTATION.md § actions, `explicit: false`). */
export function findTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  if (!words.hint.test(text) || words.chores.test(text)) return [];
  const found = [
    ...predicateTasks(text, names, words),
    ...openingTasks(text, names, words),
    ...invertedTasks(text, names, words),
    ...passiveTasks(text, names, words),
    ...assignedTasks(text, names, words),
    ...orderedTasks(text, names, words),
    ...keptTasks(text, names, words),
    ...chargedTasks(text, names, words),
  ];
  return distinct(
    found
      .filter(
        ({ form, start, people }) =>
          (ASKS.has(form) || !isQuestion(text, start)) && !people.every((person) => isEverybody(person, names)),
      )
      .sort((a, b) => a.start - b.start),
  );
}

/** Forms that are questions. */
export const ASKS: ReadonlySet<string> = new Set(['asked', 'wished']);

/** The sentence in which the task stands asks something. */
function isQuestion(text: string, start: number): boolean {
  const end = /[.!?;](?=\s|$)|(?:\.\.\.|…)\)(?=\s+\p{Lu})|\n(?=\s*[-=]>)|$/u.exec(text.slice(start));
  return end?.[0] === '?';
}

/** One task for the same people in one entry. */
function distinct(tasks: readonly PlainTask[]): PlainTask[] {
  const seen = new Set<string>();
  return tasks.filter((task) => {
    const keys = task.people.map((person) => person.toLowerCase());
    const isNew = !keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return isNew;
  });
}
