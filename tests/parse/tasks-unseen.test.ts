import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

/** Whose tasks a line gives, and how, where Ann, Bob and Cat took part. */
function tasks(line: string, heading = 'Cranes'): string[] {
  const people = '# Quay 2024-03-05\n\n## Attendees\n\n- Ann Lee\n- Bob Ray\n- Cat Moss\n\n';
  return readMinutes(`${people}## ${heading}\n\n${line}\n`).actions.map(({ owners }) => owners.join('+'));
}

describe('tasks in words that nobody had prepared for', () => {
  it('reads the entries under "Agreed upon action items:" with their owners', () => {
    expect(
      tasks(
        '- Agreed upon action items:\n  - Make the old crane work again (Bob)\n  - Communicate the update (Ann and Cat)',
      ),
    ).toEqual(['Bob', 'Ann+Cat']);
  });

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

describe('tasks in transcripts and hurried notes', () => {
  it.each([
    ['- Ann: I’ll go back to the plan and make sure that it says so', 'Ann'],
    ['- Ann: I’m planning to merge it next week', 'Ann'],
    ['- Ann: I can modify the plan to say so', 'Ann'],
    ['- Ann: I’ll do a diagram and post it', 'Ann'],
    ['- Ann: We have no time, but I will do that', 'Ann'],
    ['- Ann: I can help with reviewing', 'Ann'],
    ['- Ann: I can introduce you to the diver', 'Ann'],
    ['- Ann: I will be coordinating the visits', 'Ann'],
    ['- Ann: I’ll re-present this at the next meeting', 'Ann'],
    ['- Ann: just met Bob Ray, he is going to look into the pier', 'Bob Ray'],
    ['- Unanimous consent for Bob to create the list', 'Bob'],
    ['- No objections so Bob to move forward', 'Bob'],
    ['- Bob starts a discourse thread on ropes', 'Bob'],
    ['- Bob will have a response to the letter', 'Bob'],
    ['- (@annlee & @bray) to post back on the letter itself', 'annlee+bray'],
    ['- (@annlee) Tweet about the pier', 'annlee'],
    ['- [@annlee] Will update the plan', 'annlee'],
    ['- Discussed, Bob/Cat will reach out to the diver', 'Bob+Cat'],
    ['- AI: paint the pier (Ann, Bob, maybe Cat)', 'Ann+Bob+Cat'],
  ])('%s', (line, owners) => {
    expect(tasks(line)).toEqual([owners]);
  });

  it.each([
    '- Remember to nominate people for the prize',
    '- Nominating @bray to rejoin the board',
    '- Decision: Resolved to share it',
    '- Ann: I did ping Bob to get the plan',
    '- Ann: so Bob can review it',
    '- Ann: we’ll probably wait for a while, will make sense to ask divers then',
    '- Ann: I have a list I can share',
    '- Ann: I will take that there are no objections',
    '- Ann: I’ll postpone further questions',
    '- Ann: let me make sure I understand',
    '- Ann: “pier or quay” sounds right. Especially to check whether it holds',
    '- (@annlee) Should we move the pier?',
  ])('%s: nobody’s task', (line) => {
    expect(tasks(line)).toEqual([]);
  });

  it('gives what a speaker promises in a further paragraph to that speaker', () => {
    expect(
      tasks('Ann: Presenting.\n\nCat: Fine.\n\nBob: I see two piers.\n\nEach has a plan. I’m planning to merge those.'),
    ).toEqual(['Bob']);
  });

  it('takes what somebody is asked for the task, and not their yes', () => {
    const { actions } = readMinutes(
      '# Quay 2024-03-05\n\n## Cranes\n\nAnn: Bob, can you add a note?\n\nBob: yes, will do\n',
    );
    expect(actions.map(({ line, owners }) => [line, owners])).toEqual([[5, ['Bob']]]);
  });

  it('gives the entries below somebody’s plan to them', () => {
    expect(tasks('- Bob’s plan is to\n  - Mention the divers\n  - Land the letter on Monday')).toEqual(['Bob', 'Bob']);
  });

  it('takes initials beside many names for a group, whose rules are no tasks', () => {
    const people = ['Ann Lee', 'Bob Ray', 'Cat Moss', 'Dan Fox'].map((name) => `- ${name} (QSC)`).join('\n');
    const text = `# Quay 2024-03-05\n\n## Present\n\n${people}\n\n## Funds\n\n- If the target is exceeded the QSC will prioritize the list\n- Ann to open an issue\n`;
    expect(readMinutes(text).actions.map(({ owners }) => owners)).toEqual([['Ann']]);
  });
});

describe('words where a name would stand', () => {
  it.each([
    '- Please to review the plan',
    '- Tempted to open an issue',
    '- Blocked to merge',
    '- Strategy to publish the plan',
    '- Whoever will open an issue',
    '- Depends on Bob to merge the plan',
  ])('%s', (line) => {
    expect(tasks(line)).toEqual([]);
  });

  it('knows people by the handles that haste makes of their names', () => {
    expect(tasks('AI: annlee: open an issue on ropes')).toEqual(['annlee']);
    expect(tasks('AI: bray: open an issue on ropes')).toEqual(['bray']);
  });

  it('takes what stands beside the place of the meeting for no task', () => {
    const text = '# Quay 2024-03-05\n\n- **Location**: *Ann will email the link to members*\n\n## Cranes\n\nNone.\n';
    expect(readMinutes(text).actions).toEqual([]);
  });
});
