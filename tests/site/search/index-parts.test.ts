import { describe, expect, test } from 'vitest';
import { indexParts } from '../../../src/site/search/index-parts.ts';
import type { SearchRecord } from '../../../src/site/search/records.ts';

const record = (date: string | null, text = ''): SearchRecord => ({
  address: '/minutes/quay/',
  fragment: null,
  title: 'Berths',
  meeting: 'Quay',
  date,
  text,
  filters: {},
});

const days = (month: string, many: number) =>
  Array.from({ length: many }, (_, at) => record(`${month}-${String((at % 28) + 1).padStart(2, '0')}`, `${at}`));

const shape = (records: readonly SearchRecord[]) =>
  indexParts(records, 10).map((part) => [...new Set(part.map(({ date }) => date?.slice(0, 7) ?? 'none'))]);

const year = [...days('2025-03', 8), ...days('2025-01', 6), ...days('2025-02', 5), record(null)];

describe('the search index is cut by time', () => {
  test('at the end of a month, the oldest first, and what has no date is the oldest', () => {
    expect(shape(year)).toEqual([['none', '2025-01', '2025-02'], ['2025-03']]);
  });

  test('so that nothing is lost and nothing stands in two parts', () => {
    const all = indexParts(year, 10).flat();
    expect(all.length).toBe(year.length);
    expect(new Set(all)).toEqual(new Set(year));
  });

  test('and an archive that grows leaves the older parts as they are', () => {
    const [oldest] = indexParts(year, 10);
    expect(indexParts([...year, ...days('2025-04', 4)], 10)[0]).toEqual(oldest);
  });

  test('into a few parts that grow with the archive, until one is as large as a program can hold', () => {
    const year = (each: number) =>
      Array.from({ length: 12 }, (_, at) => days(`2025-${String(at + 1).padStart(2, '0')}`, each)).flat();
    expect(indexParts(year(30), 10).length).toBeLessThanOrEqual(6);
    expect(Math.max(...indexParts(year(4), 10).map((part) => part.length))).toBeLessThanOrEqual(10 + 4);
    expect(Math.max(...indexParts(year(90), 10).map((part) => part.length))).toBeLessThanOrEqual(160 + 90);
  });

  test('and each part goes by days, what has no date first', () => {
    const [first = []] = indexParts([record('2025-01-09'), record('2025-01-02'), record(null)], 10);
    expect(first.map(({ date }) => date)).toEqual([null, '2025-01-02', '2025-01-09']);
  });

  test('and a month of very many records is no obstacle', () => {
    expect(indexParts(days('2025-03', 200_000)).flat().length).toBe(200_000);
  });

  test('and is one part where there is little or nothing to find', () => {
    expect(shape(days('2025-03', 9))).toEqual([['2025-03']]);
    expect(indexParts([])).toEqual([[]]);
  });
});
