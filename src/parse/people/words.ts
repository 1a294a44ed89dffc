import type { PersonWords } from '../grammar/person-entry.ts';
import type { Lexicon } from '../lexicon.ts';

/** What the vocabulary says about lists of people. */
export interface PeopleWords {
  readonly person: PersonWords;
  /** `present` or `absent` for a label (`Excused`, `Team members`), undefined for other words. */
  readonly statusOf: (label: string) => 'present' | 'absent' | undefined;
  /** The label names a duty (`Chair`), so what follows is a person. */
  readonly isRole: (label: string) => boolean;
  readonly asksForHandles: (heading: string) => boolean;
  readonly column: (meaning: string, title: string) => boolean;
}

/** Collects the tables about people of a lexicon. */
export function peopleWords(lexicon: Lexicon): PeopleWords {
  const set = (meaning: string) => lexicon.phrases('people', meaning);
  const absent = set('absent');
  const present = set('present');
  return {
    person: { isAbsent: absent.within, isNote: set('note').within, isNobody: set('nobody').is },
    statusOf(label) {
      const kind = lexicon.kindOf(label);
      const bare = label.replace(/\([^()]*\)/g, ' ').trim();
      if (absent.is(bare) || kind === 'absent') return 'absent';
      return present.is(bare) || kind === 'participants' ? 'present' : undefined;
    },
    isRole: (label) => lexicon.roleOf(label) !== undefined,
    asksForHandles: set('handle').within,
    column: (meaning, title) => set(meaning).is(title),
  };
}
