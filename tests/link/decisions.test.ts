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
