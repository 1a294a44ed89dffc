import { type DateFinder, isoDate, monthNames } from './date.ts';
import type { WordTable } from './matcher.ts';

/** Reads the date out of a file's path; null if the path shows no day. */
export type PathDate = (path: string) => string | null;

const DASHED = /(?<!\d)(\d{4})([-._ ]?)(\d{2})\2(\d{2})(?!\d)/;
/** `29-03-2016`, `03-29-2016`: day or month first as the numbers allow, else the month. */
const YEAR_LAST = /(?<!\d)(\d{1,2})([-_])(\d{1,2})\2(\d{4})(?!\d)/;
const TWO_DIGIT_YEAR = /(?<!\d)(\d{2})[-_.](\d{2})[-_.](\d{2})(?!\d)/;
const MONTH_DAY = /(?<!\d)(\d{2})[-_.](\d{2})(?!\d)/;
/** `wg-1-9`: nothing but the group before month and day. */
const SHORT_MONTH_DAY = /^(?:[a-z]{1,15}[-_.]){0,2}(\d{1,2})[-_.](\d{1,2})$/i;
const DAY = /^(\d{1,2})(?!\d)/;
const YEAR = /(?<!\d)((?:19|20)\d{2})(?!\d)/;
const YEAR_MONTH = /(?<!\d)((?:19|20)\d{2})[-_.]?(0[1-9]|1[0-2])(?!\d)/;
const MONTH_ONLY = /^(\d{1,2})(?!\d)/;

/**
 * Compiles a reader of path dates. The file's name is asked before its folders, the nearest folder first:
 * `20230503.md`, `2023-05-03-slides.md`, `CG-23-05-03.md`, `2023/05-03.md`, `2023/wg-5-3.md`, `2023-05/may-03.md`, `2023/05-May/03-wg.md`,
 * `29-03-2016-minutes.md`, `2024-04-16-hackathon/minutes.md`, `2026/02/12-telecon/minutes.md`.
 */
export function createPathDate(findDates: DateFinder, months: WordTable): PathDate {
  const names = monthNames(months);
  return (path) => {
    const parts = path.replace(/\.[a-z]{1,8}$/i, '').split('/');
    const name = parts.at(-1) ?? '';
    const folders = parts.slice(0, -1).reverse();
    const whole = (part: string) => numericDate(part) ?? findDates(spaced(part))[0]?.date ?? null;
    const direct = whole(name) ?? partialDate(name, folders, names);
    if (direct) return direct;
    for (const [at, folder] of folders.entries()) {
      const date = whole(folder) ?? (at === 0 ? partialDate(folder, folders.slice(1), names) : null);
      if (date) return date;
    }
    return null;
  };
}

/** `17January2019`, `17_January_2019` → `17 January 2019`; in `05-17January2019` the first number counts the meetings. */
function spaced(part: string): string {
  const own = part.replace(/(?<!\d)\d{1,3}(?:\.\d)?-(?=\d{1,2}\p{L}{3,9}\d{4})/u, '');
  return own.replaceAll('_', ' ').replace(/(?<=\d)(?=\p{L}{3})|(?<=\p{L}{3})(?=\d{4})/gu, ' ');
}

function numericDate(part: string): string | null {
  const dashed = DASHED.exec(part);
  if (dashed) return isoDate(Number(dashed[1]), Number(dashed[3]), Number(dashed[4]));
  const [, first, , second, year] = YEAR_LAST.exec(part) ?? [];
  const [month, day] = Number(first) > 12 ? [second, first] : [first, second];
  return year === undefined ? null : isoDate(Number(year), Number(month), Number(day));
}

/** Day and month from the name, what is missing from the folders. */
function partialDate(name: string, folders: readonly string[], names: Map<string, number>): string | null {
  const year = firstNumber(folders, YEAR);
  const short = TWO_DIGIT_YEAR.exec(name);
  if (short) return isoDate(2000 + Number(short[1]), Number(short[2]), Number(short[3]));
  if (year === null) return null;
  const word = /([a-zä]{3,9})[-_. ]?(\d{1,2})(?!\d)/i.exec(name);
  const named = word ? names.get(word[1]?.toLowerCase() ?? '') : undefined;
  if (named) return isoDate(year, named, Number(word?.[2]));
  const monthDay = MONTH_DAY.exec(name) ?? (YEAR.test(folders[0] ?? '') ? SHORT_MONTH_DAY.exec(name) : null);
  if (monthDay) return isoDate(year, Number(monthDay[1]), Number(monthDay[2]));
  const day = DAY.exec(name);
  const month = folderMonth(folders);
  return day && month !== null ? isoDate(year, month, Number(day[1])) : null;
}

function firstNumber(folders: readonly string[], form: RegExp): number | null {
  for (const folder of folders) {
    const match = form.exec(folder) ?? YEAR_MONTH.exec(folder);
    if (match) return Number(match[1]);
  }
  return null;
}

/** `2021-06` of `updates/2021-06-update.md`: year and month of a file's name; null without both. */
export function pathMonth(path: string): string | null {
  const match = YEAR_MONTH.exec(path.slice(path.lastIndexOf('/') + 1));
  return match ? `${match[1]}-${match[2]}` : null;
}

function folderMonth(folders: readonly string[]): number | null {
  const [nearest = ''] = folders;
  const both = YEAR_MONTH.exec(nearest);
  if (both) return Number(both[2]);
  if (YEAR.test(nearest)) return null;
  const only = MONTH_ONLY.exec(nearest);
  return only ? Number(only[1]) : null;
}
