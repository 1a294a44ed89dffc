import { describe, expect, it } from 'vitest';
import { archiveOf, decision, item, meeting, reference } from '../helpers/meetings.ts';

/** A meeting with one item about ropes and one decision in it. */
function deciding(day: string, text: string, title = 'Rope standard') {
  return meeting(`harbour/${day}.md`, {
    agenda: [item(title, 10, { slug: 'it' })],
    decisions: [decision(text, 12, { agenda: 'it' })],
  });
}

describe('the register of decisions', () => {
  it('tells where each was taken: meeting, day, subject, thread, references', () => {
    const first = deciding('20240103', 'Ropes are of hemp');
    const archive = archiveOf([
      { ...first, references: [reference('Quay/ropes#1', 12)] },
      deciding('20240110', 'Ropes are changed yearly'),
    ]);
    expect(archive.decisions).toMatchObject([
      {
        path: 'harbour/20240103.md',
        group: 'harbour',
        date: '2024-01-03',
        number: 1,
        subject: 'Rope standard',
        thread: 'harbour-20240103-rope-standard',
        references: ['Quay/ropes#1'],
        replaces: null,
        replacedBy: null,
      },
      { path: 'harbour/20240110.md', references: [] },
    ]);
  });

  it('knows that one replaces the latest of its thread where it says so', () => {
    const archive = archiveOf([
      deciding('20240103', 'Ropes are of hemp'),
      deciding('20240110', 'Hooks are of steel', 'Hooks'),
      deciding('20240117', 'Ropes are of nylon; this replaces our earlier decision'),
    ]);
    expect(archive.decisions.map(({ replaces, replacedBy }) => [replaces, replacedBy])).toEqual([
      [null, 'harbour/20240117.md#1'],
      [null, null],
      ['harbour/20240103.md#1', null],
    ]);
  });

  it('finds the replaced one by the day that is named, whatever the subject', () => {
    const archive = archiveOf([
      deciding('20240103', 'Ropes are of hemp', 'Materials'),
      deciding('20240117', 'Supersedes the decision of 2024-01-03: ropes are of nylon', 'Ropes'),
    ]);
    expect(archive.decisions[1]?.replaces).toBe('harbour/20240103.md#1');
  });

  it('replaces nothing where the text does not say so, or there is nothing earlier', () => {
    const archive = archiveOf([
      deciding('20240103', 'Nylon replaces hemp'),
      deciding('20240110', 'Ropes are of nylon'),
    ]);
    expect(archive.decisions.map((one) => one.replaces)).toEqual([null, null]);
  });
});

describe('until when a decision holds', () => {
  const expiry = (text: string) => archiveOf([deciding('20240131', text)]).decisions[0]?.expires;

  it.each([
    ['Night watches are doubled until 15 March 2024', '2024-03-15'],
    ['The pier stays closed (valid until 2024-06-30)', '2024-06-30'],
    ['We run without a clerk for the next three months', '2024-04-30'],
    ['We test the new rota for 2 weeks', '2024-02-14'],
    ['Der Steg bleibt gesperrt, befristet bis 30.06.2024', '2024-06-30'],
    ['Die Wache wird für ein Jahr verdoppelt', '2025-01-31'],
  ])('%s → %s', (text, day) => {
    expect(expiry(text)).toBe(day);
  });

  it.each([
    'Ropes are of hemp since 2023-01-01',
    'We follow the plan of 12 January 2024',
    'Nothing is painted until it is dry',
    'Two weeks are enough for the ferry',
    'Landed: it has been open for 16 days without objection',
  ])('knows no end: %s', (text) => {
    expect(expiry(text)).toBeNull();
  });

  it('lets nothing end that had no result', () => {
    const [first] = archiveOf([
      meeting('harbour/20240103.md', {
        decisions: [decision('No decision until 2024-05-01', 12, { outcome: 'inconclusive' })],
      }),
    ]).decisions;
    expect(first?.expires).toBeNull();
  });
});

describe('a decision that is to be looked at again', () => {
  it('says when, where that is said', () => {
    const revisits = [
      'Hemp for now; revisit in a year',
      'Hemp; to be revisited',
      'Painting postponed until May 2, 2024',
      'Tar; revisit next week',
    ].map((text) => archiveOf([deciding('20240103', text)]).decisions[0]?.revisit);
    expect(revisits).toEqual([
      { due: '2025-01-03', seen: null },
      { due: null, seen: null },
      { due: '2024-05-02', seen: null },
      { due: '2024-01-10', seen: null },
    ]);
  });

  it('leads to where its subject came up again, not before the day', () => {
    const archive = archiveOf([
      deciding('20240103', 'Hemp; revisit in two months'),
      deciding('20240110', 'Ropes are bought yearly'),
      deciding('20240306', 'Ropes are of nylon'),
    ]);
    expect(archive.decisions[0]?.revisit).toEqual({ due: '2024-03-03', seen: 'harbour/20240306.md#it' });
  });
});
