import type { Names } from './names.ts';
import { wordings } from './wordings.ts';

/** People named one after the other: `@a, @b and Kurt`. */
export interface PeopleList {
  /** Handles (lower case, without `@`) or names as written. */
  readonly people: readonly string[];
  readonly start: number;
  readonly end: number;
  /** A handle stands among them, or the file knows one of the names: no doubt that these are people. */
  readonly sure: boolean;
  /** The first of them is a person without doubt. */
  readonly opensSure: boolean;
}

/** How much a word must look like a person: `any` where the place itself asks for people ("AI for …:"). */
export type Strictness = 'known' | 'plausible' | 'any';

const HANDLE = /@([a-z\d][a-z\d_-]{0,38})(?![\w@]|:[a-z\d-]+\.[a-z]|\/[a-z\d]|\.[a-z]{2})/iy;
/** `@Nicholas M`: how pads mention people, by first name and initial; `@Ann I think` is no such name. */
const PAD_NAME = /@(\p{Lu}\p{Ll}{1,20} [B-HJ-Z])(?![\p{L}\p{N}.'’-])/uy;
/** An address that a pad put in a person's place: what stands before its `@` names them, and the address is not spread. */
const MAIL = /([a-z\d][\w.+-]{1,63})@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,4}(?![\w@])/iy;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’_&-]{0,39}/uy;
const NOTE = /\s*\((?!AI\b|TODO|@|\p{L}+ volunteer)[^()\n]{1,40}\)/uy;
/** `@ada (@bob) to …`: somebody else, too. */
const SECOND = /\s\(@([a-z\d][a-z\d_-]{0,38})\)/iy;
const MAX_PEOPLE = 12;

const expressions = wordings('peopleLists', {
  separator:
    /\s*(?:,\s*(?:<and>|&)\s+|[,/&+]|;(?=\s*@)|\bw\/(?=\s?[@\p{L}])|(?:<and>|<or>)(?=\s)|(?=\s@))\s*(?:<maybe>\s+(?=[@\p{Lu}]))?/uy,
  rest: /\s*(?:,|&|\+|<and>)?\s*(?:<rest>\.?|\.\.\.|…|\?)/iuy,
  everybody: /^<everybody>$/iu,
  /** `Lang team to review`: a group, by its whole name. */
  team: /^ <team>/u,
  /** `lang team members should take an action item to …` */
  group: /(?:^|[.;:,(]\s{0,4})[\s*_-]{0,6}(?:<the> )?(?<name>(?:[\p{L}-]{2,20} ){0,3}<groups>)\s*$/iu,
  /** `We (@x, @y) will …`: those in the brackets will. */
  we: /<we>\s?\([^()]{2,80}\)\s*$/iu,
});

/** `@all`: nobody in particular. */
export function isEverybody(person: string, { vocabulary }: Pick<Names, 'vocabulary'>): boolean {
  return expressions(vocabulary).everybody.test(person);
}

/** Reads people from a place on; undefined where nobody stands there. A note in parentheses after a name is passed over. */
export function parsePeople(
  text: string,
  start: number,
  names: Names,
  strictness: Strictness = 'plausible',
): PeopleList | undefined {
  const say = expressions(names.vocabulary);
  const people: string[] = [];
  let end = start;
  let at = start;
  let sure = false;
  let opensSure = false;
  while (people.length < MAX_PEOPLE) {
    const person = parsePerson(text, at, names, strictness);
    if (!person) break;
    opensSure ||= people.length === 0 && person.sure;
    people.push(person.name);
    sure ||= person.sure;
    end = person.end;
    const second = text[at] === '@' ? matchAt(SECOND, text, end) : undefined;
    if (second?.group) people.push(second.group.toLowerCase());
    end = second?.end ?? matchAt(NOTE, text, end)?.end ?? end;
    const separator = matchAt(say.separator, text, end);
    if (!separator || separator.end >= text.length) break;
    at = separator.end;
  }
  if (people.length === 0) return undefined;
  const rest = matchAt(say.rest, text, end);
  return { people: [...new Set(people)], start, end: rest?.end ?? end, sure, opensSure };
}

interface Person {
  readonly name: string;
  readonly end: number;
  readonly sure: boolean;
}

function parsePerson(text: string, at: number, names: Names, strictness: Strictness): Person | undefined {
  const padName = matchAt(PAD_NAME, text, at);
  if (padName) return { name: padName.group ?? '', end: padName.end, sure: true };
  const handle = matchAt(HANDLE, text, at);
  if (handle) return { name: (handle.group ?? '').toLowerCase().replace(/-+$/, ''), end: handle.end, sure: true };
  const mail = matchAt(MAIL, text, at);
  if (mail) return { name: (mail.group ?? '').toLowerCase(), end: mail.end, sure: true };
  const word = matchAt(WORD, text, at);
  if (!word) return undefined;
  const plain = word.text.replace(/[.'’-]+$/, '');
  if (!accepts(plain, names, strictness)) return undefined;
  const end = at + plain.length;
  const sure = names.isKnown(plain);
  const group = sure ? null : expressions(names.vocabulary).team.exec(text.slice(end, end + 12));
  if (group && /^\p{Lu}/u.test(plain)) return { name: plain + group[0], end: end + group[0].length, sure };
  const surname = /^ (\p{Lu}(?:[\p{L}'’.-]*\p{L}|\.)?)(?![\p{L}'’])/u.exec(text.slice(end, end + 40));
  const full = surname ? `${plain} ${surname[1] ?? ''}` : plain;
  if (surname && isSurname(surname[1] ?? '', names) && isName(plain) && names.isPlausible(plain))
    return { name: full, end: at + full.length, sure };
  return { name: plain, end, sure };
}

function accepts(word: string, names: Names, strictness: Strictness): boolean {
  if (names.isKnown(word)) return true;
  if (strictness === 'known') return false;
  return names.isPlausible(word) || (strictness === 'any' && /^[\p{L}\p{N}]/u.test(word));
}

/** A word that looks like a name, or the initial of one (`Mike D`). */
function isSurname(word: string, names: Names): boolean {
  return names.isPlausible(word) || (/^\p{Lu}\.?$/u.test(word) && word !== 'I' && word !== 'A');
}

/** Only a capitalised first name takes a surname. */
function isName(word: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(word);
}

/** The people whose list ends exactly at a place (blanks aside): who stands before "to write". */
export function peopleBefore(text: string, end: number, names: Names, strictness: Strictness): PeopleList | undefined {
  const from = Math.max(0, end - 120);
  const open = expressions(names.vocabulary).we.exec(text.slice(from, end));
  if (open) return peopleInBrackets(text, from + open.index + open[0].indexOf('(') + 1, names);
  const slice = text.slice(from, end).replace(/[\s,]+$/, '');
  const stop = from + slice.length;
  let best: PeopleList | undefined;
  for (const match of slice.matchAll(/(?<![\p{L}\p{N}@_.'’&-])[@\p{L}\p{N}]/gu)) {
    const list = parsePeople(text.slice(0, stop), from + match.index, names, strictness);
    if (!list || list.end !== stop) continue;
    if (list.opensSure && (best === undefined || text[list.start] === '@')) return list;
    best ??= list;
  }
  return best;
}

/** `lang team members should take an action item to …`: a group by its words, where nobody is named. */
export function groupBefore(text: string, end: number, { vocabulary }: Names): PeopleList | undefined {
  const name = expressions(vocabulary).group.exec(text.slice(Math.max(0, end - 100), end))?.groups?.name;
  return name === undefined
    ? undefined
    : { people: [name], start: end - name.length, end, sure: true, opensSure: true };
}

function peopleInBrackets(text: string, start: number, names: Names): PeopleList | undefined {
  const people = parsePeople(text, start, names, 'known');
  return people && /^\s*\)/.test(text.slice(people.end)) ? people : undefined;
}

/** Sticky patterns carry their place with them; it is set before each use, so nothing is left from the last one. */
function matchAt(
  pattern: RegExp,
  text: string,
  at: number,
): { text: string; end: number; group: string | undefined } | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  return match ? { text: match[0], end: at + match[0].length, group: match[1] } : undefined;
}
