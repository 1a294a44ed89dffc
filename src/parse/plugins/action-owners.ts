import { signerOf } from '../../text/signature.ts';
import { headPeople, type MarkerContext } from '../grammar/action-marker.ts';
import { isEverybody, parsePeople } from '../grammar/people-list.ts';
import { findTasks } from '../grammar/task.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';

/** `… clippy lints (scottmcm)`, `… this one (@x, @y)`, `… by @x`, `… @x` at the end. */
const BRACKET = /\((?=[@\p{L}])/gu;
const TAIL = /(?:[-–—>:]|\s)\s*(?=@[\w-]+[.)]?\s*$)/u;
const expressions = wordings('taskPlaces', {
  by: /(?:<by>|(?<label><owners>):?)\s+(?=[@\p{L}])/giu,
  noName: /^<noName>$/iu,
  /** `Ada can do it` */
  takesIt: /^(?:['’]ll|\s<canDo>)\s<does>\s*[.!]?$/iu,
  /** `Owner: Ada` beneath a task. */
  ownerLabel: /^<ownerLabels>\s*[:–-]\s*(?=[@\p{L}])/iu,
});

/** Whose a marked task is, when the marker does not say: looked for in its text, then in the people listed beneath it. */
export function ownersOf(segment: string, entry: Entry, context: MarkerContext): readonly string[] {
  const { names, tasks } = context;
  const say = expressions(tasks.vocabulary);
  const start = segment.length - segment.trimStart().length;
  const bracketed = bracketedHead(segment, context);
  if (bracketed) return bracketed.filter((person) => !isEverybody(person, names));
  const head = headPeople(segment, start, context);
  if (head) return head.people;
  const plain = findTasks(segment, names, tasks).flatMap((task) => task.people);
  if (plain.length > 0) return [...new Set(plain)];
  for (const match of segment.matchAll(say.by)) {
    if (!/^[@\p{Lu}]/u.test(segment.slice(match.index + match[0].length))) continue;
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
        (person) => !say.noName.test(person) && !/\d{2}/.test(person) && !tasks.things.has(person.toLowerCase()),
      )
    )
      return people.people;
  }
  const tail = TAIL.exec(segment);
  const last = tail ? parsePeople(segment, tail.index + tail[0].length, names) : undefined;
  return last?.people ?? namedAtEnd(segment, context) ?? peopleBeneath(entry, context);
}

/** `… - Jan Maria Lee`, `… : Ann and Bob` at the end, a word on how it stands behind them (`… - Ann - drafted`). */
const NAMED_TAIL = /(?:\s[-–—]{1,2}|:)\s+(?<named>\p{Lu}[^-–—:()\n]{1,60}?)(?:\s[-–—]\s\p{Ll}{4,12})?\s*$/u;
/** Three capitals are a name, if each of them may be one. */
const LONG_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}[\p{L}'’-]+){2}$/u;

function namedAtEnd(segment: string, { names }: MarkerContext): readonly string[] | undefined {
  const named = NAMED_TAIL.exec(segment.slice(-MAX_TAIL))?.groups?.named?.trim();
  if (named === undefined) return undefined;
  if (LONG_NAME.test(named)) return named.split(' ').every((word) => names.isPlausible(word)) ? [named] : undefined;
  const people = parsePeople(named, 0, names, 'plausible');
  const isMeant = people !== undefined && people.end === named.length && (people.sure || people.people.length > 1);
  return isMeant ? people.people : undefined;
}

/** UTF-16 units. */
const MAX_TAIL = 120;

const HEAD_BRACKET = /^\W{0,6}\[([^[\]]{2,80})\]\s*:?\s+\S/u;

/** `[Ann, Bob] ask for quotes`: whose task it is, in brackets before it; undefined where they hold anything else. */
export function bracketedHead(text: string, { names }: Pick<MarkerContext, 'names'>): readonly string[] | undefined {
  const bracket = HEAD_BRACKET.exec(text)?.[1]?.trim();
  if (bracket === undefined) return undefined;
  const inner = signerOf(bracket) ?? bracket;
  if (isEverybody(inner, names)) return [inner];
  const people = parsePeople(inner, 0, names, 'plausible');
  return people && people.end === inner.length ? people.people : undefined;
}

/** `Ada can do it` beneath a task: whose it is, and no task of its own. */
export function takerOf(
  text: string,
  { names, tasks }: Pick<MarkerContext, 'names' | 'tasks'>,
): readonly string[] | undefined {
  const people = text.length > MAX_TAKER ? undefined : parsePeople(text, 0, names, 'known');
  return people && expressions(tasks.vocabulary).takesIt.test(text.slice(people.end)) ? people.people : undefined;
}

/** UTF-16 units. */
const MAX_TAKER = 80;
/** An entry of nothing but people beneath the task: `- AI: compare the offers` / `  - @x, @y`. */
function peopleBeneath(entry: Entry, { names, tasks }: MarkerContext): readonly string[] {
  return entry.children.flatMap((child) => {
    const text = child.text.trim();
    const label = expressions(tasks.vocabulary).ownerLabel.exec(text)?.[0].length ?? 0;
    const taker = takerOf(text, { names, tasks });
    if (taker) return taker;
    const people = text.startsWith('@') || label > 0 ? parsePeople(text, label, names, 'any') : undefined;
    return people && people.end === text.length ? people.people : [];
  });
}
