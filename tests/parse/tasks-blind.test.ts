import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

const ownersIn = (tasks: string): readonly (readonly string[])[] =>
  readMinutes(`
# 2024-03-05

## Attendees

- Ann Lee
- Bob Ray

## Action items

${tasks}
`).actions.map(({ owners }) => owners);

describe('owners behind the task', () => {
  it.each([
    ['- Give the costs of the test bed - Jan Maria Lee', ['Jan Maria Lee']],
    ['- Make a folder for the slides - Ann - completed', ['Ann']],
    ['- Two members to review the ropes, etc: Ann and Bob', ['Ann', 'Bob']],
  ])('%s', (task, owners) => {
    expect(ownersIn(task)).toEqual([owners]);
  });

  it('takes words that are no names for none', () => {
    expect(ownersIn('- Write the tests - Windows Server Edition')).toEqual([[]]);
    expect(ownersIn('- Fix the module: Parser')).toEqual([[]]);
  });
});

describe('tasks with the number that a bot gives', () => {
  it('reads a quoted line in bold', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Ropes

      **Ann Lee:** They fade.

      > ***Action #1: add a section on fading. (Bob Ray)***
    `);
    expect(meeting.actions.map(({ line, owners, marked }) => ({ line, owners, marked }))).toEqual([
      { line: 7, owners: ['Bob Ray'], marked: true },
    ]);
  });
});

describe('numbers of issues', () => {
  it('needs a sign where the word alone may count anything', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Ropes

      [Fading](https://github.com/pier/ropes/issues/3), [dye](https://github.com/pier/ropes/pull/4), [knots](https://github.com/pier/ropes/issues/494)

      As in use case issue 3 we wait for PR 4 and #3, which took us long, like issue 494. Issue 494: no.
    `);
    expect(meeting.references.filter(({ line }) => line === 7).map(({ ref }) => ref)).toEqual([
      'pier/ropes#4',
      'pier/ropes#3',
      'pier/ropes#494',
    ]);
  });
});
