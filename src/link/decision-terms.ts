import { alternation } from '../text/alternation.ts';
import { addDays, addMonths, type DateFinder } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import type { WordTable } from '../text/matcher.ts';
import { linkingWords, spanWords } from '../vocabulary/linking.ts';

/** How long a decision is to stand, as far as its words say. */
export interface DecisionTerms {
  /** Last day on which it holds, or null. */
  readonly expires: string | null;
  /** Where it says that it is to be looked at again: the day from which on, or null if none is said. */
  readonly revisit: { readonly due: string | null } | null;
}

const EXPIRES = Object.values(linkingWords.expires).flat();
const REVISITS = Object.values(linkingWords.revisits)
  .flat()
  .map((phrase) => ` ${phrase} `);

const COUNT = `(?<count>\\d{1,2}|${alternation(Object.values(spanWords.numbers).flat())})`;
const UNIT = `(?<unit>${alternation([spanWords.days, spanWords.months].flatMap((units) => Object.values(units).flat()))})`;
/** `open for 16 days` looks back where something has been. */
const LASTING = new RegExp(`^(?!.* been ).* (?:${alternation(spanWords.lasting)}) ${COUNT} ${UNIT} `);
const WITHIN = new RegExp(
  ` (?:(?:${alternation(spanWords.within)}) ${COUNT}|(?:${alternation(spanWords.next)})) ${UNIT} `,
);

/**
 * Reads from a decision's words until when it holds (`until 31 March 2025`, `for the next three months`) and whether it is to be
 * looked at again (`revisit in a year`, `postponed until 2025-05-01`). Spans are counted from `date`, the day of the meeting.
 */
export function readTerms(text: string, date: string | null, findDates: DateFinder): DecisionTerms {
  const folded = ` ${fold(text)} `;
  if (REVISITS.some((phrase) => folded.includes(phrase))) {
    const due = findDates(text).find((found) => date === null || found.date > date)?.date;
    return { expires: null, revisit: { due: due ?? spanFrom(date, WITHIN.exec(folded)) } };
  }
  const end = findDates(text).find(({ index }) => endsWithPhrase(fold(text.slice(0, index))))?.date;
  return { expires: end ?? spanFrom(date, LASTING.exec(folded)), revisit: null };
}

function endsWithPhrase(before: string): boolean {
  return EXPIRES.some((phrase) => before === phrase || before.endsWith(` ${phrase}`));
}

function spanFrom(date: string | null, span: RegExpExecArray | null): string | null {
  const { count, unit } = span?.groups ?? {};
  if (date === null || unit === undefined) return null;
  const times = count === undefined ? 1 : Number(count) || numberOf(spanWords.numbers, count);
  const days = numberOf(spanWords.days, unit);
  return days > 0 ? addDays(date, times * days) : addMonths(date, times * numberOf(spanWords.months, unit));
}

/** The number under which a table lists a word; 0 for none. */
function numberOf(table: WordTable, word: string): number {
  return Number(Object.entries(table).find(([, words]) => words.includes(word))?.[0] ?? 0);
}
