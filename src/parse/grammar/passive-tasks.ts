import type { Names } from './names.ts';
import { parsePeople, peopleBefore } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';

const PASSIVE =
  /\b(?:to be|will be|should be|must be|needs to be|is to be|wird|soll)\s+(?!(?:held|hosted|chaired|moderated|facilitated|led|presented)\b)(?:\p{L}+\s+){1,3}?(?:by|von)\s+(?=[@\p{L}])|\b(?:review|feedback|input|approval)\s+(?:(?:is|still)\s+)?(?:needed|required)\s+(?:by|from)\s+(?=[@\p{L}])|\bPRs?\s+(?:is\s+|are\s+)?(?:coming|to come|forthcoming)\s+(?:soon\s+)?(?:from|by)\s+(?=[@\p{L}])|\bneeds?\s+(?:an?\s+|another\s+|more\s+|further\s+)?(?:\p{Ll}+\s+)?(?:review|feedback|input|approval)\s+(?:by|from)\s+(?=[@\p{L}])/gu;

/** `The PR still needs review by @x`, `extra specs will be added by @x`, `(to be validated by Ann)`; who will hold a meeting is a role. */
export function passiveTasks(text: string, names: Names): PlainTask[] {
  return [...text.matchAll(PASSIVE)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names);
    return people?.sure ? [{ people: people.people, start: match.index, form: 'passive', marked: false }] : [];
  });
}

const ON_LIST =
  /\b(?:has|have|got)\s(?:it|this|that|these)\son\s(?:her|his|their|my)\s(?:to-?do\s)?(?:list|plate|agenda)\b/g;

/** `Needs an update, Ann has it on her list`. */
export function keptTasks(text: string, names: Names): PlainTask[] {
  return [...text.matchAll(ON_LIST)].flatMap((match): PlainTask[] => {
    const people = peopleBefore(text, match.index, names, 'plausible');
    return people?.sure ? [{ people: people.people, start: people.start, form: 'will', marked: false }] : [];
  });
}
