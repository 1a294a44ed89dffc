import type { DateMention, Diagnostic, Meeting } from '../model/index.ts';
import { createWitness, type DateWitness } from './date-witness.ts';
import { dayNumber } from './timeline.ts';

/** Id of the rule that tells of a date settled here. */
const RULE = 'title-date-mismatch';

/** What settled a date that title and file name give differently. */
interface Verdict {
  readonly date: string;
  readonly why: string;
  /** The file that shows it, if one does. */
  readonly sibling?: string;
}

/** Meetings whose date is settled by the archive, and what was odd about the dates. */
export interface SettledDates {
  readonly meetings: readonly Meeting[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Settles on which day each meeting took place. Where title and file name disagree, the archive is asked in turn: is the file
 * a copy of the one with that date (title right), does another file hold that day (title left over), is only the year
 * different (file name right), which of the two days is the group's weekday then. Otherwise the text is believed
 * (ANNOTATION.md § date; the cases are those of FIELD_GUIDE.md § 2).
 */
export function settleDates(meetings: readonly Meeting[], copies: ReadonlyMap<string, string>): SettledDates {
  const witness = createWitness(meetings);
  const copied = new Map([...copies, ...[...copies.values()].map((original) => [original, original] as const)]);
  const diagnostics: Diagnostic[] = [];
  const settled = meetings.map((meeting) => {
    const written = writtenDate(meeting);
    const path = meeting.dates.path;
    if (path === null || written === null || written.date === path) {
      return withDate(meeting, written?.date ?? path ?? meeting.date);
    }
    const verdict = judge(meeting, path, written.date, copied, witness);
    diagnostics.push(disagreement(meeting, path, written, verdict));
    // What parsing said of the disagreement is less than what the archive knows.
    return withDate({ ...meeting, diagnostics: meeting.diagnostics.filter(({ rule }) => rule !== RULE) }, verdict.date);
  });
  return { meetings: settled, diagnostics };
}

/** The date that the text itself gives, best place first. */
function writtenDate(meeting: Meeting): DateMention | null {
  return meeting.dates.title ?? meeting.dates.frontMatter ?? meeting.dates.body;
}

function judge(
  meeting: Meeting,
  path: string,
  written: string,
  copied: ReadonlyMap<string, string>,
  witness: DateWitness,
): Verdict {
  const original = copied.get(meeting.path);
  const sibling = witness.named(meeting.group, written);
  if (original !== undefined && sibling === original) {
    return { date: written, why: 'the file copies the one of that day', sibling: original };
  }
  if (original !== undefined && sibling === undefined && written < path) {
    return { date: written, why: 'the same text lies in several files' };
  }
  if (sibling !== undefined && sibling !== meeting.path) {
    return { date: path, why: 'another file holds that day, so the title is probably left over', sibling };
  }
  if (meeting.furtherMeetings.some((further) => further.date === path)) {
    return { date: path, why: 'the meeting of that day follows in the same file' };
  }
  if (path.slice(4) === written.slice(4)) return { date: path, why: 'only the year differs' };
  return byWeekday(meeting.group, path, written, witness);
}

function byWeekday(group: string, path: string, written: string, witness: DateWitness): Verdict {
  const fits = [path, written].filter((date) => witness.isUsualDay(group, date));
  const [only] = fits;
  // A slip of the pen rarely hits the group's weekday; a title left over from an earlier meeting always does.
  if (written < path && (fits.length === 2 || (fits.length === 0 && areWeeksApart(written, path))))
    return { date: path, why: 'the title probably is left over from an earlier meeting' };
  if (fits.length === 1 && only !== undefined)
    return { date: only, why: 'that is the weekday on which the group met then' };
  return witness.isPlausible(written, path)
    ? { date: written, why: 'nothing else tells, so the text is believed' }
    : { date: path, why: 'the other one lies outside the years of the archive' };
}

/** How old the file may be that a new one was made of. */
const MAX_WEEKS = 10;

/** Some weeks to the day: where no weekday is known, that shows a rhythm of its own. */
function areWeeksApart(earlier: string, later: string): boolean {
  const days = dayNumber(later) - dayNumber(earlier);
  return days % 7 === 0 && days <= MAX_WEEKS * 7;
}

/** A heading of a further meeting that has the file's own date starts the file's own meeting. */
function withDate(meeting: Meeting, date: string | null): Meeting {
  const furtherMeetings = meeting.furtherMeetings.filter((further) => further.date !== date);
  return { ...meeting, date, furtherMeetings };
}

function disagreement(meeting: Meeting, path: string, written: DateMention, verdict: Verdict): Diagnostic {
  return {
    path: meeting.path,
    line: written.line,
    column: 1,
    rule: RULE,
    severity: 'warning',
    message: `The text says ${written.date}, the file's name ${path}; taken as ${verdict.date}, because ${verdict.why}`,
    ...(verdict.sibling === undefined
      ? {}
      : { related: [{ path: verdict.sibling, line: 1, message: `the file of ${written.date}` }] }),
  };
}
