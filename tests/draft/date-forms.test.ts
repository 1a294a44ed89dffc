import { describe, expect, test } from 'vitest';
import { replaceDate, replacePathDate } from '../../src/draft/date-forms.ts';

describe('a day in a text is written anew in the form in which it stands there', () => {
  const forms: readonly [string, string][] = [
    ['# 2026-03-04', '# 2026-11-21'],
    ['# SIG Documentation on 20260304', '# SIG Documentation on 20261121'],
    ['Minutes 04.03.2026', 'Minutes 21.11.2026'],
    ['Minutes 4.3.2026', 'Minutes 21.11.2026'],
    ['Steering, 4 March 2026', 'Steering, 21 November 2026'],
    ['Steering, March 4, 2026', 'Steering, November 21, 2026'],
    ['Treffen am 4. März 2026', 'Treffen am 21. November 2026'],
    ['Wednesday, 4 Mar 2026', 'Saturday, 21 Nov 2026'],
  ];
  for (const [before, after] of forms)
    test(before, () => expect(replaceDate(before, '2026-03-04', '2026-11-21')).toBe(after));

  test('the language tells which name of a month is meant', () => {
    expect(replaceDate('9. September 2026', '2026-09-09', '2026-12-09', 'de')).toBe('9. Dezember 2026');
    expect(replaceDate('9. September 2026', '2026-09-09', '2026-12-09', 'en')).toBe('9. December 2026');
  });

  test('a text without that day has none to replace', () => {
    expect(replaceDate('# Spring meeting', '2026-03-04', '2026-11-21')).toBeNull();
    expect(replaceDate('order 120260304', '2026-03-04', '2026-11-21')).toBeNull();
  });
});

describe('so is a day in a path', () => {
  const forms: readonly [string, string][] = [
    ['crew/20260304.md', 'crew/20261121.md'],
    ['crew/2026-03-04-notes.md', 'crew/2026-11-21-notes.md'],
    ['wg/2026/CG-03-04.md', 'wg/2026/CG-11-21.md'],
    ['wg/2026/03/04.md', 'wg/2026/11/21.md'],
    ['plenary/2026-03/march-04.md', 'plenary/2026-11/november-21.md'],
  ];
  for (const [before, after] of forms)
    test(before, () => expect(replacePathDate(before, '2026-03-04', '2026-11-21')).toBe(after));

  test('a name without the day is no habit', () => {
    expect(replacePathDate('hackathons/2026-03-04-bremen/minutes.md', '2026-03-04', '2026-11-21')).toBeNull();
  });
});
