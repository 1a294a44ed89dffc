import { describe, expect, test } from 'vitest';
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
  said('2026-01-07', ['Read the gauges weekly', 5], ['Paint the gauges yellow', 6]),
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
  test('about a subject is what was surely agreed and not replaced, latest first', () => {
    const views = site.archive.threads.map((thread) => threadView(site, thread).inForce.map(({ text }) => text));
    expect(views).toEqual([holds]);
  });

  test('about an issue too, each with the way to its place', () => {
    const [view] = site.archive.references.map((each) => referenceView(site, each).inForce);
    expect(view?.map(({ text }) => text)).toEqual(holds);
    expect(view?.[1]?.href).toBe('../../../../minutes/ops/2026-01-07/#decision-2');
  });
});
