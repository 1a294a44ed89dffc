import { describe, expect, test } from 'vitest';
import { barChart } from '../../src/site/charts/bars.ts';
import { heatYear } from '../../src/site/charts/heat-map.ts';
import { matrixChart } from '../../src/site/charts/matrix.ts';
import { byMonth, byYear } from '../../src/site/charts/months.ts';
import { scaleFor } from '../../src/site/charts/scale.ts';
import { timeline } from '../../src/site/charts/timeline.ts';
import { dateWriter } from '../../src/site/dates.ts';

describe('an axis', () => {
  test('ends at a round number above the largest value', () => {
    expect(scaleFor([3, 7])).toEqual({ top: 8, ticks: [0, 2, 4, 6, 8] });
    expect(scaleFor([130])).toEqual({ top: 150, ticks: [0, 50, 100, 150] });
  });

  test('of nothing still goes from 0 to 1', () => {
    expect(scaleFor([])).toEqual({ top: 1, ticks: [0, 1] });
    expect(scaleFor([0])).toEqual({ top: 1, ticks: [0, 1] });
  });
});

describe('bars', () => {
  const facts = { title: 'Actions', axis: 'Year', series: ['Closed', 'Open'] };
  const chart = barChart({
    ...facts,
    points: [
      { label: '2025', values: [6, 2] },
      { label: '2026', values: [0, 4] },
    ],
  });

  test('stand on each other and reach as high as their sum', () => {
    const [closed, open] = chart.bars;
    expect(closed).toMatchObject({ series: 1, title: '2025: 6 Closed' });
    expect(open).toMatchObject({ series: 2, x: closed?.x });
    expect((open?.y ?? 0) + (open?.height ?? 0)).toBeCloseTo(closed?.y ?? -1);
  });

  test('of height 0 are not drawn, but their figure stands in the table', () => {
    expect(chart.bars).toHaveLength(3);
    expect(chart.table).toEqual({
      head: ['Year', 'Closed', 'Open'],
      rows: [
        ['2025', '6', '2'],
        ['2026', '0', '4'],
      ],
    });
  });

  test('stay inside the picture however many there are, and labels stay readable', () => {
    const points = Array.from({ length: 60 }, (_, index) => ({ label: String(index), values: [index] }));
    const many = barChart({ ...facts, series: ['Closed'], points });
    expect(Math.max(...many.bars.map((bar) => bar.x + bar.width))).toBeLessThanOrEqual(many.width);
    expect(Math.min(...many.bars.map((bar) => bar.y))).toBeGreaterThanOrEqual(0);
    expect(many.labels.length).toBeLessThanOrEqual(7);
    expect(many.legend).toEqual([]);
  });
});

describe('counts over time', () => {
  test('name months and years without any', () => {
    expect(byMonth(['2025-11-04', '2026-01-06', '2026-01-20'], (month) => month)).toEqual([
      { label: '2025-11', values: [1] },
      { label: '2025-12', values: [0] },
      { label: '2026-01', values: [2] },
    ]);
    expect(byYear(['2024-01-01', '2026-01-01']).map(({ values }) => values[0])).toEqual([1, 0, 1]);
  });

  test('show the last months of a long time', () => {
    expect(byMonth(['2001-01-01', '2026-03-01'], (month) => month, 3).map(({ label }) => label)).toEqual([
      '2026-01',
      '2026-02',
      '2026-03',
    ]);
  });

  test('of no dates are empty', () => {
    expect(byMonth([], (month) => month)).toEqual([]);
    expect(byYear([])).toEqual([]);
  });
});

test('a calendar has weeks as columns and Monday on top', () => {
  const days = ['2026-01-05', '2026-01-11', '2025-12-31'].map((date) => ({ date, href: null, title: date }));
  const year = heatYear('2026', days, dateWriter('en-GB'), ['Day', 'Meeting']);
  const [monday, sunday, ...none] = year.days;
  expect(none).toEqual([]);
  expect(monday?.x).toBe(sunday?.x);
  expect((sunday?.y ?? 0) - (monday?.y ?? 0)).toBe(6 * 12);
  expect(year.background.match(/M/g)).toHaveLength(365);
});

test('a line of time needs two days', () => {
  const point = (date: string) => ({ date, href: '', title: date });
  const drawn = timeline('When', [point('2026-01-01'), point('2026-01-16'), point('2026-01-31')], String, []);
  expect(drawn?.points.map(({ x }) => x)).toEqual([10, 200, 390]);
  expect(timeline('When', [point('2026-01-01'), point('2026-01-01')], String, [])).toBeNull();
  expect(timeline('When', [], String, [])).toBeNull();
});

describe('who meets whom', () => {
  const people = ['Ann', 'Bo', 'Cy'].map((name) => ({ id: name.toLowerCase(), name }));
  const facts = { title: 'Who meets whom', head: ['Person', 'with', 'Meetings'] as const, people };
  const chart = matrixChart({
    ...facts,
    meetings: [...Array.from({ length: 4 }, () => ['ann', 'bo', 'zoe']), ['cy', 'ann', 'ann'], ['cy'], ['zoe']],
  });

  test('is counted for each pair once a meeting, among those shown', () => {
    expect(chart.table.rows).toEqual([
      ['Ann', 'Bo', '4'],
      ['Ann', 'Cy', '1'],
    ]);
    expect(chart.description).toBe('Ann, Bo: 4');
  });

  test('is a square in the row of each and the column of the other, fuller the more often', () => {
    expect(chart.cells.map(({ level, title }) => [level, title])).toEqual([
      [4, 'Ann, Bo: 4'],
      [1, 'Ann, Cy: 1'],
      [4, 'Bo, Ann: 4'],
      [1, 'Cy, Ann: 1'],
    ]);
    expect(chart.background.match(/M/g)).toHaveLength(2);
  });

  test('stays inside the picture, and long names in front of it', () => {
    const name = 'Wilhelmina Featherstonehaugh-Cholmondeley';
    const many = matrixChart({
      ...facts,
      people: Array.from({ length: 12 }, (_, index) => ({ id: String(index), name })),
      meetings: [Array.from({ length: 12 }, (_, index) => String(index))],
    });
    expect(Math.max(...many.cells.map(({ x }) => x + 22))).toBeLessThanOrEqual(many.width);
    expect(Math.max(...many.cells.map(({ y }) => y + 22))).toBeLessThanOrEqual(many.height);
    expect(many.rows[11]?.text).toBe('12 Wilhelmina Feathersto…');
  });
});
