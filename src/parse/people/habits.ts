import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import { isAbbreviation } from './abbreviations.ts';
import { type Fields, fieldsOf } from './fields.ts';
import type { PeopleWords } from './words.ts';

/** How a list of people is written. */
export interface Habits {
  /** Those who were there are ticked. */
  readonly ticked: boolean;
  /** Companies or teams with their people nested beneath. */
  readonly grouped: boolean;
  /** What each entry is made of, if a line above them says so. */
  readonly fields: Fields | undefined;
  /** `Quayside - Ann Lee`: the company stands first. */
  readonly companyFirst: boolean;
  /** What a sign behind a name means. */
  readonly legend: Legend | undefined;
}

/** `* absent`, `"+" indicates attending`. */
interface Legend {
  readonly sign: string;
  readonly status: 'present' | 'absent';
}

/** Tells the habits of a list from all its entries and those that are nested in none (`tops`). */
export function habitsOf(entries: readonly Entry[], tops: readonly Entry[], words: PeopleWords): Habits {
  return {
    ticked: entries.some((entry) => entry.checked === true),
    grouped: isGrouped(tops),
    fields: fieldsOf(tops, words),
    companyFirst: isCompanyFirst(tops, words),
    legend: tops.map((entry) => legendOf(entry, words)).find((legend) => legend !== undefined),
  };
}

/** Most entries have something nested, and nothing of it is a remark in brackets or a sentence. */
function isGrouped(tops: readonly Entry[]): boolean {
  const items = tops.filter((entry) => entry.form === 'item');
  const parents = items.filter(
    (entry) => entry.children.length > 0 && entry.children.every((child) => child.text.length < 60),
  );
  return (
    parents.length >= 2 && parents.length * 2 > items.length && parents.every((entry) => !entry.text.includes('@'))
  );
}

/** `Quayside - Ann Lee`, the parts of an entry. */
const DASHED = /^([^-–—\n]{2,40}?)\s[-–—]\s([^\n]{3,120})$/;
/** So many entries show a habit. */
const MIN_DASHED = 3;

/** Behind the dash of most entries stands a given name, in front of few. */
function isCompanyFirst(tops: readonly Entry[], { person }: PeopleWords): boolean {
  const parts = tops.flatMap(({ form, text }) => {
    const [, first = '', second = ''] = (form === 'item' && DASHED.exec(text.trim())) || [];
    const isHandle = text.includes('@') || !/^\p{Lu}/u.test(first) || isAbbreviation(first, second);
    return first === '' || isHandle ? [] : [{ first, second }];
  });
  const startsGiven = (part: string) => person.isGiven(part.split(' ', 1)[0] ?? '') && part.includes(' ');
  const named = parts.filter(({ second }) => startsGiven(second)).length;
  const names = parts.filter(({ first }) => startsGiven(first)).length;
  return parts.length >= MIN_DASHED && named * 2 >= parts.length && names * 4 <= named;
}

/** `Quayside - Ann Lee` → `Ann Lee`, where the list is written so. */
export function nameFirst(line: string, { companyFirst }: Habits): string {
  const [, , name] = (companyFirst && !line.includes('@') && DASHED.exec(line.trim())) || [];
  return name ?? line;
}

const expressions = wordings('people', {
  /** A sign, in quotation marks or not, and what it says. */
  legend:
    /^[\s"“'(]{0,4}(?<sign>[*+†‡^x])[\s"”')]{0,4}(?:[=:–-]|<indicates>)?\s*(?<meaning>\p{L}[\p{L} ]{2,30})[.)]?$/u,
});

function legendOf({ form, text, nodes }: Entry, words: PeopleWords): Legend | undefined {
  if (form !== 'paragraph' || text.length > MAX_LEGEND || nodes.length === 0) return undefined;
  const { sign, meaning } = expressions(words.vocabulary).legend.exec(text.trim())?.groups ?? {};
  const status = words.statusOf(meaning ?? '');
  return sign !== undefined && status ? { sign, status } : undefined;
}

/** UTF-16 units. */
const MAX_LEGEND = 60;

/** A line that only explains a sign. */
export function isLegend(entry: Entry, words: PeopleWords): boolean {
  return legendOf(entry, words) !== undefined;
}

/** Signs behind a name. */
const MARK = /(?<=[\p{L}.)])\s?[*+†‡^]{1,3}(?=$|\s|\()/gu;

/** `Ann Lee + 3 others` */
const AND_MORE = /\s\+\s?\d{1,3}(?!\d).*$/;

/** `Ann Lee*` → `Ann Lee`. */
export function withoutMark(segment: string): string {
  return segment.replace(AND_MORE, '').replace(MARK, '').trim();
}

/** By the sign behind the name, or for want of it, as the list explains. */
export function isMissing(segment: string, { legend }: Habits): boolean {
  if (!legend) return false;
  const isMarked = legend.sign === 'x' ? /\sx$/.test(segment) : segment.includes(legend.sign);
  return isMarked === (legend.status === 'absent');
}

/** `❌ Ann Lee`, `Ann Lee :x:` */
const CROSSED = /^\s*(?:[❌✗✘✖🚫⛔]|:x:)|(?:[❌✗✘✖🚫⛔]\ufe0f?|:x:)\s*$/u;

/** A cross before or behind somebody: was not there. */
export function isCrossed({ form, text }: Entry): boolean {
  return form === 'item' && CROSSED.test(text);
}
