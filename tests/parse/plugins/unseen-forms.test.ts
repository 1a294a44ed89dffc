import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const HEAD = '# Camp\n\n## Participants\n\n- Ada (@ada)\n- Ben (@ben)\n- Mia\n\n';
const tasksOf = (body: string) =>
  readMinutes(`${HEAD}${body}`).actions.map(({ marked, owners, text }) => [marked ? '*' : '-', owners.join(), text]);
const ownersIn = (body: string) => readMinutes(`${HEAD}${body}`).actions.map(({ owners }) => owners.join());
const decisionsIn = (body: string) => readMinutes(`${HEAD}${body}`).decisions.map(({ text }) => text);

describe('tasks in forms that a second blind set of files taught', () => {
  it('takes what stands beneath a lone "ACTION:" for marked tasks', () => {
    expect(tasksOf('## Tent\n\n- ACTION:\n  - Mia - fold & store;\n  - Ben - open the crate\n')).toMatchObject([
      ['*', 'Mia', expect.stringContaining('fold & store')],
      ['*', 'Ben', expect.stringContaining('open the crate')],
    ]);
  });

  it.each([
    ['- Mia: Needs to bring the tent poles over', 'Mia'],
    ['- @ada: Add a note on the stove', 'ada'],
    ['- Fine for the scouts, post it to the list next (@ada)', 'ada'],
    ['- The map needs completion (@ben)', 'ben'],
    ['- Rules for the fire TBW (@ben)', 'ben'],
    ['- Keep the old map for now. PR coming from Mia', 'Mia'],
    ['- Needs an update, Mia has it on her list', 'Mia'],
    ['- AI @ada (@ben) to set up the stove', 'ada,ben'],
    ['- TODO: tell the scouts (plus others) of the stove', ''],
    ['- New action item to close the gate:\n  - Mia can do it', 'Mia'],
  ])('reads whose it is: %s', (line, owners) => {
    expect(ownersIn(`## Tent\n\n${line}\n`)).toEqual([owners]);
  });

  it.each([
    ['## Next steps?\n\n- Acme - wants to sponsor the stove\n- Tents?\n'],
    ['## Action items\n\n- Nobody has looked into it yet\n'],
    ["## Tent\n\n- Mia: I think you're saying that we should wait and then I can write a plan\n"],
  ])('takes this for none: %j', (body) => {
    expect(tasksOf(body)).toEqual([]);
  });

  it('takes an issue over the task that it is about for no task of its own', () => {
    const body = '## Action items\n\n- tent::pole: bend on strong wind #12\n  - Mia to write a comment\n';
    expect(tasksOf(body)).toMatchObject([[expect.anything(), 'Mia', 'write a comment']]);
  });

  it('says in which line of a paragraph of sentences a task stands', () => {
    const [task] = readMinutes(
      `${HEAD}## Zelt\n\nDas Zelt steht.\nes regnet seit Stunden, sagt Ben.\nMia kümmert sich um die Plane.\n`,
    ).actions;
    expect(task).toMatchObject({ line: 13, owners: ['Mia'], text: 'Mia kümmert sich um die Plane.' });
  });

  it('reads "Auftrag an" and a day behind "to be done"', () => {
    expect(tasksOf('## Zelt\n\n- Auftrag an Ben: Plane flicken\n')).toEqual([['*', 'Ben', 'Plane flicken']]);
    expect(tasksOf('## Tent\n\nTo be done until **Friday**:\n\n- Mia: mend the tarp\n')).toEqual([
      ['*', 'Mia', 'mend the tarp'],
    ]);
  });

  it('keeps "Next steps?" as a subject', () => {
    expect(readMinutes(`${HEAD}## Next steps?\n\n- Tents\n`).agenda.map(({ title }) => title)).toEqual(['Next steps?']);
  });
});

describe('decisions in forms that a second blind set of files taught', () => {
  it.each(['Cancel the hike on May 14', 'Keep the stove as is (one flame)', 'all pending changes were approved'])(
    'reads "%s"',
    (line) => {
      expect(decisionsIn(`## Tent\n\n- ${line}\n`)).toEqual([line]);
    },
  );

  it.each([
    '- The map: to be drawn (after we have decided on the route)',
    '- The scouts have already been told, with no objection',
    '- we accepted things we should not have taken',
    'Conclusion from last meeting:\n\n- We stay at home\n- Conclusion:\n  - The stove is red',
  ])('takes this for none: %s', (body) => {
    expect(decisionsIn(`## Tent\n\n${body}\n`)).toEqual([]);
  });
});
