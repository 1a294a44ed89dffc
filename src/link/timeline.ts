import type { AgendaItem, Meeting } from '../model/index.ts';

/** Sorts after every ISO date: undated meetings come last. */
const UNDATED = '9999-99-99';

/** Oldest first, undated last, then by path. */
export function byDate(a: Pick<Meeting, 'date' | 'path'>, b: Pick<Meeting, 'date' | 'path'>): number {
  return compare(a.date ?? UNDATED, b.date ?? UNDATED) || compare(a.path, b.path);
}

/** Order of code units: the same on every machine, whatever its language. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Day on which the meeting took place that a line belongs to: files may hold several, pasted one below the other. */
export function dateOfLine(meeting: Meeting, line: number): string | null {
  let date = meeting.date;
  for (const further of meeting.furtherMeetings) if (further.line <= line) date = further.date;
  return date;
}

/** All agenda items of a meeting, children after their parent, in order. */
export function allItems(meeting: Meeting): readonly AgendaItem[] {
  const items: AgendaItem[] = [];
  const stack = [...meeting.agenda].reverse();
  for (let item = stack.pop(); item; item = stack.pop()) {
    items.push(item);
    for (let at = item.children.length - 1; at >= 0; at--) {
      const child = item.children[at];
      if (child) stack.push(child);
    }
  }
  return items;
}

const DAY = 86_400_000;

/** Days since 1970 of an ISO date; NaN for what is none. */
export function dayNumber(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY);
}

/** ISO date of a day number. */
export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** 0 = Sunday. NaN for what is no date. */
export function weekday(date: string): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
