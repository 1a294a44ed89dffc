import type { Names } from './names.ts';
import { type PeopleList, parsePeople } from './people-list.ts';
import type { PlainTask } from './plain-task.ts';
import type { TaskWords } from './task-words.ts';

const ARROW = /(?:-+>|=+>|→)\s*(?=[@\p{L}])/gu;
/** `(Ann, @x -> Bob)`: another person comes instead of those before. */
const INSTEAD = /\((?:\s?(?:~~)?(?:@[\w-]{1,39}|\p{Lu}\p{L}{1,30})(?:\s?\([^()]{1,40}\))?(?:~~)?,?){1,8}\s?$/u;
/** `10 minutes statistics -> @x`: who speaks, and for how long. */
const ALLOTTED = /^\W*\d{1,3}\s?min/i;
/** `(merge PR: @x)`, `(Add to calendar: @x)`, `(add it to the calendar - Ann)` */
const IN_BRACKETS_FOR = /\(\s?(?<verb>\p{L}+)(?:\s[\p{L}'’-]+){1,8}(?::\s?(?=@)|\s[-–—]\s(?=\p{Lu}\p{Ll}+\)))/gu;

/** `Move the issue, assign to BW`; what was assigned is still to do. */
const ASSIGNED_TO = /(?<=\S\s*[;,:.–—-]\s{1,3})(?:re-?)?assign(?:ed)?(?:\s+(?:it|this))?\s+to:?\s+(?=@|\p{L})/gu;
/** `Folks volunteered to start a draft: Ann, Bob` */
const VOLUNTEERS = /\b[Vv]olunteer(?:s|ed|ing)?\s(?:to|for)\s[^:.;?]{3,100}:\s+(?=[@\p{L}])/gu;
/** `Who writes it? (@x reach out to Ann)` */
const ASIDE = /\((?=@)/g;
/** Nothing but people stands there. */
export const AT_END = /^[\s.)!]*$/;

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
  const isLast = ({ end }: PeopleList) => AT_END.test(text.slice(end));
  return [
    ...handedTasks(text, names),
    ...behind(VOLUNTEERS, (people) => (people.sure && isLast(people) ? taskOf(people, 0, 'volunteers') : undefined)),
    ...behind(ASIDE, (people, at) => (isToldAside(people, text, words) ? taskOf(people, at + 1, 'aside') : undefined)),
    ...bracketedTasks(text, names, words),
    ...behind(ASSIGNED_TO, (people) => taskOf(people, 0, 'assigned')),
    ...volunteerTasks(text, names),
  ];
}

function handedTasks(text: string, names: Names): PlainTask[] {
  if (ALLOTTED.test(text)) return [];
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
    return people && (words.verbs.has(verb) || words.light.has(verb))
      ? [taskOf(people, match.index + 1, 'assigned')]
      : [];
  });
}

const WHO_WILL = /^\s*(?:and )?who (?:will|is going to|wants to|can|does|shall)\b[^:?]{3,80}[:?]\s*/i;

function volunteerTasks(text: string, names: Names): PlainTask[] {
  const who = WHO_WILL.exec(text);
  const volunteer = who ? parsePeople(text, who[0].length, names, 'any') : undefined;
  return volunteer && AT_END.test(text.slice(volunteer.end)) ? [taskOf(volunteer, 0, 'who')] : [];
}
