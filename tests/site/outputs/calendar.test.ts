import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { calendarText } from '../../../src/site/outputs/calendar/calendar.ts';
import { type CalendarEvent, eventText, taskText } from '../../../src/site/outputs/calendar/event.ts';
import { action, meeting, people } from '../../helpers/meetings.ts';
import { hostileText } from './hostile.ts';
import { BASE, fileOf, published } from './publish.ts';

/** The events of a calendar as an independent parser reads them, after a look at its lines (RFC 5545 § 3.1). */
function eventsOf(text: string) {
  expect(text.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
  expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) {
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(line).not.toMatch(/[\n\r]/);
  }
  const calendar = new ICAL.Component(ICAL.parse(text));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      day: event.startDate.toString(),
      allDay: event.startDate.isDate,
      summary: event.summary,
      description: event.description,
      status: component.getFirstPropertyValue('status'),
      stamp: String(component.getFirstPropertyValue('dtstamp')),
      url: component.getFirstPropertyValue('url'),
    };
  });
}

const ops = (day: string, found = {}) => meeting(`ops/${day}.md`, { title: `Ops ${day}`, ...found });

const present = { participants: people('Ann Lee @alee') };

describe('a calendar', () => {
  const meetings = [
    ops('2026-01-07', {
      ...present,
      actions: [
        action('write the runbook', 8, { id: 'a1', owners: ['alee'], due: '2026-02-01' }),
        action('order disks', 9, { id: 'a2', owners: ['bo'], due: '2026-02-02', status: 'done' }),
      ],
    }),
    ops('2026-01-14', { cancelled: true }),
    meeting('board/2026-01-09.md', present),
  ];
  const files = published(meetings, {
    history: { 'ops/2026-01-07.md': ['2026-01-08T09:00:00Z', '2026-01-09T09:00:00Z'] },
  });

  test('has every meeting on its day, and the days on which open actions are due', () => {
    expect(eventsOf(fileOf(files, 'calendar.ics')).map(({ day, summary }) => `${day} ${summary}`)).toEqual([
      '2026-01-09 Board, 9 Jan 2026',
      '2026-01-07 Ops 2026-01-07',
      '2026-01-14 Ops 2026-01-14',
      '2026-02-01 Due: write the runbook',
    ]);
  });

  test('says when an entry last changed, not when the site was built', () => {
    const [first] = eventsOf(fileOf(files, 'minutes/ops/calendar.ics'));
    expect(first).toMatchObject({ stamp: '2026-01-09T09:00:00Z', allDay: true, url: `${BASE}minutes/ops/2026-01-07/` });
  });

  test('keeps meetings that did not take place, as cancelled', () => {
    expect(eventsOf(fileOf(files, 'minutes/ops/calendar.ics')).map(({ status }) => status)).toEqual([
      'CONFIRMED',
      'CANCELLED',
      'CONFIRMED',
    ]);
  });

  test('of a person has the meetings they were at and what they are to do', () => {
    expect(eventsOf(fileOf(files, 'people/alee/calendar.ics')).map(({ summary }) => summary)).toEqual([
      'Ops 2026-01-07',
      'Board, 9 Jan 2026',
      'Due: write the runbook',
    ]);
  });

  test('of actions has only what is due', () => {
    expect(eventsOf(fileOf(files, 'actions/calendar.ics'))).toHaveLength(1);
  });

  test('of actions has them as tasks too, for programs that keep lists of tasks', () => {
    const calendar = new ICAL.Component(ICAL.parse(fileOf(files, 'actions/calendar.ics')));
    const [task, ...others] = calendar.getAllSubcomponents('vtodo');
    const [event] = calendar.getAllSubcomponents('vevent');
    expect(others).toEqual([]);
    const value = (name: string) => task?.getFirstPropertyValue(name)?.toString();
    expect(['summary', 'due', 'status', 'description', 'url'].map(value)).toEqual([
      'write the runbook',
      '2026-02-01',
      'NEEDS-ACTION',
      'write the runbook\nAnn Lee',
      `${BASE}minutes/ops/2026-01-07/#action-a1`,
    ]);
    // RFC 5545 § 3.6.2: whether a day counts as taken is said of events only.
    expect(task?.getAllProperties().map(({ name }) => name)).not.toContain('transp');
    expect(value('uid')).not.toBe(event?.getFirstPropertyValue('uid'));
  });

  test('names the same event the same in every calendar, in every build and at every address', () => {
    const uid = (text: string) => eventsOf(text).find(({ day }) => day === '2026-01-07')?.uid;
    const moved = published(meetings, { options: { baseUrl: 'https://elsewhere.example/' } });
    expect(uid(fileOf(files, 'calendar.ics'))).toMatch(/^[0-9a-f]{32}@github\.com$/);
    expect(uid(fileOf(files, 'people/alee/calendar.ics'))).toBe(uid(fileOf(files, 'calendar.ics')));
    expect(uid(fileOf(moved, 'calendar.ics'))).toBe(uid(fileOf(files, 'calendar.ics')));
  });
});

describe('meetings that a rhythm lets expect', () => {
  const weekly = ['2026-01-07', '2026-01-14', '2026-01-21', '2026-01-28', '2026-02-04', '2026-02-11'].map((day) =>
    ops(day),
  );
  const tentative = (calendarExpected: number) =>
    eventsOf(fileOf(published(weekly, { options: { calendarExpected } }), 'minutes/ops/calendar.ics')).filter(
      ({ status }) => status === 'TENTATIVE',
    );

  test('are tentative entries where the site wants them', () => {
    expect(tentative(2).map(({ day }) => day)).toEqual(['2026-02-18', '2026-02-25']);
  });

  test('are not there otherwise', () => {
    expect(tentative(0)).toEqual([]);
  });
});

describe('whatever people write', () => {
  test('an event stays one event of short lines, and its words come back', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (summary, description) => {
        const entry: CalendarEvent = {
          uid: 'u@example.org',
          day: '2026-01-07',
          summary,
          description,
          url: null,
          categories: [summary],
          status: 'confirmed',
          isBusy: false,
          changed: '2026-01-08T00:00:00Z',
        };
        const [event, ...more] = eventsOf(calendarText(description, [eventText(entry), taskText(entry)]));
        expect(more).toEqual([]);
        expect(event?.uid).toBe('u@example.org');
        expect(event?.day).toBe('2026-01-07');
      }),
    );
  });

  test('commas, semicolons, backslashes and line ends are words, not structure', () => {
    const text = eventText({
      uid: 'u@example.org',
      day: '2026-01-07',
      summary: 'a, b; c\\n 👍',
      description: 'one\r\ntwo',
      url: 'https://minutes.example/a%2Cb/#c',
      categories: ['x,y'],
      status: 'confirmed',
      isBusy: true,
      changed: '2026-01-08T00:00:00Z',
    });
    expect(eventsOf(calendarText('A, b', [text]))).toEqual([
      expect.objectContaining({
        summary: 'a, b; c\\n 👍',
        description: 'one\ntwo',
        url: 'https://minutes.example/a%2Cb/#c',
      }),
    ]);
  });

  test('a day that is none gives no event', () => {
    const nothing = { uid: 'u', summary: '', description: '', url: null, categories: [], changed: '' };
    expect(eventText({ ...nothing, day: 'soon', status: 'confirmed', isBusy: false })).toBe('');
  });
});
