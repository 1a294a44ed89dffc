import { rememberedFor } from '../../data/remembered.ts';
import { alternation } from '../../text/alternation.ts';
import { addDays, isoDate, weekdayOf } from '../../text/date.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { lexiconOf } from '../lexicon.ts';
import { dueSpanReader } from './due-span.ts';
import { phrasePattern } from './phrase-pattern.ts';
import { wordings } from './wordings.ts';

/** Finds the day a task is due; null unless the text gives one for sure. */
export type DueDateReader = (text: string, meeting: string | null) => string | null;

/** How days are told; the words around them stand in table `due`. */
const expressions = wordings('due', {
  /** Before a date: by then it is due. */
  before: /(?:<by>(?:\s+<byThe>)?|\()[\s:,]*(?:\p{L}{2,9}\.?,?\s+){0,2}$/iu,
  /** Before a date: it is what the task is about. */
  about: /<about>\s+(?:\p{L}{2,9},?\s+)?$/iu,
  /** `schedule a workshop for 9 May`, `tentatively for 9 May`: when something is held, not by when it is to be arranged. */
  held: /(?:<holds>|<puts>[^.;]{1,60}<agenda>)[^.;]{0,120}<heldOn>\s+(?:\p{L}{2,9}\.?,?\s+){0,2}$|<tentatively>\s+$/iu,
  tomorrow: /<tomorrow>(?!\s+(?:früh)?\w+s\b)/u,
  today: /<today>|(?<!<happens>\s+)<todayAlone>(?=\s*[.,;)]|\s+<and>|\s*$)/iu,
  dayAfter: /<dayAfter>/iu,
  /** `bis 21.2.` */
  dayMonth: /(?:<beforeDay>|<beforeDayOfMonth>)\s+(?:\p{L}{2,9}\.?,?\s+)?(\d{1,2})\.(\d{1,2})\.?(?![\d.])/iu,
});
const MAX_HELD = 240;
/** Relative days, in the order in which they are asked: words → days after the meeting. */
const RELATIVE = [
  ['dayAfter', 2],
  ['tomorrow', 1],
  ['today', 0],
] as const;

/** The due-date reader of a vocabulary (names of months and weekdays), compiled at its first use. */
export const dueDateReader = rememberedFor((vocabulary: Vocabulary): DueDateReader => {
  const { findDates } = lexiconOf(vocabulary);
  const days = new Map<string, number>();
  for (const [day, words] of Object.entries(wordsOf(vocabulary, 'weekdays')))
    for (const word of words) if (word.length > 2) days.set(word.toLowerCase(), Number(day));
  const table = wordsOf(vocabulary, 'due');
  const pattern = (meaning: string) => phrasePattern(table[meaning] ?? []);
  const weekday = new RegExp(
    `${pattern('beforeWeekday')}\\s+(?:${pattern('next')}\\s+)?(?<day>${alternation([...days.keys()])})(?![\\p{L}-])`,
    'iu',
  );
  const say = expressions(vocabulary);
  const spanOf = dueSpanReader(vocabulary);
  const namedDay = compileNamedDay(vocabulary);
  return (text, meeting) => {
    const found = findDates(text).find(({ index }) => {
      const before = text.slice(Math.max(0, index - 40), index);
      return (
        say.before.test(before) &&
        !say.about.test(before) &&
        !say.held.test(text.slice(Math.max(0, index - MAX_HELD), index))
      );
    });
    if (found) return found.date;
    if (meeting === null) return null;
    const short = dayOfThisYear(text, meeting, say.dayMonth, namedDay);
    if (short) return short;
    const relative = RELATIVE.find(([words]) => say[words].test(text));
    if (relative) return addDays(meeting, relative[1]);
    const day = days.get(weekday.exec(text)?.groups?.day?.toLowerCase() ?? '');
    return day === undefined ? spanOf(text, meeting) : addDays(meeting, ((day - weekdayOf(meeting) + 6) % 7) + 1);
  };
});

/** Month and day of `by March 9th`, `until 9 March`, both 1-based; undefined where a year stands behind them. */
type NamedDay = (text: string) => readonly [number, number] | undefined;

function compileNamedDay(vocabulary: Vocabulary): NamedDay {
  const months = new Map<string, number>();
  for (const [month, words] of Object.entries(wordsOf(vocabulary, 'months')))
    for (const word of words) months.set(word.toLowerCase(), Number(month));
  const month = alternation([...months.keys()]);
  const table = wordsOf(vocabulary, 'due');
  const pattern = (meaning: string) => phrasePattern(table[meaning] ?? []);
  const th = alternation(table.ordinal ?? []);
  const named = new RegExp(
    `${pattern('beforeDay')}\\s+(?:${pattern('the')}\\s+|\\p{L}{3,9},?\\s+)?(?:(?<first>${month})\\.?\\s+(?<day>\\d{1,2})(?:${th})?|(?<early>\\d{1,2})(?:${th}|\\.)?\\s+(?:${pattern('of')}\\s+)?(?<second>${month}))(?![\\p{L}\\d]|,?\\s+\\d{4})`,
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
function dayOfThisYear(text: string, meeting: string, dayMonth: RegExp, namedDay: NamedDay): string | null {
  const numbers = dayMonth.exec(text);
  const [month, day] = numbers ? [Number(numbers[2]), Number(numbers[1])] : (namedDay(text) ?? []);
  if (day === undefined || month === undefined) return null;
  const year = Number(meeting.slice(0, 4));
  const date = isoDate(year, month, day);
  return date !== null && date < meeting ? isoDate(year + 1, month, day) : date;
}
