import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

const PEOPLE = '# Quay 2024-03-05\n\n## Attendees\n\n- Ann Lee\n- Bob Ray\n- Cat Moss\n- Amy Pond\n';

/** Whose tasks some lines give, `-` for nobody’s, where Ann, Bob, Cat and Amy Pond took part. */
function owners(...lines: readonly string[]): string[] {
  return readMinutes(`${PEOPLE}\n## Cranes\n\n${lines.join('\n')}\n`).actions.map(
    (action) => action.owners.join('+') || '-',
  );
}

describe('tasks of people named', () => {
  it.each([
    ['- The rope is ready. Bob will be the last one to review.', 'Bob'],
    ['- Bob volunteered to be assigned to this.', 'Bob'],
    ['- Ann and Cat will be stage 3 reviewers', 'Ann+Cat'],
    ['- Ann and Bob agree to move the crane once it is dry.', 'Ann+Bob'],
    ['- It was said so. Cat will be setting up the calls', 'Cat'],
    ['- Yes, we want it. Ann and Bob take a look.', 'Ann+Bob'],
    ['- Ann named a few more ropes, she will provide feedback to the mill', 'Ann'],
    ['- Next step: publish the call for helpers (Bob)', 'Bob'],
    ['- Continue the paint work. Clean up the shed (Bob)', 'Bob'],
    ['- Is the rope long enough? (Todo reminder for Bob)', 'Bob'],
    ['- Ann, mention it in the next letter.', 'Ann'],
    ['- Bob reminds Cat to send a letter once the rope is dry', 'Cat'],
    ['- Ann: It is not well understood yet. Will check with the mill. I may be wrong.', 'Ann'],
    ['- Task: Feedback from the mill on the rope', '-'],
  ])('%s', (line, owner) => {
    expect(owners(line)).toEqual([owner]);
  });

  it.each([
    '- Ann brings up the case of the rope',
    '- Lee: it moves to the south; ann can correct me on that',
    'AP: forgot to turn it off.',
    'AP: will take your word on that.',
    "- We'll send a Doodle to collect dates.",
    '- The Winder will check that the rope is straight.',
    '- Ann, suggest it might be good to find a rope',
    '- Ann, submit a talk for the first day, then a meeting on the second',
    '- Bob says so, and asks Cat to join in ten minutes',
    '- Bob: worthwhile to revisit the rope',
    '- Cat will serve as notetaker for this meeting.',
    '- Ropes with knots: close work with the mill started (Ann, Bob)',
  ])('%s: no task', (line) => {
    expect(owners(line)).toEqual([]);
  });
});

describe('where tasks stand', () => {
  it('goes on with whoever does what stands before', () => {
    expect(owners('- List', '  - First cut done, Ann will close', '  - Will open a new issue for the rest')).toEqual([
      'Ann',
      'Ann',
    ]);
  });

  it('hears what is said beneath an entry, though the list is one of people or the subject one of running the meeting', () => {
    const among = `${PEOPLE}  - the mill\n    - Bob: will talk to the mill about the rope\n`;
    expect(readMinutes(among).actions).toMatchObject([{ owners: ['Bob'] }]);
    const opening = `${PEOPLE}\n## Review agenda\n\n- How was the mill?\n  - Ann: I'll write to them\n`;
    expect(readMinutes(opening).actions).toMatchObject([{ owners: ['Ann'] }]);
  });

  it('takes the entries under a heading for the first tasks, and keeps it as a subject', () => {
    const { actions, agenda } = readMinutes(
      `${PEOPLE}\n### Initial tasks for crews\n\n- Add ropes\n- Review old knots\n`,
    );
    expect(actions).toMatchObject([{ marked: true }, { marked: true }]);
    expect(agenda).toMatchObject([{ title: 'Initial tasks for crews' }]);
  });

  it.each([
    [
      '## Tasks for everyone\n\nTo be done until **Friday 08.03.2024**:\n\n- oil the winch\n- Ann: sort ropes',
      '2024-03-08',
    ],
    ['## Cranes\n\n- TODO until 2024-03-12:\n  - oil the winch\n  - sort ropes', '2024-03-12'],
    ['## TODO until 2024-03-12\n\n- oil the winch\n- sort ropes', '2024-03-12'],
    ['## Action items from 2024-02-12\n\n- oil the winch\n- sort ropes', null],
  ])('%j: a day over a list holds for its tasks', (text, due) => {
    expect(readMinutes(`${PEOPLE}\n${text}\n`).actions.map((action) => action.due)).toEqual([due, due]);
  });

  it('lets a task of such a list have its own day', () => {
    const { actions } = readMinutes(`${PEOPLE}\n## TODO until 2024-03-12\n\n- oil the winch by 2024-03-07\n`);
    expect(actions).toMatchObject([{ due: '2024-03-07' }]);
  });
});
