import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { PersonWords } from '../grammar/person-entry.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Announcing } from './label-line.ts';

/** What the vocabulary says about lists of people. */
export interface PeopleWords {
  readonly vocabulary: Vocabulary;
  readonly person: PersonWords;
  /** `present` or `absent` for a label (`Excused`, `Team members`), undefined for other words. */
  readonly statusOf: (label: string) => 'present' | 'absent' | undefined;
  /** The label names a duty (`Chair`), so what follows is a person. */
  readonly isRole: (label: string) => boolean;
  /** The heading names a group (`Harbour Council`). */
  readonly isGroup: (heading: string) => boolean;
  /** The label says something about the attendance and names nobody (`Quorum present`). */
  readonly isAside: (label: string) => boolean;
  /** Words before a list of people without a colon. */
  readonly announcing: Announcing;
  readonly asksForHandles: (heading: string) => boolean;
  readonly column: (meaning: string, title: string) => boolean;
}

/** Collects the tables about people of a lexicon. */
export function peopleWords(lexicon: Lexicon): PeopleWords {
  const set = (meaning: string) => lexicon.phrases('people', meaning);
  const names = (meaning: string) => lexicon.phrases('names', meaning);
  const absent = set('absent');
  const present = set('present');
  const statusOf: PeopleWords['statusOf'] = (label) => {
    const kind = lexicon.kindOf(label);
    const bare = label.replace(/\([^()]*\)/g, ' ').trim();
    if (absent.is(bare) || kind === 'absent') return 'absent';
    return present.is(bare) || kind === 'participants' ? 'present' : undefined;
  };
  return {
    vocabulary: lexicon.vocabulary,
    person: {
      isAbsent: absent.within,
      isNote: set('note').within,
      isNobody: (phrase) => set('nobody').is(phrase) || lexicon.kindOf(phrase) === 'participants',
      isGiven: lexicon.phrases('tasks', 'given').is,
      isParticle: names('particles').is,
      ...officeWords({
        isOffice: set('offices').is,
        qualifies: set('officeQualifiers').is,
        isOf: names('officeOf').is,
      }),
    },
    statusOf,
    announcing: { isLabel: (label) => statusOf(label) !== undefined, isOpening: set('openings').is },
    isRole: (label) => lexicon.roleOf(label) !== undefined,
    isGroup: set('groups').within,
    isAside: set('aside').is,
    asksForHandles: set('handle').within,
    column: (meaning, title) => set(meaning).is(title),
  };
}

type OfficeWords = Pick<PersonWords, 'isOffice' | 'withoutOffice'>;

/** Offices of up to three words, the last of which is the office itself (`Deputy Town Clerk`). */
function officeWords({
  isOffice,
  qualifies,
  isOf,
}: Readonly<Record<'isOffice' | 'qualifies' | 'isOf', (word: string) => boolean>>): OfficeWords {
  /** How many of the words, from the first on, are an office: 0 for none. */
  const lengthOf = (parts: readonly string[]): number => {
    let at = 0;
    while (at < 3 && qualifies(parts[at] ?? '') && (qualifies(parts[at + 1] ?? '') || isOffice(parts[at + 1] ?? '')))
      at++;
    if (isOffice(parts.slice(at, at + 2).join(' ')) && parts.length > at + 1) return at + 2;
    return isOffice(parts[at] ?? '') ? at + 1 : 0;
  };
  return {
    isOffice(phrase) {
      const parts = phrase.split(/\s+/);
      const length = lengthOf(parts);
      if (length === 0) return false;
      return length === parts.length || isOf(parts[length] ?? '');
    },
    withoutOffice(name) {
      const parts = name.split(/\s+/);
      const rest = parts.slice(lengthOf(parts));
      return rest.length > 0 && /^\p{Lu}/u.test(rest[0] ?? '') ? rest.join(' ') : name;
    },
  };
}
