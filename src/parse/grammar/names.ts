/** Who is who in one file: tells people from other words. */
export interface Names {
  /** The file shows that this word (name, first name, initials, bare handle) is a person. */
  readonly isKnown: (word: string) => boolean;
  /** It may be a person by its form: capitalised and no ordinary word. */
  readonly isPlausible: (word: string) => boolean;
}

/** Endings of English words that no given name in use has. */
const ORDINARY =
  /(?:tion|sion|ness|ment|ity|ing|able|ible|ive|ous|ful|less|ship|ware|ance|ence|ics|ism|ized|ised|ously|ently|antly|ially|ually|ably|edly|ively|ately)s?$/;
const CAPITALISED = /^(?:\p{Lu}\p{Ll}[\p{L}'’.-]*|\p{Lu}[\p{L}'’.-]*\p{Ll}|\p{Lu}{2,3})$/u;
/** `PRs`, `CSPs` */
/** `It's`, `We'll` */
const CLIPPED = /['’](?:s|re|ll|ve|d|t|m)$/;
const MANY = /^\p{Lu}{2,}s$/u;

/** `known`: people of the file, lower case. `things`: words that are no people, lower case. */
export function createNames(known: ReadonlySet<string>, things: ReadonlySet<string>): Names {
  const isKnown = (word: string) => known.has(word.toLowerCase());
  return {
    isKnown,
    isPlausible(word) {
      if (isKnown(word)) return true;
      const lower = word.toLowerCase();
      if (!CAPITALISED.test(word) || MANY.test(word) || CLIPPED.test(word) || things.has(lower)) return false;
      return !(lower.length > 5 && ORDINARY.test(lower));
    },
  };
}
