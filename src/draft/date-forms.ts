import { weekdayOf } from '../text/date.ts';
import { months, weekdays } from '../vocabulary/months.ts';

/** One way to write a day. */
interface DateForm {
  readonly name: string;
  readonly write: (date: string, names: Names) => string;
}

/** Names of months and weekdays in one language, as sentences write them. */
interface Names {
  readonly language: string;
  readonly month: (number: number) => string;
  readonly weekday: (number: number) => string;
}

const year = (date: string) => date.slice(0, 4);
const month = (date: string) => date.slice(5, 7);
const day = (date: string) => date.slice(8, 10);
const bare = (digits: string) => String(Number(digits));

/** Longest first: `2026-11-21` also holds `26-11-21`. */
const NUMERIC: readonly DateForm[] = [
  { name: 'YYYY-MM-DD', write: (date) => date },
  { name: 'YYYY_MM_DD', write: (date) => date.replaceAll('-', '_') },
  { name: 'YYYY.MM.DD', write: (date) => date.replaceAll('-', '.') },
  { name: 'YYYY/MM/DD', write: (date) => date.replaceAll('-', '/') },
  { name: 'YYYYMMDD', write: (date) => date.replaceAll('-', '') },
  { name: 'DD.MM.YYYY', write: (date) => `${day(date)}.${month(date)}.${year(date)}` },
  { name: 'D.M.YYYY', write: (date) => `${bare(day(date))}.${bare(month(date))}.${year(date)}` },
  { name: 'YY-MM-DD', write: (date) => date.slice(2) },
];

const IN_WORDS: readonly DateForm[] = [
  {
    name: 'D. Month YYYY',
    write: (date, names) => `${bare(day(date))}. ${names.month(Number(month(date)))} ${year(date)}`,
  },
  {
    name: 'DD Month YYYY',
    write: (date, names) => `${day(date)} ${names.month(Number(month(date)))} ${year(date)}`,
  },
  {
    name: 'D Month YYYY',
    write: (date, names) => `${bare(day(date))} ${names.month(Number(month(date)))} ${year(date)}`,
  },
  {
    name: 'Month D, YYYY',
    write: (date, names) => `${names.month(Number(month(date)))} ${bare(day(date))}, ${year(date)}`,
  },
  {
    name: 'Month D YYYY',
    write: (date, names) => `${names.month(Number(month(date)))} ${bare(day(date))} ${year(date)}`,
  },
];

/** Parts of a day that stand alone in folders. */
const PARTS: readonly DateForm[] = [
  { name: 'YYYY-MM', write: (date) => date.slice(0, 7) },
  { name: 'MM-DD', write: (date) => date.slice(5) },
  { name: 'YYYY', write: year },
  { name: 'MM', write: month },
  { name: 'DD', write: day },
];
/** Parts that short file names (`01-30.md`, `30-wg.md`) hold. */
const NAME_PARTS = PARTS.filter(({ name }) => name === 'MM-DD' || name === 'DD');

/**
 * `text` with the day `from`, in whatever form it stands there, replaced by `to` in the same form; null if it is not there.
 * Names of months are taken from `language` (BCP 47) first: September is written alike in many.
 */
export function replaceDate(text: string, from: string, to: string, language = 'en'): string | null {
  const first = language.slice(0, 2);
  const ordered = [...LANGUAGES].sort((a, b) => Number(b.language === first) - Number(a.language === first));
  for (const { write } of NUMERIC) {
    const found = replaced(text, write(from, NO_NAMES), write(to, NO_NAMES));
    if (found !== null) return withWeekday(found, from, to, ordered);
  }
  for (const names of ordered)
    for (const { write } of IN_WORDS) {
      const found = replaced(text, write(from, names), write(to, names));
      if (found !== null) return withWeekday(found, from, to, ordered);
    }
  return null;
}

/**
 * The same for a path: the name first (`20261121.md`, `11-21.md`, `november-21.md`), then year and month of its folders.
 * Null if the name shows no day, or a folder holds one together with other words: then the path is no habit.
 */
export function replacePathDate(path: string, from: string, to: string): string | null {
  const parts = path.split('/');
  const name = parts.pop() ?? '';
  const newName =
    firstForm(name, NUMERIC, from, to) ?? monthName(name, from, to) ?? firstForm(name, NAME_PARTS, from, to);
  if (newName === null) return null;
  const folders = parts.map((part) => firstForm(part, [...NUMERIC, ...PARTS], from, to) ?? part);
  return [...folders, newName].join('/');
}

/** `may-03.md` → `june-07.md`. */
function monthName(text: string, from: string, to: string): string | null {
  for (const names of LANGUAGES)
    for (const write of [day, (date: string) => bare(day(date))]) {
      const form = (date: string) => `${names.month(Number(month(date)))}-${write(date)}`.toLowerCase();
      const found = replaced(text, form(from), form(to));
      if (found !== null) return found;
    }
  return null;
}

const NO_NAMES: Names = { language: '', month: String, weekday: String };

/** Full names and abbreviations, language by language. */
const LANGUAGES: readonly Names[] = Object.keys(months).flatMap((language) =>
  [0, 1].map(
    (index): Names => ({
      language,
      month: (number) => nth(months[language]?.[String(number)], index),
      weekday: (number) => nth(weekdays[language]?.[String(number)], index),
    }),
  ),
);

function nth(words: readonly string[] | undefined, index: number): string {
  return capital(words?.[index] ?? words?.[0] ?? '');
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function withWeekday(text: string, from: string, to: string, languages: readonly Names[]): string {
  for (const { weekday } of languages) {
    const name = weekday(weekdayOf(from));
    const at = name.length > 2 ? text.indexOf(name) : -1;
    if (at >= 0) return text.slice(0, at) + weekday(weekdayOf(to)) + text.slice(at + name.length);
  }
  return text;
}

/** Case does not matter; digits and letters must not go on around it. */
function replaced(text: string, from: string, to: string): string | null {
  const at = text.toLowerCase().indexOf(from.toLowerCase());
  if (at < 0 || /\d/.test(text[at - 1] ?? '') || /[\d\p{L}]/u.test(text[at + from.length] ?? '')) return null;
  return text.slice(0, at) + to + text.slice(at + from.length);
}

function firstForm(text: string, forms: readonly DateForm[], from: string, to: string): string | null {
  for (const { write } of forms) {
    const found = replaced(text, write(from, NO_NAMES), write(to, NO_NAMES));
    if (found !== null) return found;
  }
  return null;
}
