import { describe, expect, test } from 'vitest';
import { decisionsView } from '../../src/site/pages/decisions.ts';
import { referenceView } from '../../src/site/pages/reference.ts';
import { threadView } from '../../src/site/pages/thread.ts';
import { decision, item, meeting, reference } from '../helpers/meetings.ts';
import { siteOf } from './outputs/publish.ts';

const said = (date: string, ...decisions: Parameters<typeof decision>[]) =>
  meeting(`ops/${date}.md`, {
    agenda: [item('Tide gauges', 3, { decisions: decisions.map((_, at) => at + 1), references: ['Harbour/tides#1'] })],
    references: [reference('Harbour/tides#1', 3, { agenda: 'tide-gauges' })],
    decisions: decisions.map(([text, line, found], at) =>
      decision(text, line, { agenda: 'tide-gauges', number: at + 1, ...found }),
    ),
  });

const site = siteOf([
  said(
    '2026-01-07',
    ['Read the gauges weekly', 5],
    ['Paint the gauges yellow', 6],
    ['Close the pier until 10 January 2026', 7],
  ),
  said(
    '2026-01-14',
    ['Read the gauges daily, replaces the decision of 2026-01-07 to read the gauges weekly', 5],
    ['Sell the gauges', 6, { outcome: 'rejected' }],
    ['Move the gauges', 7, { certain: false }],
    ['Buy a boat', 8, { outcome: 'vote', tally: { for: 1, against: 4, abstain: 0 } }],
  ),
]);
const holds = [
  'Read the gauges daily, replaces the decision of 2026-01-07 to read the gauges weekly',
  'Paint the gauges yellow',
];

describe('what is in force', () => {
  test('about a subject is what was surely agreed, not replaced and not over, latest first', () => {
    const views = site.archive.threads.map((thread) => threadView(site, thread).inForce.map(({ text }) => text));
    expect(views).toEqual([holds]);
  });

  test('about an issue too, each with the way to its place', () => {
    const [view] = site.archive.references.map((each) => referenceView(site, each).inForce);
    expect(view?.map(({ text }) => text)).toEqual(holds);
    expect(view?.[1]?.href).toBe('../../../../minutes/ops/2026-01-07/#decision-2');
  });
});

test('a list of decisions says until when one held, and where one that was to be looked at again came up', () => {
  const revisiting = siteOf([
    said('2026-01-07', ['Paint the gauges red for a week', 5], ['Read them weekly; revisit in February', 6]),
    said('2026-02-04', ['Go on', 5]),
  ]);
  const [, red, weekly] = decisionsView(revisiting).years.flatMap(({ rows }) => rows);
  expect(red?.notes).toEqual(['ended 14 Jan 2026']);
  expect(weekly).toMatchObject({
    notes: ['To be looked at again'],
    revisited: { text: 'Came up again later', href: '../minutes/ops/2026-02-04/#tide-gauges' },
  });
});
