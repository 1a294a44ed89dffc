import { push } from '../../data/collect.ts';
import type { WordTable } from '../../text/matcher.ts';

/** One word of a phrase: any of `words`, or a word that begins with any of `stems`. A gap is some words of any kind. */
interface Slot {
  readonly words: ReadonlySet<string>;
  readonly stems: readonly string[];
  readonly isOptional: boolean;
  /** Most words of a gap; 0 where it is none. */
  readonly gap: number;
  /** None of the words may stand here. */
  readonly isBarred: boolean;
}

interface Phrase<Name> {
  readonly name: Name;
  readonly slots: readonly Slot[];
  readonly opens: boolean;
  readonly ends: boolean;
}

/** Phrases under names, by the word that each begins with. */
export interface PhraseBook<Name> {
  readonly byWord: ReadonlyMap<string, readonly Phrase<Name>[]>;
  /** Those that begin with a stem (`object*`), by its first four letters. */
  readonly byStem: ReadonlyMap<string, readonly Phrase<Name>[]>;
}

const STEM_KEY = 4;
const GAP = /^…(?<most>\d?)$/;
const MAX_GAP = 4;

/**
 * Compiles named lists of phrases. `a/b` is either word, `word?` may be missing, `word*` goes on (four letters at least),
 * `…` is up to four words (`…2` up to two), `!word` must not stand there (before the phrase or behind it, too), `^` opens the text and `$` ends
 * it. A phrase begins with a word that cannot be missing.
 */
export function phraseBook(lists: WordTable): PhraseBook<string> {
  const byWord = new Map<string, Phrase<string>[]>();
  const byStem = new Map<string, Phrase<string>[]>();
  for (const [name, phrases] of Object.entries(lists))
    for (const written of phrases) {
      const phrase = readPhrase(name, written);
      const first = phrase.slots[0]?.isBarred ? phrase.slots[1] : phrase.slots[0];
      for (const word of first?.words ?? []) push(byWord, word, phrase);
      for (const stem of first?.stems ?? []) push(byStem, stem.slice(0, STEM_KEY), phrase);
    }
  return { byWord, byStem };
}

/** The words of a text, lower case, as phrases are compared with: apostrophes, hyphens and a leading `+` belong to them. */
export function phraseWords(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/\+?[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** The names of which a phrase stands in the words. `^` opens the text, or stands at the word `opening`. */
export function phrasesIn<Name>(
  words: readonly string[],
  { byWord, byStem }: PhraseBook<Name>,
  opening = 0,
): ReadonlySet<Name> {
  const found = new Set<Name>();
  words.forEach((word, at) => {
    for (const phrases of [byWord.get(word), byStem.get(word.slice(0, STEM_KEY))])
      for (const phrase of phrases ?? [])
        if (
          !found.has(phrase.name) &&
          (!phrase.opens || at === 0 || at === opening) &&
          isAt(phrase, 0, words, startOf(phrase, at))
        )
          found.add(phrase.name);
  });
  return found;
}

/** Where its slots begin: at the word before, if that must not be a certain one. */
function startOf<Name>({ slots }: Phrase<Name>, at: number): number {
  return slots[0]?.isBarred ? at - 1 : at;
}

function isAt<Name>(phrase: Phrase<Name>, from: number, words: readonly string[], at: number): boolean {
  const slot = phrase.slots[from];
  if (!slot) return !phrase.ends || at === words.length;
  if (slot.gap > 0) {
    for (let gap = 0; gap <= slot.gap; gap++) if (isAt(phrase, from + 1, words, at + gap)) return true;
    return false;
  }
  const word = words[at];
  const fits = word !== undefined && (slot.words.has(word) || slot.stems.some((stem) => word.startsWith(stem)));
  if (slot.isBarred) return !fits && isAt(phrase, from + 1, words, from === 0 ? at + 1 : at);
  if (fits && isAt(phrase, from + 1, words, at + 1)) return true;
  return slot.isOptional && isAt(phrase, from + 1, words, at);
}

function readPhrase<Name>(name: Name, written: string): Phrase<Name> {
  const opens = written.startsWith('^');
  const ends = written.endsWith('$');
  const slots = written.slice(opens ? 1 : 0, ends ? -1 : undefined).split(/\s+/);
  return { name, slots: slots.map(readSlot), opens, ends };
}

function readSlot(written: string): Slot {
  const gap = GAP.exec(written)?.groups?.most;
  const isOptional = written.endsWith('?');
  const isBarred = written.startsWith('!');
  const words = written.slice(isBarred ? 1 : 0, isOptional ? -1 : undefined).split('/');
  return {
    words: new Set(words.filter((word) => !word.endsWith('*'))),
    stems: words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1)),
    isOptional,
    gap: gap === undefined ? 0 : Number(gap || MAX_GAP),
    isBarred,
  };
}
