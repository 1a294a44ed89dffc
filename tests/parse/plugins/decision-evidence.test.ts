import { describe, expect, it } from 'vitest';
import { readMinutes } from '../read-minutes.ts';

const decided = (snippet: string) => readMinutes(snippet).decisions.map(({ text }) => text);

describe('a decision that no word of deciding tells', () => {
  it.each([
    [
      'what becomes of an issue',
      '- Paint the hut (#12)\n  - Close as outdated, Ann to write a comment',
      'Close as outdated, Ann to write a comment',
    ],
    ['a label taken off', '- Paint the hut (#12)\n  - remove the agenda label', 'remove the agenda label'],
    [
      'a go-ahead as the last word',
      '- Paint the hut (#12)\n  - Two colours were shown.\n  - Generally LGTM',
      'Generally LGTM',
    ],
    ['a meeting called off', '- No one is here next week\n  - -> cancel', 'cancel'],
    [
      'an answer that says what to do',
      '- Which paint do we take for the doors?\n  - Yes: keep the red one that we have for now',
      'Yes: keep the red one that we have for now',
    ],
    ['nobody who minds', '- Doors become blue (#14)\n  - nobody in the call objects', 'nobody in the call objects'],
    [
      'a date that is set',
      '- Roof (#15)\n  - Set 1 May as target for the new roof',
      'Set 1 May as target for the new roof',
    ],
    [
      'a question granted in one breath',
      '- Roof (#15)\n  - Should we take it off the agenda? Bo: sounds good.',
      'Should we take it off the agenda? Bo: sounds good.',
    ],
  ])('is found by %s', (_, list, text) => {
    expect(decided(`## Hut\n\n${list}\n`)).toContain(text);
  });

  it.each([
    ['a question', '- Paint the hut (#12)\n  - close this as outdated?'],
    ['a proposal', '- Paint the hut\n  - Ideas:\n    - maybe we could use blue for now'],
    ['a condition', '- Paint the hut\n  - will be used once it is dry'],
    ['what one person thinks', '- Paint the hut\n  - I think we might go with blue'],
    ['what was decided before', '- Paint the hut (#12)\n  - discussed last week, decided to wait'],
    ['what is still missing', '- Paint the hut (#12)\n  - ready to merge, needs review'],
    ['a report', '- Paint the hut (#12)\n  - the second coat was finished on Friday'],
    ['a line of a transcript', '- Ann: move on with blue\n- Bo: fine with me\n- Ann: ok'],
  ])('is not read into %s', (_, list) => {
    expect(decided(`## Hut\n\n${list}\n`)).toEqual([]);
  });

  it('is only likely, and says which cues spoke for it', () => {
    const [decision] = readMinutes('## Hut\n\n- Paint the hut (#12)\n  - remove the agenda label\n').decisions;
    expect(decision).toMatchObject({ certain: false, rule: 'closes + verdict + nothing-but-result' });
  });

  it('is the option with most of the votes', () => {
    const meeting = readMinutes('## Colour\n\n- results of the vote:\n  - red - 9 (90%)\n  - blue - 1 (10%)\n');
    expect(meeting.decisions.map(({ text, rule }) => [text, rule])).toEqual([['red - 9 (90%)', 'share-of-votes']]);
  });

  it('is none where no option holds half of the votes, or where nobody voted', () => {
    expect(decided('## Colour\n\n- results of the vote:\n  - red (40%)\n  - blue (35%)\n  - green (25%)\n')).toEqual(
      [],
    );
    expect(decided('## Load\n\n- storage:\n  - first disk 90%\n  - second disk 10%\n')).toEqual([]);
  });

  it('is each entry beneath a summary to which nobody objected, and not the label', () => {
    expect(decided('## Colour\n\n- summary: (no objections raised)\n  - doors are red\n  - windows stay\n')).toEqual([
      'doors are red',
      'windows stay',
    ]);
  });

  it('is found in German', () => {
    expect(
      decided('## Hütte\n\n- Anstrich (#12)\n  - Keine Einwände, wird bis auf Weiteres verschoben\n'),
    ).toHaveLength(1);
  });
});
