import { describe, expect, it } from 'vitest';
import { lexiconOf } from '../../src/parse/lexicon.ts';
import { fold } from '../../src/text/fold.ts';
import { headings } from '../../src/vocabulary/headings.ts';
import { SECTION_KINDS } from '../../src/vocabulary/section-kinds.ts';
import { defaultVocabulary, extendVocabulary, wordsOf } from '../../src/vocabulary/vocabulary.ts';

describe('vocabulary', () => {
  it('joins the languages of each table', () => {
    expect(wordsOf(defaultVocabulary, 'headings').participants).toEqual(
      expect.arrayContaining(['attendees', 'teilnehmende']),
    );
    expect(wordsOf(defaultVocabulary, 'no such table')).toEqual({});
  });

  it('takes words of an archive, which win over ours', () => {
    const own = extendVocabulary(defaultVocabulary, { headings: { participants: ['Crew'], chores: ['housekeeping'] } });
    expect(lexiconOf(own).kindOf('Crew')).toBe('participants');
    expect(lexiconOf(own).kindOf('Housekeeping')).toBe('chores');
    expect(lexiconOf(defaultVocabulary).kindOf('Crew')).toBeUndefined();
    expect(lexiconOf(defaultVocabulary).kindOf('Housekeeping')).toBe('subject');
  });

  it('gives no word two meanings within a language', () => {
    for (const table of Object.values(headings)) {
      const words = Object.values(table).flatMap((phrases) => [...new Set(phrases.map(fold))]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
    }
  });

  it('knows each kind of section by some word', () => {
    const known = new Set(Object.keys(wordsOf(defaultVocabulary, 'headings')));
    expect(SECTION_KINDS.filter((kind) => kind !== 'topic' && !known.has(kind))).toEqual([]);
  });
});

describe('kind of a heading', () => {
  const { kindOf } = lexiconOf(defaultVocabulary);

  it.each([
    ['Participants (github handles preferred)', 'participants'],
    ['Participants  use of github handle is preferred', 'participants'],
    ['Attendees:', 'participants'],
    ['2. Roll call', 'participants'],
    ['TOP 5: Verschiedenes', 'subject'],
    [':notebook: Agenda', 'agenda'],
    ['Meeting Notes', 'notes'],
    ['Minutes taking&transfer', 'chores'],
    ['Who presents in Thu call?', 'chores'],
    ['Next meeting', 'next'],
    ['Speaker’s Summary of Key Points', 'summary'],
    ['Any newcomers? Welcome!', 'opening'],
    ['Beschlüsse', 'decisions'],
  ])('%s is %s', (title, kind) => {
    expect(kindOf(title)).toBe(kind);
  });

  it.each([
    'Call for participation',
    'New participants',
    'Next meeting proposals',
    'Agenda tooling',
    '2024 roadmap',
    'Roles',
  ])('%s is a subject of its own', (title) => {
    expect(kindOf(title)).toBeUndefined();
  });
});
