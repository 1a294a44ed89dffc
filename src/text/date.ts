import type { WordTable } from './matcher.ts';

/** A date found in a text. */
export interface FoundDate {
  /** ISO `YYYY-MM-DD`. */
  readonly date: string;
  /** Where it starts in the text, UTF-16 units. */
  readonly index: number;
  readonly length: number;
}

/** Finds the dates of a text, with the month names of a vocabulary. */
export type DateFinder = (text: string) => FoundDate[];

/** Years outside these are typing errors, not meetings. */
const FIRST_YEAR = 1970;
const LAST_YEAR = 2099;

/** ISO date of the numbers, or null if there is no such day. */
export function isoDate(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1) return null;
  return date.toISOString().slice(0, 10);
}

/** Weekday of an ISO date, 0 = Sunday. */
export function weekdayOf(iso: string): number {
  return new Date(`${iso}T00:00:00Z`).getUTCDay();
}

/** The ISO date a number of days later (or earlier). */
export function addDays(iso: string, days: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}

/** The same day a number of months later, or that month's last where it has no such day. */
export function addMonths(iso: string, months: number): string {
  const date = new Date(`${iso}T00:00:00Z`);
  const day = date.getUTCDate();
  date.setUTCMonth(date.getUTCMonth() + months, 1);
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.toISOString().slice(0, 10);
}

/** Hyphens as people type (or editors make) them. */
const DASH = '[-\\u2010-\\u2015./_]';
const YEAR_FIRST = new RegExp(`(?<![\\d])(\\d{4})${DASH}(\\d{1,2})${DASH}(\\d{1,2})(?!\\d)`, 'g');
/** `2020 09 21`, with two digits each, so that no list of numbers is meant. */
const SPACED = /(?<![\d.,] ?)(20\d{2}) (\d{2}) (\d{2})(?! ?[\d.,])/g;
const COMPACT = /(?<![\d/#=])(\d{4})(\d{2})(\d{2})(?![\d/])/g;
const DAY_FIRST = /(?<![\w.])(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/g;
const SLASHES = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\d/])/g;

type Numbers = readonly [number, number, number];

/**
 * Compiles a finder: `2024-05-01` (any dash, dots, slashes), `20240501`, `2024 05 01`, `01.05.2024`, `5/1/2024` (month first, as the
 * American communities that write so mean it), `May 1st, 2024`, `1 May 2024`, `1. Mai 2024`, `1-May-2024`, `1./2. Mai 2024`,
 * `March 30 - April 1, 2024`.
 */
export function createDateFinder(months: WordTable): DateFinder {
  const names = monthNames(months);
  const month = [...names.keys()].sort((a, b) => b.length - a.length).join('|');
  const monthFirst = new RegExp(
    `(?<![\\p{L}])(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?(?:\\s?[-–/&]\\s?\\d{1,2}(?:st|nd|rd|th)?)?,?\\s+(\\d{4})(?!\\d)`,
    'giu',
  );
  const dayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?(?:\\s?[-–/&]\\s?\\d{1,2}(?:st|nd|rd|th|\\.)?)?(?:\\s+(?:of\\s+)?|-)(${month})(?:\\.?,?\\s+|-)(\\d{4})(?!\\d)`,
    'giu',
  );
  /** Over the end of a month: the first day counts. */
  const acrossMonthFirst = new RegExp(
    `(?<![\\p{L}])(${month})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?\\s?[-–/&]\\s?(?:${month})\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+(\\d{4})(?!\\d)`,
    'giu',
  );
  const acrossDayFirst = new RegExp(
    `(?<!\\d)(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(${month})\\.?\\s?[-–/&]\\s?\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:${month})\\.?,?\\s+(\\d{4})(?!\\d)`,
    'giu',
  );
  const monthOf = (name: string) => names.get(name.toLowerCase()) ?? 0;
  const forms: readonly (readonly [RegExp, (a: string, b: string, c: string, whole: string) => Numbers])[] = [
    [YEAR_FIRST, (a, b, c) => [Number(a), Number(b), Number(c)]],
    [COMPACT, (a, b, c) => [Number(a), Number(b), Number(c)]],
    [SPACED, (a, b, c) => [Number(a), Number(b), Number(c)]],
    [DAY_FIRST, (a, b, c) => [Number(c), Number(b), Number(a)]],
    [SLASHES, (a, b, c) => (Number(a) > 12 ? [Number(c), Number(b), Number(a)] : [Number(c), Number(a), Number(b)])],
    [acrossMonthFirst, (a, b, c) => [Number(c), monthOf(a), Number(b)]],
    [acrossDayFirst, (a, b, c) => [Number(c), monthOf(b), Number(a)]],
    [monthFirst, (a, b, c, whole) => [Number(c), monthOf(a), firstDay(b, whole)]],
    [dayFirst, (a, b, c, whole) => [Number(c), monthOf(b), firstDay(a, whole)]],
  ];
  return (text) => {
    if (!/\d{4}/.test(text)) return [];
    const found = forms.flatMap(([form, numbersOf]) =>
      [...text.matchAll(form)].flatMap((match): FoundDate[] => {
        const [whole, a = '', b = '', c = ''] = match;
        const date = isoDate(...numbersOf(a, b, c, whole));
        return date ? [{ date, index: match.index, length: whole.length }] : [];
      }),
    );
    return found.sort((a, b) => a.index - b.index);
  };
}

const DAYS = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)?\s?[-–/&]\s?(\d{1,2})(?!\d)/i;

/** The day itself, or the later one of a row that runs backwards (`29th - 21st May 2019`): its first is a slip. */
function firstDay(day: string, whole: string): number {
  const [, from, to] = DAYS.exec(whole) ?? [];
  return from !== undefined && Number(from) > Number(to) ? Number(to) : Number(day);
}

const SHORT_YEAR = /(?<![\w.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])/;

const SHORT_SLASHES = /(?<![\w/])(\d{1,2})\/(\d{1,2})\/(\d{2})(?![\d/])/;
const SHORT_YEAR_FIRST = /(?<![\w-])(\d{2})-(\d{2})-(\d{2})(?![\w-])/;

/**
 * `05.03.24`, as Germans shorten it, `3/25/24`, `24-03-05`: sure only where a date is expected, for a version may look the same.
 * Strokes part month and day unless the first number is no month. Null where there is none.
 */
export function shortDate(text: string): string | null {
  const [, day, month, year] = SHORT_YEAR.exec(text) ?? [];
  if (year !== undefined) return isoDate(2000 + Number(year), Number(month), Number(day));
  const [, first, second, last] = SHORT_SLASHES.exec(text) ?? [];
  const isDayFirst = Number(first) > 12;
  if (last !== undefined)
    return isoDate(2000 + Number(last), Number(isDayFirst ? second : first), Number(isDayFirst ? first : second));
  const [, year2, month2, day2] = SHORT_YEAR_FIRST.exec(text) ?? [];
  return year2 === undefined ? null : isoDate(2000 + Number(year2), Number(month2), Number(day2));
}

/** Month names in lower case, and their numbers. */
export function monthNames(months: WordTable): Map<string, number> {
  const pairs = Object.entries(months).flatMap(([number, words]) =>
    words.map((word): [string, number] => [word.toLowerCase(), Number(number)]),
  );
  return new Map(pairs);
}

/** Something that was meant to be a date: `202401010`, `2023-13-04`, `2202-12-05`. Undefined where the text has a real one or none. */
export function nearDate(text: string): string | undefined {
  const match = /(?<![\d-])(?:\d{4}[-\u2010-\u2015./]\d{1,3}[-\u2010-\u2015./]\d{1,3}|20\d{7}|20\d{5})(?![\d-])/.exec(
    text,
  );
  return match?.[0];
}
