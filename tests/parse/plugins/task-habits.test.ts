import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const HEAD = '# Camp\n\n## Participants\n\n- Ada (@ada)\n- Ben Moss\n- Mia\n\n';
const tasksIn = (body: string) => readMinutes(`${HEAD}${body}\n`).actions;

describe('tasks in hurried notes', () => {
  it.each([
    ['* Collect the poles and write a report by next week - Ben', 'Ben'],
    ['* Next hike (add a note to the calendar with details - Ben)', 'Ben'],
    ['* Restart the canoe course (@ada, @mia)', 'ada,mia'],
    ['* Mia assigned to review.', 'Mia'],
    ['* Mia has a pending action item', 'Mia'],
    ['* Long talk on fire.  Action for all to read the rules.  More next time', ''],
  ])('%s', (body, owners) => {
    expect(tasksIn(`## Tent\n\n${body}`).map((task) => task.owners.join())).toEqual([owners]);
  });

  it.each([
    '* Mia, need to find a better place',
    '* Mia adds:\n\n  > It is cold.',
    '- Ongoing work\n  - Test the new stoves (@ada)',
  ])('gives none: %s', (body) => {
    expect(tasksIn(`## Tent\n\n${body}`)).toEqual([]);
  });

  it('sees a tick before an aside', () => {
    expect(tasksIn('## AIs from last week\n\n- @ada: talk with the scouts ✅ (first call done)')[0]?.status).toBe(
      'done',
    );
  });
});
