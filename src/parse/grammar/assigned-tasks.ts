import type { Names } from './names.ts';
import { type PeopleList, parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import { isVerb, type TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

const ARROW = /(?:-+>|=+>|→)\s*(?=[@\p{L}])/gu;
/** `(Ann, @x -> Bob)`: another person comes instead of those before. */
const INSTEAD = /\((?:\s?(?:~~)?(?:@[\w-]{1,39}|\p{Lu}\p{L}{1,30})(?:\s?\([^()]{1,40}\))?(?:~~)?,?){1,8}\s?$/u;
/** `(merge PR: @x)`, `(Add to calendar: @x)`, `(add it to the calendar - Ann)` */
const IN_BRACKETS_FOR = /\(\s?(?<verb>\p{L}+)(?:\s[\p{L}'’-]+){1,8}(?::\s?(?=@)|\s[-–—]\s(?=\p{Lu}\p{Ll}+\)))/gu;

/** `Who writes it? (@x reach out to Ann)` */
const ASIDE = /\((?=@)/g;
/** Nothing but people stands there. */
export const AT_END = /^[\s.)!]*$/;

const expressions = wordings('taskForms', {
  /** `10 minutes statistics -> @x`: who speaks, and for how long. */
  allotted: /^\W*\d{1,3}\s?<minutes>/iu,
  /** `Move the issue, assign to BW`; what was assigned is still to do. */
  assignedTo: /(?<=\S\s*[;,:.–—-]\s{1,3})<assignedTo>:?\s+(?=@|\p{L})/gu,
  /** `Folks volunteered to start a draft: Ann, Bob` */
  volunteersFor: /<volunteersFor>\s[^:.;?]{3,100}:\s+(?=[@\p{L}])/giu,
  whoWill: /^\s*<whoWill>[^:?]{3,80}[:?]\s*/iu,
});

/** Makes a task for people. */
function taskOf({ people }: PeopleList, start: number, form: string): PlainTask {
  return { people, start, form, marked: false };
}

/** `Enable protection -> @x`, `Volunteers to write it: Ann`, `(@x reach out to Ann)`, `Who will write: Ann`. */
export function assignedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  const behind = (mark: RegExp, make: (people: PeopleList, at: number) => PlainTask | undefined): PlainTask[] =>
    [...text.matchAll(mark)].flatMap((match) => {
      const people = parsePeople(text, match.index + match[0].length, names);
      return (people && make(people, match.index)) ?? [];
    });
  const say = expressions(words.vocabulary);
  const isLast = ({ end }: PeopleList) => AT_END.test(text.slice(end));
  return [
    ...handedTasks(text, names, words),
    ...behind(say.volunteersFor, (people) =>
      people.sure && isLast(people) ? taskOf(people, 0, 'volunteers') : undefined,
    ),
    ...behind(ASIDE, (people, at) => (isToldAside(people, text, words) ? taskOf(people, at + 1, 'aside') : undefined)),
    ...bracketedTasks(text, names, words),
    ...behind(say.assignedTo, (people) => taskOf(people, 0, 'assigned')),
    ...volunteerTasks(text, names, words),
  ];
}

function handedTasks(text: string, names: Names, { vocabulary }: TaskWords): PlainTask[] {
  if (expressions(vocabulary).allotted.test(text)) return [];
  return [...text.matchAll(ARROW)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names, 'known');
    if (!people || match.index === 0 || !AT_END.test(text.slice(people.end))) return [];
    const isReplaced = INSTEAD.test(text.slice(Math.max(0, match.index - MAX_REPLACED), match.index));
    return isReplaced ? [] : [taskOf(people, match.index, 'arrow')];
  });
}

/** UTF-16 units. */
const MAX_REPLACED = 200;

function isToldAside({ sure, end }: PeopleList, text: string, words: TaskWords): boolean {
  const verb = sure ? /^\s+(?<verb>\p{Ll}[\p{L}-]+)\s/u.exec(text.slice(end))?.groups?.verb : undefined;
  return verb !== undefined && words.verbs.has(verb);
}

function bracketedTasks(text: string, names: Names, words: TaskWords): PlainTask[] {
  return [...text.matchAll(IN_BRACKETS_FOR)].flatMap((match): PlainTask[] => {
    const people = parsePeople(text, match.index + match[0].length, names);
    const verb = match.groups?.verb?.toLowerCase() ?? '';
    return people && isVerb(verb, words) ? [taskOf(people, match.index + 1, 'assigned')] : [];
  });
}

function volunteerTasks(text: string, names: Names, { vocabulary }: TaskWords): PlainTask[] {
  const who = expressions(vocabulary).whoWill.exec(text);
  const volunteer = who ? parsePeople(text, who[0].length, names, 'any') : undefined;
  return volunteer && AT_END.test(text.slice(volunteer.end)) ? [taskOf(volunteer, 0, 'who')] : [];
}
