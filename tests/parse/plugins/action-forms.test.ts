import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

/** Owners of the tasks of a snippet, `*` before marked ones. */
function found(snippet: string): string[] {
  const { actions } = readMinutes(`# 2024-03-05\n\n## Hut\n\n${snippet}\n`);
  return actions.map(({ marked, owners }) => `${marked ? '*' : ''}${owners.join(', ')}`);
}

describe('a marked task in the habits of other communities', () => {
  it.each([
    ['- Mike Ott took the todo to draft the rules', ['*Mike Ott']],
    ['- Mike O takes action to publish the rules', ['*Mike O']],
    ['- Ann has action to send a template', ['*Ann']],
    ['- Ann action to put the plan on the wiki', ['*Ann']],
    ['- Ann and Bob to take action items to review', ['*Ann, Bob']],
    ['- Action item to close the poll and tell the board (Ann)', ['*Ann']],
    ['- ACTION ITEM Check the boxes!', ['*']],
    ['- ACTION ALL: read the draft', ['*']],
    ['[Action] Ann to write the report', ['*Ann']],
    ['[AI: Ann] write the report', ['*Ann']],
    ['- Action(s): Ann, write the report', ['*Ann']],
    ['- Is the roof safe? (AI research @ada)', ['*ada']],
    ['- Nobody has tried it -> AI discuss with the builders', ['*']],
    ['- AI (not officially): paint the door', ['*']],
    ['- decision/AI @ada: four columns', ['*ada']],
    ['- AI @ada: mail\n- AI reminder in May\n- AI tools get better', ['*ada', '*']],
  ])('%s', (snippet, expected) => {
    expect(found(snippet)).toEqual(expected);
  });

  it('stands in the list beneath a label for a review, whoever is checking', () => {
    expect(found('- Checking AIs of last week\n  - @ada: connect Ann with the mill ✅')).toEqual(['*ada']);
  });

  it('names its owner and its day in entries beneath it', () => {
    const { actions } = readMinutes('### Action items\n\n- Fix the roof\n  - Owner: Ada Lane\n  - Due: 2024-05-01');
    expect(actions.map(({ owners, due, line }) => ({ owners, due, line }))).toEqual([
      { owners: ['Ada Lane'], due: '2024-05-01', line: 3 },
    ]);
  });

  it('carries the entry in which it is nested, but no mere label', () => {
    const { actions } = readMinutes(
      '- Who brings the ladder?\n  - AI @ada\n- TODO:\n  - @bob: paint the door\n- AI @cy: sweep',
    );
    expect(actions.map(({ text, above }) => [text, above])).toEqual([
      ['Who brings the ladder?', null],
      ['paint the door', null],
      ['sweep', null],
    ]);
    const [organize] = readMinutes('- Harbour fair, in May or June\n  - yes, AI @ada to organize').actions;
    expect(organize).toMatchObject({ text: 'organize', above: 'Harbour fair, in May or June' });
  });

  it.each([
    ['@bob: paint the door', 'paint the door'],
    ['Ann and Bob to paint the door', 'paint the door'],
    ['@bob will paint the door', '@bob will paint the door'],
  ])('is given without those whom it addresses, and as it is in a sentence: %s', (task, text) => {
    expect(readMinutes(`Present: Ann, Bob\n\n## Actions\n\n- ${task}\n`).actions.map((action) => action.text)).toEqual([
      text,
    ]);
  });

  it('keeps its owner where a section about participation holds it', () => {
    expect(found('### Participation\n\n* Move the evening (AI @ada)')).toEqual(['*ada']);
  });
});

describe('a task in plain words', () => {
  it.each([
    ['- Jory: will confirm with Toby', 'Jory'],
    ['- Robin - will follow up with the board', 'Robin'],
    ['- @ada -> to write a story', 'ada'],
    ['Jory: three nominees. Will make a proposal for May.', 'Jory'],
    ['- Tobie has some notes, will turn them into text', 'Tobie'],
    ['- Niko: volunteers to write up the plan', 'Niko'],
    ['- Robin opening an issue for updates', 'Robin'],
    ['- @ada builds a shelf for it', 'ada'],
    ['- We (@ada or @bob) will mend it', 'ada, bob'],
    ['- The plan is for Jack and Niko to write a post', 'Jack, Niko'],
    ['- Move the tent poles; assign to BW', 'BW'],
    ['- Double-check the insurance (@ada), then go on', 'ada'],
    ['- @ada: Share the list with Kim', 'ada'],
    ['- ada.lane@example.org to open a pull request', 'ada.lane'],
    ['- Zelte bestellen (Kim)', 'Kim'],
    ['- Kim: Angebot einholen bis Freitag', 'Kim'],
    ['- Kim und Jo kümmern sich um das Boot', 'Kim, Jo'],
    ["- Ann: I have lost it, I'll have to find the key", 'Ann'],
  ])('%s', (snippet, expected) => {
    expect(found(snippet)).toEqual([expected]);
  });

  it.each([
    '- Ann provides an overview of the roofs',
    '- Ann reviews progress so far',
    '- Too many issues are assigned to @ada',
    '- A poster can be assigned to a wall',
    '**Assigned to:** Ann',
    '- Put Oliver (@ada) on the list of readers',
    "- It's to make sure that the ideals are kept",
    "- Ann: I'll describe how it went",
  ])('%s: none', (snippet) => {
    expect(found(snippet)).toEqual([]);
  });
});

describe('a table of tasks', () => {
  it('gives owner, state and day by its columns', () => {
    const { actions } = readMinutes(`
      # 2024-03-05

      ## Open tasks

      | Action | Owner | Due | Status |
      |--------|-------|-----|--------|
      | Print the posters | Ann | 2024-04-01 | Done |
      | Book the bus | @bob, Carol | Friday | in progress |
      |  |  |  |  |
      | Mend the roof | TBD |  | dropped |
    `);
    expect(actions.map(({ text, owners, due, status, line, rule }) => [text, owners, due, status, line, rule])).toEqual(
      [
        ['Print the posters', ['Ann'], '2024-04-01', 'done', 7, 'table'],
        ['Book the bus', ['bob', 'Carol'], '2024-03-08', 'open', 8, 'table'],
        ['Mend the roof', [], null, 'dropped', 10, 'table'],
      ],
    );
  });

  it('is known by German titles, and by a day where the first column only names things', () => {
    expect(found('| Aufgabe | Wer | Bis |\n|---|---|---|\n| Zelte kaufen | Kim | 1.4. |')).toEqual(['*Kim']);
    expect(found('| Topic | Who | When |\n|---|---|---|\n| Buy tents | Ann | May |')).toEqual(['*Ann']);
  });

  it('names its owners in the text where no column does', () => {
    expect(
      found('## Actions required\n\n| Action item | Description |\n|---|---|\n| Upload | Tim to upload the file |'),
    ).toEqual(['*Tim']);
  });

  it.each(['| Name | Organisation |\n|---|---|\n| Ann | Mill |', '| Topic | Who |\n|---|---|\n| The new roof | Ann |'])(
    'is none: %s',
    (snippet) => {
      expect(found(snippet)).toEqual([]);
    },
  );
});

describe('a task in plain words', () => {
  it.each([
    ['- The plan still needs review by @ada', ['ada']],
    ['- Who moves the beds, and when? (@ada reach out to @bob)', ['ada']],
    ['- Folks volunteered to start a list: Ann, Robin', ['Ann, Robin']],
    ['- Ann will give it another review', ['Ann']],
    ['- Ann and Robin to speak further about the roof', ['Ann, Robin']],
    ["Robin: ok! I'll skim the plan.", ['Robin']],
  ])('%s', (snippet, expected) => {
    expect(found(snippet)).toEqual(expected);
  });

  it.each([
    '- Ann will give an update',
    '- Ann to speak at the fair',
    '- Ann should be able to wrap that up this week',
    '- The roof needs review by summer',
  ])('%s: is none', (snippet) => {
    expect(found(snippet)).toEqual([]);
  });

  it('stays on the line of its entry where the marker in brackets stands on the next', () => {
    const { actions } = readMinutes('## Hut\n\n- Try the new paint\n  (AI @ada) - on the door');
    expect(actions.map(({ line, owners }) => ({ line, owners }))).toEqual([{ line: 3, owners: ['ada'] }]);
  });

  it('has no owner called by its verb and the one who is invited', () => {
    expect(found('### Action items\n\n- Invite Ryan to present the roof')).toEqual(['*']);
  });
});

describe('a marker that stands last', () => {
  it.each([
    ["Ann: I'll write to the mill (ACTION ITEM)", ['*Ann']],
    ["Ann: I'll see what the mill says (ACTION ITEM)", ['*Ann']],
    ['- Ann to ask Bob for the key (action item)', ['*Ann']],
    ['- Ask Bob for the key (action item)', ['*']],
    ["- The roof leaks, says Ann. I'll not go there. AI: call the roofer", ['*']],
  ])('marks the task before it, with its owner: %s', (snippet, expected) => {
    expect(found(snippet)).toEqual(expected);
  });
});

describe('somebody who is asked', () => {
  it.each([
    ['Bob: Ann, can you file an issue about the door?\n\nAnn: sure', ['Ann']],
    ['- The door is open. Ann, could you please close it?', ['Ann']],
    ['Bob: Ann, can you take the action item to close it?', ['*Ann']],
    ['Bob: Ann, can you confirm that it was closed?', []],
    ['Bob: Ann, can you describe the door?', []],
    ['- How can you close a door?', []],
  ])('for a deed has a task, for words has none: %s', (snippet, expected) => {
    expect(found(`Ann: yes\n\nAnn: no\n\nAnn: hm\n\n${snippet}`)).toEqual(expected);
  });
});

describe('what somebody would do', () => {
  it.each([
    ['- It was agreed that Ann would ask the mill', ['Ann']],
    ['- They decided Ann would ask the mill', ['Ann']],
    ['- If it rains Ann would ask the mill', []],
    ['- Maybe Ann should ask the mill', []],
    ['- Ann should ask the mill', ['Ann']],
    ['Ann: I can talk to the mill', ['Ann']],
    ['Ann: I can talk about the mill', []],
    ["Ann: I will re-read the mill's letter", ['Ann']],
  ])('is a task where it was agreed: %s', (snippet, expected) => {
    expect(found(snippet)).toEqual(expected);
  });
});

describe('entries beneath a label with a note', () => {
  it('are its tasks', () => {
    expect(found('- Action items (for all):\n  - Write to the mill\n  - Ann to close the door')).toEqual(['*', '*Ann']);
  });

  it('and a box before words that tell nobody to do anything is none among subjects', () => {
    const boxes = Array.from(
      { length: 12 },
      (_, at) => `- [ ] [Door ${at}](https://github.com/mill/doors/issues/${at})`,
    );
    const remarks = [
      '  - [ ] analogous to doors, if we change them',
      '  - [ ] ann to check it',
      '  - [ ] bob to paintify it',
    ];
    expect(found([...boxes, ...remarks].join('\n'))).toEqual(['*ann']);
  });
});

describe('an entry indented too far to be one', () => {
  it('is a statement of its own all the same', () => {
    const { actions } = readMinutes(
      '## Hut\n\n- The roof is wet, says the mill, and has been\n          - Ann will call them\n',
    );
    expect(actions.map(({ line, owners }) => [line, ...owners])).toEqual([[4, 'Ann']]);
  });
});

describe('a list sign stuck to its text', () => {
  it('opens a statement of its own', () => {
    const { actions } = readMinutes(
      '## Hut\n\n- Roof and walls are wet\n  *Ann said little. It was agreed that Ann would ask',
    );
    expect(actions.map(({ line, owners }) => [line, ...owners])).toEqual([[4, 'Ann']]);
  });
});

describe('who is named how', () => {
  it.each([
    ['- AI: re-review needed by @ann', ['*ann']],
    ['- re-review needed by @ann (were the changes made?)', ['ann']],
    ['- review needed by Tuesday', []],
    ['- @Ann M to open an issue', ['Ann M']],
    ['- @Ann I think we are late', []],
    ['- @ann is planning to write it up', ['ann']],
    ['- Will reach out to @ann to gather more', []],
    ['- @ann will leave her concern in place', []],
    ['- @ann will leave her concern there as a comment', ['ann']],
    ['- Also lets us create lists on @boats.example.org and boats to reach out to all', []],
    ['- Using `crane` to list the boats', []],
    ['- Uhurux plans to write it up', []],
    ['- @ann plans to attend the fair', []],
  ])('%s', (snippet, expected) => {
    expect(found(snippet)).toEqual(expected);
  });

  it('a task is due on the Friday for which it is set, and today', () => {
    const due = (task: string) =>
      readMinutes(`# 2024-03-05\n\n## Hut\n\n- ${task}\n`).actions.map((action) => action.due);
    expect(due('@ann will write the report for Friday')).toEqual(['2024-03-08']);
    expect(due('@ann will write the report today but not much')).toEqual(['2024-03-05']);
    expect(due("@ann will write about today's report")).toEqual([null]);
  });

  it('is done where the reply says who did it, or a note in brackets', () => {
    const states = (task: string) => readMinutes(`## Hut\n\n${task}\n`).actions.map(({ status }) => status);
    expect(states('- @ann will ask the mill\n  - Bob did')).toEqual(['done']);
    expect(states('- @ann will ask the mill\n  - Bob did not')).toEqual(['open']);
    expect(states('- @ann to ask the mill (already done!)')).toEqual(['done']);
  });

  it('boxes of plain lines stand before subjects as well', () => {
    const lines = Array.from({ length: 12 }, (_, at) => `[x] [Door ${at}](https://example.org/doors/${at})`);
    expect(found([...lines, '[ ] @Ann M to open an issue'].join('\n'))).toEqual(['*Ann M']);
    const subject = `- [ ] [Open the door](https://example.org/doors/12) — Ann`;
    expect(found([...lines.map((line) => `- ${line}`), subject].join('\n'))).toEqual([]);
  });
});
