import { describe, expect, test } from 'vitest';
import { dateWriter, daysBetween } from '../../src/site/dates.ts';

describe('dates are written in the site’s language', () => {
  const british = dateWriter('en-GB');
  const german = dateWriter('de');

  test('with the weekday, without, and as a month', () => {
    expect(british.full('2023-05-03')).toMatch(/^Wednesday,? 3 May 2023$/);
    expect(british.medium('2023-05-03')).toBe('3 May 2023');
    expect(british.month('2023-05')).toBe('May 2023');
    expect(german.full('2023-05-03')).toBe('Mittwoch, 3. Mai 2023');
  });

  test('weekdays and months by number', () => {
    expect(british.weekday(0)).toBe('Sunday');
    expect(german.weekday(3)).toBe('Mittwoch');
    expect(british.monthName(11)).toBe('Dec');
  });

  test('the same day everywhere, whatever the machine’s time zone', () => {
    expect(british.medium('2023-01-01')).toBe('1 Jan 2023');
  });

  test('what is no date comes back as written', () => {
    expect(british.medium('soon')).toBe('soon');
  });
});

test('days are counted across months and leap days', () => {
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});
