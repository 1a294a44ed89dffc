import { describe, expect, it } from 'vitest';
import { NO_WORD_BEFORE, NO_WORD_BEHIND, withRanges } from '../../src/text/letters.ts';

describe('a border of words', () => {
  const alone = (word: string, text: string) => new RegExp(`${NO_WORD_BEFORE}${word}${NO_WORD_BEHIND}`, 'u').test(text);

  it.each(['to do', '(do)', 'do.', '«do»', 'do—it', 'do_it', '„do“', 'do،', 'do؟', '中。do'])(
    'stands in “%s”',
    (text) => {
      expect(alone('do', text)).toBe(true);
    },
  );

  it.each(['done', 'undo', 'do2', 'doß', 'ædo', 'doж', 'doα', 'doא', 'doب', 'do\u0308'])('is none in “%s”', (text) => {
    expect(alone('do', text)).toBe(false);
  });
});

describe('ranges in place of properties', () => {
  it('find the letters of Europe, Hebrew, Arabic and East Asia that the property finds, and no punctuation', () => {
    const byProperty = /^\p{L}$/u;
    const byRange = new RegExp(withRanges(byProperty.source), 'u');
    const samples = 'aZéßŁğΩжІאب中かハ한·–“”…„«»×÷؟،؛׃、。¿¡€+=1_';
    expect([...samples].filter((sign) => byRange.test(sign))).toEqual(
      [...samples].filter((sign) => byProperty.test(sign)),
    );
  });

  it('stand within classes and outside them', () => {
    const names = new RegExp(withRanges('^\\p{Lu}[\\p{L}\\p{N}_-]*(?: \\p{L}+){0,2}\\[x\\] \\p{N}$'), 'u');
    expect(names.test('Ärger_2 über[x] 7')).toBe(true);
    expect(names.test('Ärger_2 über[x] y')).toBe(false);
  });
});
