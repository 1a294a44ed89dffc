import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const decisionsOf = (snippet: string) => readMinutes(snippet).decisions.map((decision) => decision.text);

describe('decisions', () => {
  it.each([
    ['- Decision: stay on the shore', 'stay on the shore'],
    ['RESOLUTION: Adopt the new charter', 'Adopt the new charter'],
    ['- Meeting consensus: keep it', 'keep it'],
    ['- Beschluss: Das Lager ist im Juli', 'Das Lager ist im Juli'],
    ['- We all agreed that the hut is red', 'We all agreed that the hut is red'],
    ['- Agreed to move forward in May', 'Agreed to move forward in May'],
    ['- Rough consensus around a red hut', 'Rough consensus around a red hut'],
    ['- Agreement from the group to go on', 'Agreement from the group to go on'],
    ['- No objections to closing this', 'No objections to closing this'],
    ['- Motion carried 5-0', 'Motion carried 5-0'],
    ['- Es wurde beschlossen, den Beitrag zu erhöhen', 'Es wurde beschlossen, den Beitrag zu erhöhen'],
    ["- sounds good, let's do this", "sounds good, let's do this"],
  ])('reads %s', (line, text) => {
    expect(decisionsOf(`## Hut\n\n${line}\n`)).toEqual([text]);
  });

  it.each([
    '- Decision needed on the colour',
    '- To be decided next week',
    '- We have not reached consensus',
    '- Decision last time: use red paint',
    '- The board approved the budget',
    '- Any objections?',
    '- If no objections, Manil will go ahead',
    '- niko: agreed, it is odd',
    '### Decision about the colour',
    '- Wir haben noch nicht entschieden, wer kocht',
  ])('takes %s for none', (line) => {
    expect(decisionsOf(`## Hut\n\n${line}\n`)).toEqual([]);
  });

  it('takes the entries beneath a label or a heading, one by one', () => {
    const meeting = readMinutes(`
      ## Hut

      - Conclusion:
        - paint it red
        - who pays?
      - Meeting consensus
        - no roof yet

      ### Conclusion

      - Stage 2
      - AI @ada: file an issue
    `);
    expect(meeting.decisions.map(({ line, text, rule }) => [line, text, rule])).toEqual([
      [4, 'paint it red', 'list'],
      [7, 'no roof yet', 'list'],
      [11, 'Stage 2', 'list'],
    ]);
  });

  it('takes YES beneath a proposal for a decision, beneath a question for an answer', () => {
    expect(decisionsOf('## Hut\n\n- Only one key is in use\n  - YES\n- Does it rain in?\n  - Yes\n')).toEqual(['YES']);
  });

  it('counts votes and says what came of them', () => {
    const meeting = readMinutes(`
      ## Hut

      - Vote: 7 for, 1 against, 3 abstain
      - Proposal rejected, no majority

      **Poll**: Paint it red

      | SF | F | N | A | SA |
      |----|---|---|---|----|
      | 5  | 6 | 1 | 0 | 2  |
    `);
    expect(meeting.decisions.map(({ outcome, tally, certain }) => ({ outcome, tally, certain }))).toEqual([
      { outcome: 'vote', tally: { for: 7, against: 1, abstain: 3 }, certain: true },
      { outcome: 'rejected', tally: null, certain: true },
      { outcome: 'vote', tally: { for: 11, against: 2, abstain: 1 }, certain: true },
    ]);
  });

  it('numbers them and says beneath which item they stand', () => {
    const { decisions } = readMinutes('# 2024-03-05\n\n## Hut\n- Decision: red\n\n## Roof\n- Decision: tin\n');
    expect(decisions.map(({ number, agenda }) => [number, agenda])).toEqual([
      [1, 'hut'],
      [2, 'roof'],
    ]);
  });
});
