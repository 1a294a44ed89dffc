import ical from 'ical-generator';
import { titleLine } from '../plain-text.ts';

/** Calendars are worth asking for once in half a day. Seconds. */
const REFRESH = 43_200;

const END = 'END:VCALENDAR';

/** A calendar (RFC 5545) of events that are written already: an event stands in the site's, its group's and people's. */
export function calendarText(name: string, events: readonly string[]): string {
  const frame = ical({
    name: titleLine(name),
    prodId: { company: 'minuted', product: 'minutes', language: 'EN' },
    ttl: REFRESH,
  }).toString();
  const head = frame.slice(0, frame.lastIndexOf(END));
  return `${head}${events.map((event) => `${event}\r\n`).join('')}${END}\r\n`;
}
