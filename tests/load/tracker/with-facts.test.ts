import { describe, expect, test } from 'vitest';
import { withFacts } from '../../../src/load/tracker/with-facts.ts';
import { archiveOf, meeting, reference } from '../../helpers/meetings.ts';

const archive = archiveOf([
  meeting('ops/2026-01-07.md', {
    references: [
      reference('Harbour/tides#1', 3, { text: 'Gauge trouble' }),
      reference('Harbour/tides#2', 4, { text: 'Paint the boat' }),
    ],
  }),
]);

describe('what the tracker says', () => {
  const facts = new Map([['Harbour/tides#1', { title: 'Ask Bo Kay', state: 'merged', type: 'pull' } as const]]);

  test('goes before what the minutes say, without those who are withheld; the rest stays', () => {
    const { references } = withFacts(archive, facts, (title) => title.replace('Bo Kay', 'B. K.'));
    const told = references.map(({ ref, title, state, type }) => [ref, title, state, type]);
    expect(told).toEqual([
      ['Harbour/tides#1', 'Ask B. K.', 'merged', 'pull'],
      ['Harbour/tides#2', 'Paint the boat', null, 'issue'],
    ]);
  });

  test('is nothing where nothing was asked: the archive is the very same', () => {
    expect(withFacts(archive, new Map(), (title) => title)).toBe(archive);
  });
});
