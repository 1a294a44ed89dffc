import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const HEAD = '# Camp\n\n## Participants\n\n- Ada (@ada)\n- Ben (@ben)\n- Mia\n\n';
const decisionsIn = (body: string) => readMinutes(`${HEAD}${body}\n`).decisions.map(({ text }) => text);

describe('an answer that decides', () => {
  it.each([
    ['- Should we move the fire? (It is windy)\n  - YES: to the other bank', 'YES: to the other bank'],
    ['- Do the rename?\n  - Yes', 'Yes'],
    ['- Tuesday slot OK?\n  - No, Ada teaches then', 'No, Ada teaches then'],
    ['- Does it make sense to keep both tents?\n  - YES, overall it does', 'YES, overall it does'],
    ['- Any objections to the new tent? No? Fine.\n- Is the river cold?', 'Any objections to the new tent? No? Fine.'],
  ])('stands beneath a question about what to do: %s', (body, text) => {
    expect(decisionsIn(`## Tent\n\n${body}`)).toEqual([text]);
  });

  it('stands beneath a heading that asks so', () => {
    expect(decisionsIn('## Keep the Monday slot?\n\n- -> Yes')).toEqual(['Yes']);
  });

  it.each([
    '- Is the tent dry?\n  - YES',
    '- Do any maps exist?\n  - No, but Ada can draw one',
    '- Should we move the fire?\n  - No idea',
    '- Which river should it be?\n  - Mia likes the Elm',
  ])('tells nothing but facts beneath any other: %s', (body) => {
    expect(decisionsIn(`## Tent\n\n${body}`)).toEqual([]);
  });

  it('is everybody’s where "All" says so', () => {
    expect(decisionsIn('## Tent\n\n- All: yes, ok to sell it')).toEqual(['All: yes, ok to sell it']);
  });
});

describe('a decision in words that stand for the group', () => {
  it('is this meeting’s though a line about last week stands above it', () => {
    expect(
      decisionsIn('## Tent\n\n* New tent\nLast week’s AI: Ada to ask the shop\n  * remove the label for now'),
    ).toEqual(['remove the label for now']);
  });

  it('stands beneath binding agreements', () => {
    expect(decisionsIn('## Binding Agreements\n\n- Fewer scouts in each tent')).toEqual(['Fewer scouts in each tent']);
  });

  it.each([
    '- We conclude that the tents are kept by the scouts',
    '- Ada asked if there were any objections, none, will buy it',
    '- Ben ok to land the map in two days unless we hear otherwise? Mia sounds ok.',
    '- vote\n  - yes: 4, no: 0, abstain: 2',
    '- premature, inclined to close it for now',
  ])('%s', (body) => {
    expect(decisionsIn(`## Tent\n\n${body}`)).toHaveLength(1);
  });

  it('stands in a list beneath the consensus of this meeting', () => {
    expect(decisionsIn('## Tent\n\n- consensus in this meeting:\n  - scouts sleep in the barn')).toEqual([
      'scouts sleep in the barn',
    ]);
  });

  it.each([
    '- Niko: no objection to asking, I have to think about it',
    '- Ada thinks we agreed to this before, so does Ben',
    '- No objections to the fire so far',
    '- this was meant as a “let’s do this and see later”',
    '- Mia to write the above and close the issue',
  ])('is none: %s', (body) => {
    expect(decisionsIn(`## Tent\n\n${body}`)).toEqual([]);
  });
});
