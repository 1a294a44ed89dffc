import { expect, test } from 'vitest';
import { linker } from '../../src/site/frame.ts';
import { actionRow } from '../../src/site/parts/actions.ts';
import { siteOf } from './make.ts';

const minutes = (day: string, review: string) =>
  `# Crew ${day}\n\n## Previous action items\n\n${review}\n\n## Nets\n\n- nothing\n`;

/** What lists say of the time of each action of these weekly meetings, whose reviews are given. */
function times(...reviews: readonly string[]): readonly (string | null)[] {
  const files = reviews.map((review, week) => {
    const day = `2026-03-${String(4 + 7 * week).padStart(2, '0')}`;
    return [`crew/${day}.md`, minutes(day, review)] as const;
  });
  const site = siteOf(Object.fromEntries(files));
  return site.archive.actions.map((action) => actionRow(site, linker(site, '/actions/'), action).when);
}

const OPEN = '- [ ] @ada: order new twine for the nets';
const DONE = '- [x] @ada: order new twine for the nets';
const OTHER = '- [ ] @bo: paint the second buoy yellow';

test('an open action says since when', () => {
  expect(times(OPEN, OPEN)).toEqual(['since 4 Mar 2026']);
});

test('a closed one says when and after how many days', () => {
  expect(times(OPEN, OPEN, DONE)).toEqual(['closed 18 Mar 2026, after 14 days']);
  expect(times(DONE)).toEqual(['closed 4 Mar 2026']);
});

test('one that dropped out without a word says when it was last seen', () => {
  expect(times(OPEN, `${OPEN}\n${OTHER}`, OTHER)).toEqual([
    'since 11 Mar 2026',
    'since 4 Mar 2026, last seen 11 Mar 2026',
  ]);
  expect(times(OPEN, OTHER)).toEqual(['since 11 Mar 2026', 'seen 4 Mar 2026']);
});
