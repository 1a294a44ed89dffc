import { rememberedFor } from '../../data/remembered.ts';
import { addDays, isoDate, weekdayOf } from '../../text/date.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { lexiconOf } from '../lexicon.ts';
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
const MAX_HELD = 240;
/** Relative days: words → days after the meeting. */
const RELATIVE: readonly (readonly [RegExp, number])[] = [
  [/\b(?:tomorrow|morgen)\b(?!\s+(?:früh)?\w+s\b)/, 1],
  [
    /\b(?:later today|today(?=\s*[.,;)]|\s+(?:and|but)\b|\s*$)|(?:by|due|until|till|before|bis)\s+(?:the\s+)?(?:today|tonight|heute|end of (?:the )?day|eod))\b/i,
    0,
  ],
  [/\b(?:day after tomorrow|übermorgen)\b/i, 2],
];

/** The due-date reader of a vocabulary (names of months and weekdays), compiled at its first use. */
export const dueDateReader = rememberedFor((vocabulary: Vocabulary): DueDateReader => {
  const { findDates } = lexiconOf(vocabulary);
  const days = new Map<string, number>();
  for (const [day, words] of Object.entries(wordsOf(vocabulary, 'weekdays')))
    for (const word of words) if (word.length > 2) days.set(word.toLowerCase(), Number(day));
  const weekday = new RegExp(
    `(?<![\\p{L}])(?:by|until|till|on|for|this|next|coming|before|due|bis|am|für|diesen|nächsten|kommenden)\\s+(?:next\\s+|this\\s+|coming\\s+)?(?<day>${alternation([...days.keys()])})(?![\\p{L}-])`,
    'iu',
  );
  const spanOf = dueSpanReader(vocabulary);
  const namedDay = compileNamedDay(vocabulary);
  return (text, meeting) => {
    const found = findDates(text).find(({ index }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      return BEFORE.test(before) && !ABOUT.test(before) && !HELD.test(text.slice(Math.max(0, index - MAX_HELD), index));
    });
    if (found) return found.date;
    if (meeting === null) return null;
    const short = dayOfThisYear(text, meeting, namedDay);
    if (short) return short;
    const relative = RELATIVE.find(([words]) => words.test(text));
    if (relative) return addDays(meeting, relative[1]);
    const day = days.get(weekday.exec(text)?.groups?.day?.toLowerCase() ?? '');
    return day === undefined ? spanOf(text, meeting) : addDays(meeting, ((day - weekdayOf(meeting) + 6) % 7) + 1);
  };
});

const DAY_MONTH =
  /(?<![\p{L}])(?:by|until|till|due|before|on|bis|am|zum)\s+(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.?(?![\d.])/iu;

/** Month and day of `by March 9th`, `until 9 March`, both 1-based; undefined where a year stands behind them. */
type NamedDay = (text: string) => readonly [number, number] | undefined;

function compileNamedDay(vocabulary: Vocabulary): NamedDay {
  const months = new Map<string, number>();
  for (const [month, words] of Object.entries(wordsOf(vocabulary, 'months')))
    for (const word of words) months.set(word.toLowerCase(), Number(month));
  const month = alternation([...months.keys()]);
  const named = new RegExp(
    `(?<![\\p{L}])(?:by|until|till|due|before|bis|vor)\\s+(?:the\\s+|zum\\s+|\\p{L}{3,9},?\\s+)?(?:(?<first>${month})\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?|(?<early>\\d{1,2})(?:st|nd|rd|th|\\.)?\\s+(?:of\\s+)?(?<second>${month}))(?![\\p{L}\\d]|,?\\s+\\d{4})`,
    'iu',
  );
  return (text) => {
    const groups = named.exec(text)?.groups;
    if (!groups) return undefined;
    const { first, day, early, second } = groups;
    return [months.get((first ?? second ?? '').toLowerCase()) ?? 0, Number(day ?? early)];
  };
}

/** `bis 21.2.`, `by March 9`: without a year it is the next such day after the meeting. */
function dayOfThisYear(text: string, meeting: string, namedDay: NamedDay): string | null {
  const numbers = DAY_MONTH.exec(text);
  const [month, day] = numbers ? [Number(numbers[2]), Number(numbers[1])] : (namedDay(text) ?? []);
  if (day === undefined || month === undefined) return null;
  const year = Number(meeting.slice(0, 4));
  const date = isoDate(year, month, day);
  return date !== null && date < meeting ? isoDate(year + 1, month, day) : date;
}
