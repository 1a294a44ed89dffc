import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

function decided(snippet: string): string[] {
  return readMinutes(snippet).decisions.map(({ text }) => text);
}

describe('decisions and the lists beneath them', () => {
  it('takes the sentence under “Decision” that leads into a list, not the parts of it', () => {
    const snippet = `
      # 2024-03-05 Harbour council

      ## Moorings

      The old ones are gone.

      ### Decision

      We start with a first row of moorings that:

      - Has room for small boats only
      - Is paid by the night

      In the years after that we will
      - add room for large ones
      - pave the path

      ## Crane

      ### Decision

      The following was agreed:

      - The crane is sold
      - The money goes into moorings
    `;
    expect(decided(snippet)).toEqual([
      'We start with a first row of moorings that:',
      'In the years after that we will',
      'The crane is sold',
      'The money goes into moorings',
    ]);
  });

  it('takes the entries beneath a sentence that ends with what was decided, not the sentence', () => {
    const snippet = `
      # 2024-03-05 Harbour council

      ## Roof

      The offers are old. After a long talk and a vote, the Committee agreed on the
      following:

      - The hut gets a roof

      - It is paid from the reserve

      ## Colours

      The following proposals were voted on and adopted:

      * P-1: green doors

      After some talk it was **agreed** that there shall be:

      1. A dance in May

      ## Dogs

      - We decided the following two points:
        - No dogs on the pier

      ## Later

      The following proposals were not yet adopted:

      - Blue doors

      We have not decided on these:

      - Red doors

      What we found was that:

      - The list of doors is incomplete
    `;
    expect(decided(snippet)).toEqual([
      'The hut gets a roof',
      'It is paid from the reserve',
      'P-1: green doors',
      'A dance in May',
      'No dogs on the pier',
    ]);
  });

  it('takes each entry for a decision where the heading says that they were approved', () => {
    const snippet = `
      # 2024-03-05 Harbour club

      ## Grants approved

      - Rowing course: 500 €
      - None

      ## New members admitted

      - Ann Lee
      - Bob Ray

      ## Elected officers

      - Eve Stone

      ## Grants to be approved

      - Sailing course: 700 €

      ## Fees

      - Cards not yet approved
    `;
    expect(decided(snippet)).toEqual(['Rowing course: 500 €', 'Ann Lee', 'Bob Ray', 'Eve Stone']);
  });

  it('takes neither thanks nor reviewers, nor what only leads on, for what was decided', () => {
    const snippet = `
      # 2024-03-05

      ## Crane

      ### Conclusion

      - Stage 2
      - Reviewers
        - Ann Lee
      - Stage 2 reviewers: AL, BR
      - Thanks to Ann for the slides
      - See above.
      - Exception:
    `;
    expect(decided(snippet)).toEqual(['Stage 2']);
  });
});

describe('decisions set off from what was said', () => {
  it('reads resolutions in a bold line or in a quotation, but no subject and nothing that was only said', () => {
    const snippet = `
      # 2024-03-05

      ## Crane

      AL: it is old

      BR: so what

      **Consensus to sell the crane, and to rent one in spring.**

      AL: what about boats

      > ***Resolution #2: boats stay in the water***

      > we agreed on that long ago
    `;
    expect(decided(snippet)).toEqual([
      'Consensus to sell the crane, and to rent one in spring.',
      'boats stay in the water',
    ]);
  });

  it('reads agreement in brackets of any kind', () => {
    const snippet = `
      # 2024-03-05

      ## Crane

      - AL: sell it
        - (agreement that the crane should be sold)
      - BR: I propose we ask nobody

      {broad assent}
    `;
    expect(decided(snippet)).toEqual(['(agreement that the crane should be sold)', '{broad assent}']);
  });
});

describe('what came of a vote, a question, a subject', () => {
  it.each([
    ['Ann and Bob were elected co-chairs.'],
    ['The bylaw changes (see the draft) passed.'],
    ['Meeting minutes for 1/26 were approved.'],
    ['new crane -> OK'],
    ['(dark theme -> No for now)'],
    ['rent a barge => rejected'],
  ])('%s', (line) => {
    expect(decided(`# 2024-03-05\n\n## Crane\n\n- ${line}\n`)).toEqual([line]);
  });

  it.each([
    ['our workflow, consensus seeking model, leadership model'],
    ['Ann asked who was re-elected last year'],
    ['config -> see the table'],
  ])('not: %s', (line) => {
    expect(decided(`# 2024-03-05\n\n## Crane\n\n- ${line}\n`)).toEqual([]);
  });

  it('takes what became of a proposal, and a result that is yes or no, for a decision', () => {
    const snippet = `
      # 2024-03-05

      ## Calls

      - The next call is in the holidays. I propose we skip it
        - Cancelled. Ann will tell the others
      - Should the crane be blue?
        - Result: Yes, we want it blue
      - The race on Sunday
        - Cancelled. It rained
    `;
    expect(decided(snippet)).toEqual(['Cancelled. Ann will tell the others', 'Result: Yes, we want it blue']);
  });

  it('takes those who were elected for a decision where the results of a vote are told', () => {
    const line = '- Ann Lee and Bob Ray were re-elected.';
    expect(decided(`# 2024-03-05\n\n## Results\n\n- Voting results (5 min)\n  ${line}\n`)).toEqual([line.slice(2)]);
    expect(decided(`# 2024-03-05\n\n## News\n\n${line}\n`)).toEqual([]);
  });

  it('takes what was chosen for the answer to a question', () => {
    const snippet = `
      # 2024-03-05

      ## Calls

      - should we adopt every third Friday for the calls?
        - Third Friday has been chosen
    `;
    expect(decided(snippet)).toEqual(['Third Friday has been chosen']);
  });
});
