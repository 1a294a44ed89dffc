import { addDays, type DateFinder, isoDate, weekdayOf } from '../../text/date.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { alternation } from './alternation.ts';
import { dueSpanReader } from './due-span.ts';

/** Finds the day a task is due; null unless the text gives one for sure. */
export type DueDateReader = (text: string, meeting: string | null) => string | null;

/** A date after these is when something is due, not what it is about ("decisions from 2025-09-18"). */
const DUE =
  '(?:by|until|till|due|before|on|at|for|not later than|no later than|latest|deadline|eta|bis|am|zum|vor|spätestens)';
const BEFORE = new RegExp(
  `(?:(?<![\\p{L}])${DUE}(?:\\s+(?:the|end of|dem|zum))?|\\()[\\s:,]*(?:\\p{L}{2,9}\\.?,?\\s+){0,2}$`,
  'iu',
);
const ABOUT = /\b(?:from|of|since|dated|vom|seit|in|after|as of|version|created|last)\s+(?:\p{L}{2,9},?\s+)?$/iu;
/** `schedule a workshop for 9 May`, `tentatively for 9 May`: when something is held, not by when it is to be arranged. */
const HELD =
  /\b(?:tentatively|(?:re)?schedul(?:e|ing|ed)|(?:add|put|invite)\b[^.;]{1,60}\bagenda|book(?:ing)?|plan(?:ning)?)\b[^.;]{0,120}\b(?:for|on|at)\s+(?:\p{L}{2,9}\.?,?\s+){0,2}$|\btentatively\s+(?:for|on)\s+$/iu;
/** Relative days: words → days after the meeting. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tomorrow|morgen)\b(?!\s+(?:früh)?\w+s\b)/, 1],
  [
    /\b(?:later today|today(?=\s*[.,;)]|\s*$)|(?:by|due|until|till|before|bis)\s+(?:the\s+)?(?:today|tonight|heute|end of (?:the )?day|eod))\b/i,
    0,
  ],
  [/\b(?:day after tomorrow|übermorgen)\b/i, 2],
];

const compiled = new WeakMap<Vocabulary, DueDateReader>();

/** The due-date reader of a vocabulary (names of months and weekdays), compiled at its first use. */
export function dueDateReader(vocabulary: Vocabulary, findDates: DateFinder): DueDateReader {
  const known = compiled.get(vocabulary);
  if (known) return known;
  const reader = compileReader(vocabulary, findDates);
  compiled.set(vocabulary, reader);
  return reader;
}

function compileReader(vocabulary: Vocabulary, findDates: DateFinder): DueDateReader {
  const days = new Map<string, number>();
  for (const [day, words] of Object.entries(wordsOf(vocabulary, 'weekdays')))
    for (const word of words) if (word.length > 2) days.set(word.toLowerCase(), Number(day));
  const weekday = new RegExp(
    `(?<![\\p{L}])(?:by|until|till|on|this|next|coming|before|due|bis|am|diesen|nächsten|kommenden)\\s+(?:next\\s+|this\\s+|coming\\s+)?(?<day>${alternation([...days.keys()])})(?![\\p{L}-])`,
    'iu',
  );
  const spanOf = dueSpanReader(vocabulary);
  return (text, meeting) => {
    const found = findDates(text).find(({ index }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      return BEFORE.test(before) && !ABOUT.test(before) && !HELD.test(text.slice(0, index));
    });
    if (found) return found.date;
    if (meeting === null) return null;
    const short = dayOfThisYear(text, meeting);
    if (short) return short;
    const relative = RELATIVE.find(([words]) => words.test(text));
    if (relative) return addDays(meeting, relative[1]);
    const day = days.get(weekday.exec(text)?.groups?.day?.toLowerCase() ?? '');
    return day === undefined ? spanOf(text, meeting) : addDays(meeting, ((day - weekdayOf(meeting) + 6) % 7) + 1);
  };
}

const DAY_MONTH =
  /(?<![\p{L}])(?:by|until|till|due|before|on|bis|am|zum)\s+(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.?(?![\d.])/iu;

/** `bis 21.2.`: without a year it is the next such day after the meeting. */
function dayOfThisYear(text: string, meeting: string): string | null {
  const [, day, month] = DAY_MONTH.exec(text) ?? [];
  if (day === undefined || month === undefined) return null;
  const year = Number(meeting.slice(0, 4));
  const date = isoDate(year, Number(month), Number(day));
  return date !== null && date < meeting ? isoDate(year + 1, Number(month), Number(day)) : date;
}
