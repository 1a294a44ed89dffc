import { describe, expect, test } from 'vitest';
import { hasShared, withoutShared } from '../helpers/places.ts';
import { fallenBelow, raised, readBaseline } from './baseline.ts';
import { archives, FRESH, scoreArchives } from './score.ts';

describe('the score of reading', () => {
  test.skipIf(!hasShared)(
    `is at or above the committed baseline in every field of every archive${withoutShared}`,
    async () => {
      const scores = await scoreArchives();
      console.log(scores.map(({ name, table }) => `── ${name}\n${table}`).join('\n\n'));
      expect(fallenBelow(scores, readBaseline())).toEqual([]);
    },
    300_000,
  );

  test('is held for each archive and for all together', () => {
    expect(Object.keys(readBaseline())).toEqual([...archives, FRESH, 'total']);
  });

  test('falls below the baseline where one measure is lower, or no longer there', () => {
    const scores = [{ name: 'scs', measures: { files: 44, date: 1, 'agenda.f1': 0.9 }, table: '' }];
    const baseline = { scs: { files: 44, date: 0.9, 'agenda.f1': 0.91, 'decisions.f1': 0.5 } };
    expect(fallenBelow(scores, baseline)).toEqual([
      'scs agenda.f1: 0.9, baseline 0.91',
      'scs decisions.f1: nothing found, baseline 0.5',
    ]);
  });

  test('raises the baseline only upwards, and starts afresh when labels were added', () => {
    const scores = [
      { name: 'scs', measures: { files: 44, date: 1, 'agenda.f1': 0.9 }, table: '' },
      { name: 'rust-lang', measures: { files: 9, date: 0.8 }, table: '' },
    ];
    const baseline = { scs: { files: 44, date: 0.9, 'agenda.f1': 0.91 }, 'rust-lang': { files: 3, date: 1 } };
    expect(raised(scores, baseline)).toEqual({
      scs: { files: 44, date: 1, 'agenda.f1': 0.91 },
      'rust-lang': { files: 9, date: 0.8 },
    });
  });
});
