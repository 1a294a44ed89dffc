import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../../src/model/index.ts';
import { readMinutes } from '../read-minutes.ts';

/** Tasks one a line: `*` if marked, owners, status if not open, due date, text. */
function tasks(meeting: Meeting): string[] {
  return meeting.actions.map(({ marked, owners, status, due, text }) =>
    [marked ? '*' : '-', `[${owners.join(', ')}]`, status === 'open' ? '' : status, due ?? '', text]
      .filter((part) => part !== '')
      .join(' '),
  );
}

const tasksOf = (snippet: string, path?: string) => tasks(readMinutes(snippet, path));

describe('marked tasks', () => {
  it.each([
    ['- AI @ada: write the report', '* [ada] write the report'],
    ['- _AI @ada: write the report_', '* [ada] write the report'],
    ['- _AI @ada_: write the report', '* [ada] write the report'],
    ['- AI: @ada and @bob will write the report', '* [ada, bob] will write the report'],
    ['- AI(ada): write the report', '* [ada] write the report'],
    ['- AI (@ada): write the report', '* [ada] write the report'],
    ['- @AI ada: write the report', '* [ada] write the report'],
    ['- AI for @ada, @bob and others: write the report', '* [ada, bob] write the report'],
    ['- -> AI @ada/@bob', '* [ada, bob] -> AI @ada/@bob'],
    ['- Renovate the hut (AI @ada)', '* [ada] Renovate the hut'],
    ['- Prices are due (AI @ada: ask the mill)', '* [ada] ask the mill'],
    ['- AI remove the meeting label', '* [] remove the meeting label'],
    ['- TODO: feedback on the plan', '* [] feedback on the plan'],
    ['- ToDo (@ada): feedback on the plan', '* [ada] feedback on the plan'],
    ['- The crawler is not used yet (TODO: @ada, @bob to meet)', '* [ada, bob] meet'],
    ['- Action Item to @ada: check the figures', '* [ada] check the figures'],
    ['- -> action item for @ada: check the figures', '* [ada] check the figures'],
    ['ACTION: Ann, Bob and Carol to review the draft', '* [Ann, Bob, Carol] review the draft'],
    ['action Ann: update the wiki', '* [Ann] update the wiki'],
    ['#action ken write the tests', '* [ken] write the tests'],
    ['**ACTION 58.2**: Ann to review the draft', '* [Ann] review the draft'],
    ['- **ACTION - Benny:** update the glossary', '* [Benny] update the glossary'],
    ['- ACTION ITEM: Joanna to reply', '* [Joanna] reply'],
  ])('reads %s', (line, expected) => {
    expect(tasksOf(`## Hut\n\n${line}\n`).map((task) => task.trim())).toEqual([expected.trim()]);
  });

  it('reads two markers on a line as two tasks', () => {
    expect(tasksOf('- AI @ada: the north shore, AI @bob: the south shore')).toEqual([
      '* [ada] the north shore',
      '* [bob] the south shore',
    ]);
  });

  it.each([
    '- Can AI write our minutes? AI tools are getting better',
    '- no AIs from last time',
    '- AI: none',
    '- The compiler supports `todo!()` and TODO comments',
    '- Action item scribe: Mark',
    '### TODO:',
    '- We had many action items last year',
  ])('takes %s for no task', (line) => {
    expect(tasksOf(`## Hut\n\n${line}\n`)).toEqual([]);
  });

  it('takes the list beneath a label or a heading for tasks', () => {
    const meeting = readMinutes(`
      ## Hut

      * => TODO:
          * print the posters
          * Ann to book the bus

      ## Action items

      - Joe:
        - call the mill
      - mend the roof (scottie)
      - none
    `);
    expect(tasks(meeting)).toEqual([
      '* [] print the posters',
      '* [Ann] book the bus',
      '* [Joe] call the mill',
      '* [scottie] mend the roof (scottie)',
    ]);
    expect(meeting.actions.map(({ line, rule }) => [line, rule])).toEqual([
      [4, 'label'],
      [5, 'label'],
      [10, 'section'],
      [11, 'section'],
    ]);
  });

  it('takes boxes for tasks, but not those before options, questions and issues', () => {
    expect(
      tasksOf(`
      ## Hut
      - [x] order the bus
      - [ ] clarify the insurance (@ada)
      - [ ] [The roof leaks](https://github.com/hut/roof/issues/1)
      - Decision needed:
        - [ ] Wait for spring
        - [x] Build now
    `),
    ).toEqual(['* [] done order the bus', '* [ada] clarify the insurance (@ada)']);
  });

  it('says where nobody is named', () => {
    const meeting = readMinutes('- TODO: mend the roof');
    expect(meeting.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'action-without-owner', severity: 'info', line: 1 }),
    );
  });
});

describe('tasks in plain words', () => {
  it.each([
    ['- @ada to reopen the discussion', 'ada'],
    ['- @ada & @bob to discuss where and how', 'ada, bob'],
    ['- The shore is wet. @ada will look into it, if necessary', 'ada'],
    ['- Kurt will take care of a template', 'Kurt'],
    ['- Wanda and Karl will circle back to schedule a session', 'Wanda, Karl'],
    ['- Next steps: Ben + Wanda to sync with the mill', 'Ben, Wanda'],
    ['- likely a known hole, Niko to comment', 'Niko'],
    ['- Tierney volunteered to follow up in a few days', 'Tierney'],
    ['- Brian is going to set up a meeting', 'Brian'],
    ['- Michael followed up last week, will follow up again', 'Michael'],
    ['- @ada pings Oliver', 'ada'],
    ['- @ada takes over as moderator of the hut', 'ada'],
    ['- Protect the main branch -> @ada', 'ada'],
    ['- Create a story for this (@ada)', 'ada'],
    ['- An issue will be created (@ada)', 'ada'],
    ['- Extra specs will be added by @ada', 'ada'],
    ['- who will write the comment: Niko', 'Niko'],
    ['- Anna kümmert sich um die Zelte', 'Anna'],
    ['- Jonas wird den Antrag schreiben.', 'Jonas'],
  ])('reads %s', (line, owners) => {
    const { actions } = readMinutes(`## Hut\n\n${line}\n`);
    expect(actions.map((action) => action.owners.join(', '))).toEqual([owners]);
    expect(actions[0]?.marked).toBe(false);
  });

  it.each([
    '- @ada will be on vacation until May',
    '- Ada on vacation, will go on in week 20',
    '- Kurt will participate in two panels about tents',
    '- @ada gave an overview of the roof',
    '- We should write a guide',
    '- If Joe will write it, we can go on',
    '- Waiting for @ada to respond',
    '- Will Ann write the report?',
    '- Express will support the new router',
    '- Report in the community call will be done by: @ada',
    '- @all please review the draft',
    '> Niko to write the quoted summary',
  ])('takes %s for no task', (line) => {
    expect(tasksOf(`## Hut\n\n${line}\n`)).toEqual([]);
  });

  it('takes a promise for a task of its speaker', () => {
    expect(
      tasksOf(`
      ## Hut

      AR: We have not looked into that, I'll open an issue about it.

      LH: I'll admit that I like it. Let me just say it is hard.

      ### Roof (@ada)

      - I'll contact the mill
    `),
    ).toEqual(["- [AR] We have not looked into that, I'll open an issue about it.", "- [ada] I'll contact the mill"]);
  });

  it('gives two people their own tasks in one entry', () => {
    expect(tasksOf('- Barry will reach out to the board. Carol to draft the post by Friday.')).toEqual([
      '- [Barry] Barry will reach out to the board.',
      '- [Carol] 2024-03-08 draft the post by Friday.',
    ]);
  });
});

describe('state of a task', () => {
  it.each([
    ['- AI @ada: print\n  - DONE, see the shelf', 'done'],
    ['- AI @ada: print\n  - PR 76, done', 'done'],
    ['- AI @ada: print\n  - not done', 'open'],
    ['- AI @ada: print\n  - partially open', 'open'],
    ['- AI @ada: print\n  - cancelled', 'dropped'],
    ['- AI @ada: print\n  - cancelled?', 'open'],
    ['- AI @ada: print (done)', 'done'],
    ['- AI @ada: print -> DONE', 'done'],
    ['- ~~AI @ada: print~~', 'done'],
    ['- AI @ada: print :white_check_mark:', 'done'],
    ['- AI @ada: print the done list', 'open'],
  ])('%s → %s', (snippet, status) => {
    expect(readMinutes(snippet).actions[0]?.status).toBe(status);
  });
});

describe('due dates', () => {
  it.each([
    ['- AI @ada: print by 2024-04-01', '2024-04-01'],
    ['- @ada will ask on Monday, 2024-03-11', '2024-03-11'],
    ['- AI @ada: print tomorrow', '2024-03-06'],
    ['- AI @ada: print by Friday', '2024-03-08'],
    ['- AI @ada: print until next Tuesday', '2024-03-12'],
    ['- AI @ada: Plakate drucken bis 21.3.', '2024-03-21'],
    ['- AI @ada: implement the decisions from 2024-01-02', null],
    ['- AI @ada: print next week', null],
    ['- AI @ada: review until EOW', '2024-03-08'],
    ['- AI @ada: merge it by end of next week', '2024-03-15'],
    ['- AI @ada: merge it after EOW', null],
    ['- AI @ada: publish the report (cwk 12)', '2024-03-22'],
    ['- TODO ada: Steuer abgeben bis KW 2', '2025-01-10'],
    ['- AI @ada: pay the invoices by the end of the month', '2024-03-31'],
    ['- AI @ada: schedule a workshop with them, tentatively for March 24, 2024', null],
  ])('%s → %s', (snippet, due) => {
    expect(readMinutes(`# 2024-03-05\n\n${snippet}\n`).actions[0]?.due).toBe(due);
  });
});

describe('ids of tasks', () => {
  it('stay when other lines change, and differ where the same words come twice', () => {
    const before = readMinutes('- AI @ada: print\n- AI @ada: print\n');
    const after = readMinutes('- news\n\n- AI @ada: print\n');
    const ids = before.actions.map((action) => action.id);
    expect(new Set(ids).size).toBe(2);
    expect(after.actions[0]?.id).toBe(ids[0]);
  });
});

describe('boxes that are no tasks', () => {
  it.each([
    ['a ballot', '> Team member @ada has proposed to merge this:\n> * [ ] @ada\n> * [x] @bob\n'],
    ['people alone', '- [ ] @ada\n- [x] @bob\n'],
  ])('%s', (_what, snippet) => {
    expect(tasksOf(`## Hut\n\n${snippet}`)).toEqual([]);
  });
});
