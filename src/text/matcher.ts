import { grouped } from '../data/collect.ts';
import { fold } from './fold.ts';

/** Words by meaning: `{ participants: ['attendees', 'present'] }`. A `*` at the end or start of a word stands for anything. */
export type WordTable = Readonly<Record<string, readonly string[]>>;

/** Finds the meaning of a phrase; stateless, so that it can be shared. */
export interface Matcher<Meaning extends string = string> {
  /** Meaning of the whole phrase, or undefined. The phrase is folded here. */
  readonly of: (phrase: string) => Meaning | undefined;
}

interface Affix {
  readonly text: string;
  readonly meaning: string;
}

const WORD = /[\p{L}\p{N}]/u;
const FIRST_WORD = /^[\p{L}\p{N}]*/u;

/** By these few look-ups most phrases are done with: what begins or ends otherwise needs no comparing. */
const firstWord = (text: string): string => FIRST_WORD.exec(text)?.[0] ?? '';
const lastWord = (text: string): string => text.slice(text.lastIndexOf(' ') + 1);

/**
 * Compiles a word table once. Whole phrases are looked up in a map; `word*` and `*word` are tried after that, longest first,
 * at word borders. Earlier meanings win over later ones.
 */
export function compileMatcher<Meaning extends string>(
  table: Readonly<Record<Meaning, readonly string[]>>,
): Matcher<Meaning> {
  const whole = new Map<string, string>();
  const starts: Affix[] = [];
  const ends: Affix[] = [];
  for (const [meaning, words] of Object.entries<readonly string[]>(table)) {
    for (const word of words) {
      const text = fold(word.replaceAll('*', ''));
      if (word.endsWith('*')) starts.push({ text, meaning });
      if (word.startsWith('*')) ends.push({ text, meaning });
      if (!whole.has(text)) whole.set(text, meaning);
    }
  }
  const longest = (a: Affix, b: Affix) => b.text.length - a.text.length;
  const startsBy = grouped(starts.sort(longest).map((affix) => [firstWord(affix.text), affix] as const));
  const endsBy = grouped(ends.sort(longest).map((affix) => [lastWord(affix.text), affix] as const));
  const isMeaning = (value: string): value is Meaning => Object.hasOwn(table, value);
  const known = (value: string | undefined) => (value !== undefined && isMeaning(value) ? value : undefined);
  return {
    of(phrase) {
      const folded = fold(phrase);
      if (folded === '') return undefined;
      const exact = whole.get(folded);
      if (exact !== undefined) return known(exact);
      const start = startsBy
        .get(firstWord(folded))
        ?.find((affix) => folded.startsWith(affix.text) && !WORD.test(folded.charAt(affix.text.length)));
      if (start) return known(start.meaning);
      return known(endsBy.get(lastWord(folded))?.find((affix) => folded.endsWith(` ${affix.text}`))?.meaning);
    },
  };
}
