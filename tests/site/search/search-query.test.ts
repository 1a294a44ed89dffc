import { describe, expect, test } from 'vitest';
import { type Entity, findEntities, isWithin, meant, parseQuery } from '../../../templates/assets/search-query.js';

const nothing = { words: '', people: [], groups: [], years: [], has: [], after: null, before: null };

describe('a query', () => {
  test('of plain words stays as it is, quotes and all', () => {
    expect(parseQuery('  tide  "exact words" #12 ')).toEqual({ ...nothing, words: 'tide "exact words" #12' });
  });

  test('gives its operators to filters and bounds', () => {
    expect(parseQuery('@ann-b group:crew is:open has:decisions year:2025 after:2024-01 before:2026 rope')).toEqual({
      words: 'rope',
      people: ['@ann-b'],
      groups: ['crew'],
      years: ['2025'],
      has: ['open actions', 'decisions'],
      after: '2024-01',
      before: '2026',
    });
  });

  test('may quote a group’s name; unknown states and addresses are left alone', () => {
    expect(parseQuery('group:"Crew aboard" is:lost a@b.example')).toEqual({
      ...nothing,
      words: 'a@b.example',
      groups: ['Crew aboard'],
    });
  });
});

test.each([
  ['2024-01-01', true],
  ['2025-12-31', true],
  ['2023-12-31', false],
  ['2026-01-01', false],
  ['', false],
])('bounds are inclusive: %s after:2024-01 before:2025 → %s', (date, within) => {
  expect(isWithin(date, { after: '2024-01', before: '2025' })).toBe(within);
});

test('a filter’s value is meant by its name, its beginning or a part of it, in this order', () => {
  const groups = ['IaaS', 'SIG IaaS Überblick', 'Product Board'];
  expect(meant(groups, 'iaas')).toEqual(['IaaS']);
  expect(meant(groups, 'prod')).toEqual(['Product Board']);
  expect(meant(groups, 'uber')).toEqual(['SIG IaaS Überblick']);
  expect(meant(groups, 'none')).toEqual([]);
});

describe('pages that a query names', () => {
  const entities: Entity[] = [
    ['reference', 'Crew/record#41 Datum in the record', '#41', 'references/Crew/record/41/', 17],
    ['person', 'Ann Brook', '@ann-b Ann', 'people/ann-b/', 9],
    ['person', 'Annika Wolf', '@annika', 'people/annika/', 30],
    ['group', 'Data', 'data', 'minutes/data/', 5],
    ['thread', 'Datum debate', 'Data', 'threads/datum/', 7],
  ];
  const names = (input: string) => findEntities(entities, input).map(([, name]) => name);

  test('stand in the order of how well they fit, then of how much they were discussed', () => {
    expect(names('data')).toEqual(['Data', 'Datum debate']);
    expect(names('ann')).toEqual(['Ann Brook', 'Annika Wolf']);
    expect(names('datum')).toEqual(['Crew/record#41 Datum in the record', 'Datum debate']);
  });

  test('are found by handle, number and owner', () => {
    expect(names('@annika is:open')).toEqual(['Annika Wolf']);
    expect(names('#41')).toEqual(['Crew/record#41 Datum in the record']);
    expect(names('record#41')).toEqual(['Crew/record#41 Datum in the record']);
  });

  test('are none for nothing, nor for bounds alone', () => {
    expect(names('')).toEqual([]);
    expect(names('after:2024')).toEqual([]);
  });
});
