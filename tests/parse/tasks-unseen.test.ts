import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

/** Whose tasks a line gives, and how, where Ann, Bob and Cat took part. */
function tasks(line: string, heading = 'Cranes'): string[] {
  const people = '# Quay 2024-03-05\n\n## Attendees\n\n- Ann Lee\n- Bob Ray\n- Cat Moss\n\n';
  return readMinutes(`${people}## ${heading}\n\n${line}\n`).actions.map(({ owners }) => owners.join('+'));
}

describe('tasks in words that nobody had prepared for', () => {
  it.each([
    ['- Bob was asked to draft the letter', 'Bob'],
    ['- Bob and Cat were asked to draft the letter', 'Bob+Cat'],
    ['- Bob is tasked with drafting the letter', 'Bob'],
    ['- Bob is responsible for drafting the letter', 'Bob'],
    ['- Assigned to Bob: draft the letter', 'Bob'],
    ['- Homework for Cat: draft the letter', 'Cat'],
    ['- Have Bob review the plan, since he knows the pier', 'Bob'],
    ['- Bob → draft the letter', 'Bob'],
    ['- (Ann) Will update the plan this week, probably with Bob', 'Ann'],
    ['- [name=Ann] Will work on the letter', 'Ann'],
    ['- Document the rules, open an issue to track them  Ann/Bob/Cat', 'Ann+Bob+Cat'],
    ['- Ann: We talked about it.\n  - Will post the notes', 'Ann'],
    ['- Ann will help Cat create the list', 'Ann'],
    ['- Ann: I’ll tweet something about that later today.', 'Ann'],
  ])('%s', (line, owners) => {
    expect(tasks(line)).toEqual([owners]);
  });

  it.each([
    '- Have a look at the plan',
    '- Let Bob know what the plan is',
    '- Bob was asked to leave',
    '- Will support any crane',
    '- (Optional) Will support any crane',
    '- Review comes first Bob/Cat said',
    '- Have we reviewed the plan?',
    '- Ann: We talked about it.\n  - Will review it later today',
  ])('%s: nobody’s task', (line) => {
    expect(tasks(line)).toEqual([]);
  });

  it('takes a linked task of an earlier meeting under its review, for all the day before it', () => {
    const line =
      '- [[2024-02-01] Add a note to the plan](https://github.com/harbour/quay/issues/46)\n  (#46)\n  - Ann: Done';
    expect(
      readMinutes(`# Quay 2024-03-05\n\n## Review previous meeting's action items\n\n${line}\n`).actions,
    ).toMatchObject([{ marked: true, line: 5, status: 'done' }]);
  });
});
