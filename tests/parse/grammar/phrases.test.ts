import { describe, expect, it } from 'vitest';
import { decisionWeights, isRuling } from '../../../src/parse/grammar/decision-weights.ts';
import { phraseBook, phrasesIn, phraseWords } from '../../../src/parse/grammar/phrases.ts';
import { decisionCues } from '../../../src/vocabulary/decision-cues.ts';

const found = (phrase: string, text: string, opening = 0) =>
  phrasesIn(phraseWords(text), phraseBook({ cue: [phrase] }), opening).has('cue');

describe('phrases', () => {
  it.each([
    ['paint it', 'We paint it now', true],
    ['paint it', 'We paint, it seems, slowly', true],
    ['paint it', 'We paint the hut; it dries', false],
    ['paint/colour it', 'Colour it red', true],
    ['paint the? hut', 'paint hut', true],
    ['paint the? hut', 'Paint the hut', true],
    ['paint … red', 'paint all of the doors red', true],
    ['paint … red', 'paint all of the many doors there red', false],
    ['paint …2 red', 'paint these doors red', true],
    ['paint …2 red', 'paint all these doors red', false],
    ['postpone*', 'it was postponed', true],
    ['^paint', 'Paint it', true],
    ['^paint', 'we paint it', false],
    ['red$', 'doors are red.', true],
    ['red$', 'red doors', false],
    ['paint it !red', 'paint it', true],
    ['paint it !red/blue', 'paint it blue', false],
    ['!not/never paint it', 'we paint it', true],
    ['!not/never paint it', 'paint it', true],
    ['!not/never paint it', 'never paint it', false],
    ['paint !it … red', 'paint the door red', true],
    ['paint !it … red', 'paint it red', false],
    ["don't", 'we don’t paint', true],
    ['+1', 'lots of +1', true],
  ])('%s in "%s": %s', (phrase, text, expected) => {
    expect(found(phrase, text)).toBe(expected);
  });

  it('opens behind a word that only leads in, if told so', () => {
    expect(found('^paint', 'so paint it', 1)).toBe(true);
  });

  it('takes time in proportion to a text of nothing but the first word', () => {
    const book = phraseBook({ cue: ['paint … red'] });
    expect(
      phrasesIn(
        Array.from({ length: 100_000 }, () => 'paint'),
        book,
      ).size,
    ).toBe(0);
  });
});

describe('the cues of decisions', () => {
  it('carry a weight each, in every language, but for those whose worth came out as nothing', () => {
    const names = new Set(Object.values(decisionCues).flatMap((cues) => Object.keys(cues)));
    const unweighed = [...names].filter((name) => !(name in decisionWeights));
    expect(unweighed).toEqual([]);
  });

  it('are known in English first: another language adds words to them', () => {
    const { en, ...others } = decisionCues;
    const strange = Object.values(others).flatMap((cues) => Object.keys(cues).filter((name) => !(name in (en ?? {}))));
    expect(strange).toEqual([]);
  });

  it('begin with a word that cannot be missing, and stems are long enough to be looked up', () => {
    const phrases = Object.values(decisionCues).flatMap((cues) => Object.values(cues).flat());
    const first = (phrase: string) => phrase.replace('^', '').split(' ')[0] ?? '';
    expect(phrases.filter((phrase) => first(phrase).endsWith('?') || first(phrase) === '…')).toEqual([]);
    expect(phrases.flatMap((phrase) => first(phrase).split('/')).filter((word) => /^.{1,3}\*$/.test(word))).toEqual([]);
  });

  it('let no sentence count by its place or by signs alone', () => {
    expect(['arrow', 'last', 'under-issue', 'hedge', 'asks'].filter(isRuling)).toEqual([]);
  });
});
