import { describe, expect, it } from 'vitest';
import { basename } from '../../src/text/base-name.ts';
import { fold, oneLine, withoutEmoji } from '../../src/text/fold.ts';
import { compileMatcher } from '../../src/text/matcher.ts';
import { createSlugger } from '../../src/text/slug.ts';

describe('fold', () => {
  it('makes words equal that a reader takes for the same', () => {
    expect(fold('  Teilnehmer:innen ')).toBe(fold('TEILNEHMER INNEN'));
    expect(fold('Café')).toBe('cafe');
    expect(fold('Maßnahmen')).toBe('massnahmen');
    expect(fold(':family: Participants!')).toBe('participants');
    expect(fold('👪 Q&A, other')).toBe('q&a other');
  });

  it('leaves out emoji and line breaks where only they disturb', () => {
    expect(withoutEmoji('👩‍💻 Notes :rocket:')).toBe('Notes');
    expect(oneLine(' a\n  b ')).toBe('a b');
  });
});

describe('matcher', () => {
  const matcher = compileMatcher({ chores: ['who is presenting*', '*transfer'], roles: ['chair'], other: ['chair'] });

  it('finds whole phrases, and beginnings and ends at word borders', () => {
    expect(matcher.of('Who is presenting next?')).toBe('chores');
    expect(matcher.of('Who is presenting&taking notes')).toBe('chores');
    expect(matcher.of('minutes transfer')).toBe('chores');
    expect(matcher.of('Chair')).toBe('roles');
    expect(matcher.of('chairs')).toBeUndefined();
    expect(matcher.of('who is presentings')).toBeUndefined();
    expect(matcher.of('🎉')).toBeUndefined();
  });
});

describe('slugs', () => {
  it('are unique, short and never empty', () => {
    const slug = createSlugger();
    expect(['Status', 'Status', 'Status 2', '🎉', 'Ä b/c'].map(slug)).toEqual([
      'status',
      'status-2',
      'status-2-2',
      'item',
      'ä-bc',
    ]);
    expect(slug('word '.repeat(60)).length).toBeLessThanOrEqual(80);
  });
});

describe('base name', () => {
  it('has neither folders nor extension', () => {
    expect(['a/b.md', 'b.tar.md', '.md', 'README'].map(basename)).toEqual(['b', 'b.tar', '.md', 'README']);
  });
});
