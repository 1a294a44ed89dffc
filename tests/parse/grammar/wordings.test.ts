import { describe, expect, it } from 'vitest';
import { phrasePattern } from '../../../src/parse/grammar/phrase-pattern.ts';
import { wordings } from '../../../src/parse/grammar/wordings.ts';
import { defaultVocabulary, extendVocabulary } from '../../../src/vocabulary/vocabulary.ts';

describe('phrases in an expression', () => {
  it.each([
    ['paint it', 'we paint  it now', true],
    ['paint it', 'repaint it', false],
    ['paint it', 'paint item', false],
    ['paint/colour it', 'colour it red', true],
    ['paint the? hut', 'paint hut', true],
    ['so? paint', 'so paint', true],
    ['paint it?', 'paint them', true],
    ['paint … red', 'paint all of the doors red', true],
    ['paint … red', 'paint one. And all is red', false],
    ['postpone*', 'it was postponed', true],
    ["don't", 'we don’t paint', true],
    ['n/a', 'n/a', true],
    ['n/a', 'a cap', false],
    ['+1', 'lots of +1', true],
    ["'ll", 'we’ll paint', true],
    ['für', 'dafür', false],
    ['décidé', 'décidé.', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(new RegExp(phrasePattern([phrase]), 'u').test(text)).toBe(expected);
  });

  it('never match where there are none', () => {
    expect(new RegExp(phrasePattern([]), 'u').test('')).toBe(false);
  });
});

describe('wordings', () => {
  const ask = wordings('manners', {
    please: /^\s*(?<word><please>)\s+\p{L}/iu,
    yes: /<other.yes>$/,
    times: /^\d<~times>$/,
  });
  const vocabulary = extendVocabulary(defaultVocabulary, {
    manners: { please: ['please', 'bitte'], times: ['x', 'times'] },
    other: { yes: ['yes'] },
  });

  it('take their words from the table by name, and leave groups alone', () => {
    expect(ask(vocabulary).please.exec('Bitte malen')?.groups?.word).toBe('Bitte');
    expect(ask(vocabulary).yes.test('oh yes')).toBe(true);
  });

  it('take words without borders, too', () => {
    expect(ask(vocabulary).times.test('3times')).toBe(true);
    expect(ask(vocabulary).times.test('3timesx')).toBe(false);
  });

  it('know what an archive adds, and nothing where no language has words', () => {
    const french = extendVocabulary(vocabulary, { manners: { please: ["s'il te plaît"] } });
    expect(ask(french).please.test("S'il te plaît peins la cabane")).toBe(true);
    expect(ask(vocabulary).please.test("S'il te plaît peins la cabane")).toBe(false);
    expect(ask(defaultVocabulary).yes.test('yes')).toBe(false);
  });
});
