import { alternation } from '../../text/alternation.ts';
import { addDays, addMonths, weekdayOf } from '../../text/date.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';

/** Finds the day on which a week or month ends by which something is due, counted from the meeting's date. */
export type DueSpanReader = (text: string, meeting: string) => string | null;

const FRIDAY = 5;
const WEEK = 7;
/** A week that lies further back than this is one of the next year. */
const WEEKS_BACK = 6;

/**
 * `until EOW` is the Friday of the meeting's week (of the next one where that has passed), `cwk 36` the Friday of the ISO week of
 * that number nearest after the meeting, `end of the month` its last day.
 */
export function dueSpanReader(vocabulary: Vocabulary): DueSpanReader {
  const table = wordsOf(vocabulary, 'spans');
  const any = (meaning: string) => alternation(table[meaning] ?? []);
  const later = `(?<!(?:${any('after')})\\s+(?:the\\s+)?)`;
  const span = new RegExp(
    `${later}(?<![\\p{L}])(?:(?<next>${any('endOfNextWeek')})|(?<week>${any('endOfWeek')})|(?<month>${any('endOfMonth')})|(?:${any('week')})\\s?(?<number>\\d{1,2})(?!\\d|\\s?[/–-]\\s?\\d))(?![\\p{L}])`,
    'iu',
  );
  return (text, meeting) => {
    const groups = span.exec(text)?.groups;
    if (!groups) return null;
    if (groups.number !== undefined) return fridayOfWeek(Number(groups.number), meeting);
    if (groups.month !== undefined) return addDays(`${addMonths(meeting, 1).slice(0, 7)}-01`, -1);
    return addDays(meeting, ((FRIDAY - weekdayOf(meeting) + WEEK) % WEEK) + (groups.next === undefined ? 0 : WEEK));
  };
}

/** The Friday of an ISO week (1 to 53) of the meeting's year, or of the next where that is long past. */
function fridayOfWeek(week: number, meeting: string): string | null {
  if (week < 1 || week > 53) return null;
  const year = Number(meeting.slice(0, 4));
  const day = addDays(firstFriday(year), (week - 1) * WEEK);
  return day < addDays(meeting, -WEEKS_BACK * WEEK) ? addDays(firstFriday(year + 1), (week - 1) * WEEK) : day;
}

/** The Friday of ISO week 1: the week that holds 4 January. */
function firstFriday(year: number): string {
  const fourth = `${year}-01-04`;
  return addDays(fourth, FRIDAY - (weekdayOf(fourth) || WEEK));
}
