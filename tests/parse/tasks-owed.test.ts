import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

const PEOPLE = '# 2024-03-05\n\n## Attendees\n\n- Ann Lee (AL)\n- Bob Ray\n\n';

/** Whose tasks lines of notes name; a task of nobody's is empty. */
const ownersIn = (lines: string, heading = 'Boats'): string[] =>
  readMinutes(`${PEOPLE}## ${heading}\n\n${lines}\n`).actions.map(({ owners }) => owners.join('+'));

describe('tasks that somebody still owes', () => {
  it.each([
    ['- Bob still owes an answer here', 'Bob'],
    ['- Bob still has an action to list the ropes', 'Bob'],
    ['- No news, Ann still needs to follow up', 'Ann'],
    ['- AL is in charge of setting up the stall', 'AL'],
    ['- Bob is going to mainly own it, while others look on', 'Bob'],
    ['- (Bob) I can have a look after the meeting', 'Bob'],
    ['- Ann: That is new. So I will immediately write to the mill', 'Ann'],
    ['- Ann: Going to work on the rules', 'Ann'],
    ['- Ann: I will try and outline a way for this in an issue', 'Ann'],
  ])('%s', (line, owner) => {
    expect(ownersIn(line)).toEqual([owner]);
  });

  it.each([
    '- Bob can clarify more',
    '- Ann/Bob: PR is open and stays so',
    '- Bob will represent the pier from now on',
    '- Ann continues with new ropes, and talks of sails',
    '- Ann: busy with sails. Will get re-oriented by next week.',
    '- Let me tell a story that Bob and I will find odd',
    '- Deadlines to organize repairs',
    '- Carl Kent, contributor to research on knots',
  ])('%s: none', (line) => {
    expect(ownersIn(line)).toEqual([]);
  });

  it('takes no news of last time for none', () => {
    expect(ownersIn('- No news on the paint, try again next week', "Last week's actions")).toEqual([]);
  });
});

describe('markers in capitals', () => {
  it.each([
    ['- ACTION: Ann: paint\n- ACTION new form for guests, short', ['Ann', '']],
    ['- Is there a key? Yes. ACTION Bob, copy it', ['Bob']],
    ['- We should count the ropes at the end. \\*ACTION.', ['']],
    ['- Action here is to "close the gaps" in the tests', ['']],
    ['- Next action is to comment on the plan', ['']],
    ['- Action for us is to paint', ['']],
  ])('%s', (lines, owners) => {
    expect(ownersIn(lines)).toEqual(owners);
  });

  it('takes them for words where the file marks nothing with them', () => {
    expect(ownersIn('- ACTION new form for guests, short')).toEqual([]);
  });
});

it('gives a list of tasks to whom the line above it names', () => {
  expect(ownersIn('Ann:\n- Paint the door\n- Mail the mill\n\nBob:\n- Ropes for the pier\n', 'Action items')).toEqual([
    'Ann',
    'Ann',
    'Bob',
  ]);
});

it('reads what somebody is to do before the next meeting where that is spoken of', () => {
  expect(ownersIn('April 4th, 10:00 -- Bob to schedule\n', 'Next meeting')).toEqual(['Bob']);
});

describe('tasks that are told of', () => {
  it.each([
    ['- Bob said that he would ask the mill', 'Bob'],
    ['- Ann promised to send the list', 'Ann'],
    ['- Ann/Bob: draft the letter', 'Ann+Bob'],
    ['- Bob: I will get back to you on that', 'Bob'],
    ['- Lee said he will be putting up a notice', 'Lee'],
    ['- It was agreed that Ann shall contact the mill', 'Ann'],
    ['- Ann: I took an action to search the minutes', 'Ann'],
    ['- Perhaps Carl? Ann will ask him.', 'Ann'],
    ['[Bob mixed up the weeks, will re-schedule]', 'Bob'],
  ])('%s', (line, owner) => {
    expect(ownersIn(line)).toEqual([owner]);
  });

  it('takes a line behind a hard break for itself', () => {
    const { actions } = readMinutes(`${PEOPLE}## Boats\n\nThere will be a new key.  \nBob will change the lock  \n`);
    expect(actions.map(({ line, text }) => [line, text])).toEqual([[11, 'Bob will change the lock']]);
  });

  it('is none where people run the meeting or things do it', () => {
    expect(ownersIn('Ann takes notes')).toEqual([]);
    expect(ownersIn('- Processors to ensure good names')).toEqual([]);
  });
});

describe('whose a marked task is', () => {
  it.each([
    ['- action all: read the notes', ['']],
    ['- ACTION – Bob Discuss other topics', ['Bob']],
    ['- ACTION - Ann and Bob provide the costs', ['Ann+Bob']],
    ['- AI Generated Logo', []],
  ])('%s', (line, owners) => {
    expect(ownersIn(line)).toEqual(owners);
  });

  it('is not due on the day of the talk that it comes from', () => {
    const { actions } = readMinutes(`${PEOPLE}## Action items\n\n- Ann: update the plan after our discussion today.\n`);
    expect(actions.map(({ due }) => due)).toEqual([null]);
  });
});

describe('tasks in a transcript', () => {
  const talk = (label: (name: string) => string, said: string) =>
    readMinutes(
      `# 2024-03-05\n\n## Boats\n\n${['Eli Roe', 'Ida', 'Eli Roe', 'Ida', 'Eli Roe', 'Ida', 'Eli Roe'].map((name) => `${label(name)} it is old.\n\n`).join('')}${label('Ida')} ${said}\n`,
    ).actions.map(({ owners }) => owners);

  it('belong to speakers whose names stand in bold', () => {
    expect(talk((name) => `**${name}**:`, 'Will organize a test after this meeting.')).toEqual([['Ida']]);
    expect(talk((name) => `**${name}:**`, 'Both work, will bring it to the list.')).toEqual([['Ida']]);
  });

  it('are read beneath the address of the slides', () => {
    const meeting = readMinutes(
      `${PEOPLE}## A new logo\n\nSlides:\nhttps://example.org/logo\n\nAL: It is old.\n\nBR: And red.\n\nBR: Will follow up on the issue.\n\nAL: Good.\n`,
    );
    expect(meeting.actions.map(({ owners }) => owners)).toEqual([['BR']]);
  });
});
