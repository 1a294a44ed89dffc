import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import { cleanText, titleLine } from '../plain-text.ts';
import { folded } from './fold.ts';

/** An entry of a calendar. All of ours last a day: minutes seldom say at what time people met. */
export interface CalendarEvent {
  readonly uid: string;
  /** ISO day. */
  readonly day: string;
  readonly summary: string;
  readonly description: string;
  /** Absolute, or null. */
  readonly url: string | null;
  readonly categories: readonly string[];
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Whether the day counts as taken. */
  readonly isBusy: boolean;
  /** ISO: when it last changed. Never the time of the build, so that builds repeat. */
  readonly changed: string;
}

const statuses = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const;

/** Events need a calendar to belong to; what a calendar says of itself is written in calendar.ts. */
const owner = ical();

/** A VEVENT with its lines folded, without the last line end. Empty for a day that is none. */
export const eventText = (event: CalendarEvent): string => folded(lines(event));

/** Properties of an event that a task has by another name or value; null for those that it has not. */
const OF_TASKS: readonly (readonly [RegExp, string | null])[] = [
  [/^(BEGIN|END):VEVENT$/, '$1:VTODO'],
  [/^DTSTART(?=[;:])/, 'DUE'],
  [/^STATUS:.*/, 'STATUS:NEEDS-ACTION'],
  [/^(?:TRANSP|X-MICROSOFT-[A-Z-]+)[;:].*/, null],
];

/** The same as a task that is open and due on that day: a VTODO. The library writes none. */
export function taskText(event: CalendarEvent): string {
  const task = lines(event)
    .split('\r\n')
    .flatMap((line) => {
      const change = OF_TASKS.find(([pattern]) => pattern.test(line));
      if (change === undefined) return [line];
      const [pattern, written] = change;
      return written === null ? [] : [line.replace(pattern, written)];
    });
  return folded(task.join('\r\n'));
}

/** A VEVENT, a line for each property. */
function lines(event: CalendarEvent): string {
  const start = new Date(`${event.day.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(start.getTime())) return '';
  const changed = new Date(event.changed);
  const made = owner.createEvent({
    id: event.uid,
    start,
    allDay: true,
    summary: titleLine(event.summary),
    description: cleanText(event.description.slice(0, 4000)),
    // The library throws at a category without a name.
    categories: event.categories.map((name) => ({ name: titleLine(name) })).filter(({ name }) => name !== ''),
    status: statuses[event.status],
    transparency: event.isBusy ? ICalEventTransparency.OPAQUE : ICalEventTransparency.TRANSPARENT,
    stamp: changed,
    lastModified: changed,
    url: event.url,
  });
  owner.clear();
  return made.toString().trimEnd();
}
