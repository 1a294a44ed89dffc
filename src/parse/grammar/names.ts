import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { TaskWords } from './task-words.ts';
import { wordings } from './wordings.ts';

/** Who is who in one file: tells people from other words. */
export interface Names {
  /** The words around people. */
  readonly vocabulary: Vocabulary;
  /** The file shows that this word (name, first name, initials, bare handle) is a person. */
  readonly isKnown: (word: string) => boolean;
  /** It may be a person by its form: capitalised and no ordinary word. */
  readonly isPlausible: (word: string) => boolean;
}

const expressions = wordings('names', { ordinary: /<~ordinaryEnds>s?$/u });
const CAPITALISED = /^(?:\p{Lu}\p{Ll}[\p{L}'’.-]*|\p{Lu}[\p{L}'’.-]*\p{Ll}|\p{Lu}{2,3})$/u;
/** `It's`, `We'll` */
const CLIPPED = /['’](?:s|re|ll|ve|d|t|m)$/;
/** `PRs`, `CSPs` */
const MANY = /^\p{Lu}{2,}s$/u;

/** `known`: people of the file, lower case. `things`: words that are no people, lower case. */
export function createNames(
  known: ReadonlySet<string>,
  { things, vocabulary }: Pick<TaskWords, 'things' | 'vocabulary'>,
): Names {
  const { ordinary } = expressions(vocabulary);
  const isKnown = (word: string) => known.has(word.toLowerCase());
  return {
    vocabulary,
    isKnown,
    isPlausible(word) {
      if (isKnown(word)) return true;
      const lower = word.toLowerCase();
      if (!CAPITALISED.test(word) || MANY.test(word) || CLIPPED.test(word) || things.has(lower)) return false;
      return !(lower.length > 5 && ordinary.test(lower));
    },
  };
}
