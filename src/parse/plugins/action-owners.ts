import { headPeople, type MarkerContext } from '../grammar/action-marker.ts';
import type { Names } from '../grammar/names.ts';
import { isEverybody, parsePeople } from '../grammar/people-list.ts';
import { findTasks } from '../grammar/task.ts';
import type { Entry } from '../tree/entries.ts';

/** `… clippy lints (scottmcm)`, `… this one (@x, @y)`, `… by @x`, `… @x` at the end. */
const BRACKET = /\((?=[@\p{L}])/gu;
const BY =
  /\b(?:by|von|(?<label>[Oo]wners?|[Aa]ssignees?|[Aa]ssigned to|[Rr]esponsible|[Vv]erantwortlich):?)\s+(?=[@\p{Lu}])/gu;
const TAIL = /(?:[-–—>:]|\s)\s*(?=@[\w-]+[.)]?\s*$)/u;
const NO_NAME =
  /^(?:done|wip|optional|open|tbd|low|high|medium|later|ongoing|see|new|again|maybe|plus|also|both|incl(?:uding)?|with|without|except|after|before|if|e\.?g|i\.?e|and|or|as|in|for|from|via|not|like|aka)$/i;

/** Whose a marked task is, when the marker does not say: looked for in its text, then in the people listed beneath it. */
export function ownersOf(segment: string, entry: Entry, context: MarkerContext): readonly string[] {
  const { names, tasks } = context;
  const start = segment.length - segment.trimStart().length;
  const bracketed = bracketedHead(segment, context);
  if (bracketed) return bracketed.filter((person) => !isEverybody(person));
  const head = headPeople(segment, start, context);
  if (head) return head.people;
  const plain = findTasks(segment, names, tasks).flatMap((task) => task.people);
  if (plain.length > 0) return [...new Set(plain)];
  for (const match of segment.matchAll(BY)) {
    const strictness = match.groups?.label === undefined ? 'known' : 'plausible';
    const people = parsePeople(segment, match.index + match[0].length, names, strictness);
    if (people) return people.people;
  }
  for (const match of segment.matchAll(BRACKET)) {
    const from = match.index + match[0].length;
    const people = parsePeople(segment, from, names, 'any');
    const isClosed = people !== undefined && /^\s*\)/.test(segment.slice(people.end));
    if (
      people &&
      isClosed &&
      people.people.every(
        (person) => !NO_NAME.test(person) && !/\d{2}/.test(person) && !tasks.things.has(person.toLowerCase()),
      )
    )
      return people.people;
  }
  const tail = TAIL.exec(segment);
  const last = tail ? parsePeople(segment, tail.index + tail[0].length, names) : undefined;
  return last?.people ?? peopleBeneath(entry, context);
}

const HEAD_BRACKET = /^\W{0,6}\[(?:name\s?=\s?)?([^[\]]{2,80})\]\s*:?\s+\S/u;

/** `[Ann, Bob] ask for quotes`: whose task it is, in brackets before it; undefined where they hold anything else. */
export function bracketedHead(text: string, { names }: Pick<MarkerContext, 'names'>): readonly string[] | undefined {
  const inner = HEAD_BRACKET.exec(text)?.[1]?.trim();
  if (inner === undefined) return undefined;
  if (isEverybody(inner)) return [inner];
  const people = parsePeople(inner, 0, names, 'plausible');
  return people && people.end === inner.length ? people.people : undefined;
}

/** `Ada can do it` beneath a task: whose it is, and no task of its own. */
export function takerOf(text: string, names: Names): readonly string[] | undefined {
  const people = text.length > MAX_TAKER ? undefined : parsePeople(text, 0, names, 'known');
  return people && TAKES_IT.test(text.slice(people.end)) ? people.people : undefined;
}

/** UTF-16 units. */
const MAX_TAKER = 80;
const TAKES_IT =
  /^(?:['’]ll|\s(?:can|will|could|is happy to))\s(?:do|take|handle|tackle)\s(?:it|this|that|these)\s*[.!]?$/i;

/** `Owner: Ada` beneath a task. */
const OWNER_LABEL =
  /^(?:owners?|assignees?|assigned(?: to)?|responsible|who|lead|dri|verantwortlich|zuständig|wer)\s*[:–-]\s*(?=[@\p{L}])/iu;

/** An entry of nothing but people beneath the task: `- AI: compare the offers` / `  - @x, @y`. */
function peopleBeneath(entry: Entry, { names }: MarkerContext): readonly string[] {
  return entry.children.flatMap((child) => {
    const text = child.text.trim();
    const label = OWNER_LABEL.exec(text)?.[0].length ?? 0;
    const taker = takerOf(text, names);
    if (taker) return taker;
    const people = text.startsWith('@') || label > 0 ? parsePeople(text, label, names, 'any') : undefined;
    return people && people.end === text.length ? people.people : [];
  });
}
