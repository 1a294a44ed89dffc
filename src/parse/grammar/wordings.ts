import { rememberedFor } from '../../data/remembered.ts';
import { alternation } from '../../text/alternation.ts';
import { withRanges } from '../../text/letters.ts';
import { type Vocabulary, wordsOf } from '../../vocabulary/vocabulary.ts';
import { phrasePattern } from './phrase-pattern.ts';

/** A place for words in an expression: `<yes>`, `<talk.yes>`, `<~yes>`; a named group (`(?<rest>…)`) is none. */
const PLACE = /(?<!\(\?|\\k)<(?<open>~)?(?:(?<table>[a-zA-Z]+)\.)?(?<meaning>[a-zA-Z]+)>/g;

/**
 * Expressions that say how, and a table that says which words: `/^\s*<please>\s+\p{L}/i` holds any phrase that the vocabulary
 * lists as `please` (of `table`, or of another as `<talk.yes>`), between borders of words; `<~please>` holds plain words with
 * no borders (`3min`). Compiled once for a vocabulary, always by code points. A meaning that no language has words for never
 * matches.
 */
export function wordings<Name extends string>(
  table: string,
  written: Readonly<Record<Name, RegExp>>,
): (vocabulary: Vocabulary) => Readonly<Record<Name, RegExp>> {
  return rememberedFor((vocabulary: Vocabulary) => {
    const compiled: Record<Name, RegExp> = { ...written };
    const names: (keyof typeof compiled)[] = [];
    for (const name in written) names.push(name);
    for (const name of names) {
      const { source, flags } = written[name];
      compiled[name] = new RegExp(
        withRanges(fillIn(source, table, vocabulary)),
        flags.includes('u') ? flags : `${flags}u`,
      );
    }
    return compiled;
  });
}

function fillIn(source: string, table: string, vocabulary: Vocabulary): string {
  return source.replace(PLACE, (_, ...found) => {
    const groups: unknown = found.at(-1);
    const { open, table: other = table, meaning = '' } = isPlace(groups) ? groups : {};
    const phrases = wordsOf(vocabulary, other)[meaning] ?? [];
    return open === undefined ? phrasePattern(phrases) : `(?:${alternation(phrases)})`;
  });
}

function isPlace(groups: unknown): groups is Partial<Record<'open' | 'table' | 'meaning', string>> {
  return typeof groups === 'object' && groups !== null;
}

/** The words of some meanings of a table as sets, to be looked up as they are (lower case). */
export function wordSets<Name extends string>(
  table: string,
  meanings: readonly Name[],
): (vocabulary: Vocabulary) => (meaning: Name) => ReadonlySet<string> {
  return rememberedFor((vocabulary: Vocabulary) => {
    const sets = new Map<string, ReadonlySet<string>>();
    for (const meaning of meanings) sets.set(meaning, new Set(wordsOf(vocabulary, table)[meaning] ?? []));
    return (meaning: Name) => sets.get(meaning) ?? NONE;
  });
}

const NONE: ReadonlySet<string> = new Set();
