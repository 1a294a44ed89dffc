import { createDateFinder } from '../../text/date.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';

/** One meeting of a rolling pad. */
export interface PadMeeting {
  /** ISO; null for a pad whose headings name no day. */
  readonly date: string | null;
  readonly text: string;
}

const HEADING = /^ {0,3}(#{1,3})[ \t]+(\S.*)$/;
const FENCE = /^\s{0,12}(?:```|~~~)/;

/**
 * Cuts a rolling pad at its headings that name a day, the highest level of them; what stands before the first belongs to no
 * meeting unless there is only one. A pad with one day or none is one meeting.
 */
export function splitPad(text: string, vocabulary: Vocabulary): readonly PadMeeting[] {
  const findDates = createDateFinder(wordsOf(vocabulary, 'months'));
  const lines = text
    .replace(/^\ufeff/, '')
    .replace(/\r\n?/g, '\n')
    .split('\n');
  const starts = datedHeadings(lines, findDates);
  const level = Math.min(...starts.map((start) => start.level));
  const cuts = starts.filter((start) => start.level === level);
  if (cuts.length < 2) return [{ date: cuts[0]?.date ?? null, text: tidy(lines) }];
  return cuts.map(({ date, line }, index) => ({ date, text: tidy(lines.slice(line, cuts[index + 1]?.line)) }));
}

function datedHeadings(
  lines: readonly string[],
  findDates: ReturnType<typeof createDateFinder>,
): { level: number; date: string; line: number }[] {
  let inCode = false;
  return lines.flatMap((text, line) => {
    if (FENCE.test(text)) inCode = !inCode;
    const [, signs, title] = (!inCode && HEADING.exec(text)) || [];
    const date = title === undefined ? undefined : findDates(title)[0]?.date;
    return signs !== undefined && date !== undefined ? [{ level: signs.length, date, line }] : [];
  });
}

/** No blank lines at the ends, nor the rule that parts meetings in a pad; one line end at the end. */
function tidy(lines: readonly string[]): string {
  const text = lines.join('\n').replace(/^(?:[ \t]*\n)+/, '');
  return `${text
    .trimEnd()
    .replace(/\n+(?:-{3,}|\*{3,}|_{3,})$/, '')
    .trimEnd()}\n`;
}
