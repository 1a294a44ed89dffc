import { expect, test } from 'vitest';
import { searchRecords } from '../../../src/site/search/records.ts';
import { siteOf } from '../make.ts';

const site = siteOf({
  'crew/2026-03-01.md': '# 2026-03-01\n\n## Participants\n\n- @osk\n\n## Agenda\n\n### Nets\n\nTorn again.\n',
  'crew/2026-04-01.md': '# Spring cleaning 2026-04-01\n\n## Agenda\n\n### Hull\n\n- AI @osk: scrape it\n',
});
const records = [...searchRecords(site)];

test('each subject of a meeting is found for itself, with its day, group and people', () => {
  expect(records.find(({ title }) => title === 'Nets')).toMatchObject({
    address: '/minutes/crew/2026-03-01/',
    fragment: 'nets',
    date: '2026-03-01',
    text: expect.stringContaining('Torn again.'),
    filters: { group: ['Crew'], year: ['2026'], person: ['osk'] },
  });
});

test('what is open where it was said can be asked for', () => {
  expect(records.filter(({ filters }) => filters.has?.includes('open actions')).map(({ title }) => title)).toEqual([
    'Hull',
  ]);
});

test('a hit names its meeting, unless that only repeats group and day beside it', () => {
  expect(records.find(({ title }) => title === 'Hull')?.meeting).toBe('Spring cleaning 2026-04-01');
  expect(records.find(({ title }) => title === 'Nets')?.meeting).toBe('');
});

test('a hit shows the short name of an issue and not its address', () => {
  const rope = '# Crew 2026-05-01\n\n## Agenda\n\n### Rope https://github.com/crew/ropes/issues/3\n\nTorn.\n';
  expect([...searchRecords(siteOf({ 'crew/2026-05-01.md': rope }))].map(({ title }) => title)).toContain(
    'Rope ropes#3',
  );
});
