import { describe, expect, it } from 'vitest';
import { addDays, createDateFinder, isoDate, nearDate, weekdayOf } from '../../src/text/date.ts';
import { createPathDate } from '../../src/text/path-date.ts';
import { defaultVocabulary, wordsOf } from '../../src/vocabulary/vocabulary.ts';

const months = wordsOf(defaultVocabulary, 'months');
const findDates = createDateFinder(months);
const dates = (text: string) => findDates(text).map(({ date }) => date);

describe('dates in a text', () => {
  it.each([
    ['2024-03-05', '2024-03-05'],
    ['on 2024-3-5 we', '2024-03-05'],
    ['2024-03–05', '2024-03-05'],
    ['2024.03.05', '2024-03-05'],
    ['2024/03/05', '2024-03-05'],
    ['20240305', '2024-03-05'],
    ['05.03.2024', '2024-03-05'],
    ['5. März 2024', '2024-03-05'],
    ['March 5th, 2024', '2024-03-05'],
    ['Mar 5-7 2024', '2024-03-05'],
    ['5 March, 2024', '2024-03-05'],
    ['5th of March 2024', '2024-03-05'],
    ['3/5/2024', '2024-03-05'],
    ['25/3/2024', '2024-03-25'],
    ['5-Mar-2024', '2024-03-05'],
    ['March 5/6, 2024', '2024-03-05'],
    ['5./6. März 2024', '2024-03-05'],
    ['March 5 & 6, 2024', '2024-03-05'],
    ['29th - 21st May 2024', '2024-05-21'],
    ['May 29-21, 2024', '2024-05-21'],
  ])('reads %s', (text, date) => {
    expect(dates(text)).toEqual([date]);
  });

  it.each(['2202-12-05', '2024-13-05', '2024-02-30', '202403055', 'v1.2.2024a', 'issue 20241', '1/2024', 'a5dec2012f'])(
    'knows that %s is none',
    (text) => {
      expect(dates(text)).toEqual([]);
    },
  );

  it('says where each stands', () => {
    expect(findDates('from 2024-03-05 to 6 March 2024')).toEqual([
      { date: '2024-03-05', index: 5, length: 10 },
      { date: '2024-03-06', index: 19, length: 12 },
    ]);
  });

  it('names what was meant to be one', () => {
    expect(nearDate('# 202403055')).toBe('202403055');
    expect(nearDate('2024-13-05')).toBe('2024-13-05');
    expect(nearDate('Board call')).toBeUndefined();
  });

  it('counts days', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(weekdayOf('2024-03-05')).toBe(2);
    expect(isoDate(2024, 4, 31)).toBeNull();
  });
});

describe('dates in a path', () => {
  const pathDate = createPathDate(findDates, months);

  it.each([
    ['iaas/20240305.md', '2024-03-05'],
    ['2024-03-05-slides.md', '2024-03-05'],
    ['notes/2024/summary-2024-03-05.md', '2024-03-05'],
    ['2024.03.05.md', '2024-03-05'],
    ['main/2024/CG-03-05.md', '2024-03-05'],
    ['CG-24-03-05.md', '2024-03-05'],
    ['nets/2024/wg-3-5.md', '2024-03-05'],
    ['nets/2024/3-5.md', '2024-03-05'],
    ['meetings/2024-03/march-05.md', '2024-03-05'],
    ['meetings/2024-03/mar-5.md', '2024-03-05'],
    ['2024/03-Mar/05-primary.md', '2024-03-05'],
    ['2024/03/05.md', '2024-03-05'],
    ['hackathons/2024-03-05-lisbon/minutes.md', '2024-03-05'],
    ['2024-03-05-06-lisbon/session.md', '2024-03-05'],
    ['wg/2024_03_05_notes.md', '2024-03-05'],
    ['meeting-notes/05-17January2019.md', '2019-01-17'],
    ['meeting-notes/66-28Sept2023.md', '2023-09-28'],
  ])('reads %s', (path, date) => {
    expect(pathDate(path)).toBe(date);
  });

  it.each([
    '2024-03.md',
    'notes/2024-03/toc.md',
    'README.md',
    'team/202403055.md',
    'a/2024-13-40.md',
    '2024/notes/part-3-5.md',
  ])('finds no day in %s', (path) => {
    expect(pathDate(path)).toBeNull();
  });
});
