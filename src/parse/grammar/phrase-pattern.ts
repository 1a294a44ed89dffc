import { escapeForRegExp } from '../../text/escape-for-regexp.ts';
import { NO_WORD_BEFORE, NO_WORD_BEHIND } from '../../text/letters.ts';

/** Up to four words of any kind within a clause. */
const gapOf = (most: number) => `(?:\\s+[^\\s.;!?]{1,40}){0,${most}}?`;
const GAP = /^…(?<most>\d?)$/;
const MAX_GAP = 4;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Phrases as a part of a regular expression, between borders of words: `a/b` is either word, `word?` may be missing, `word*`
 * goes on, `…` is up to four words (`…2` up to two). A slash between single letters belongs to them (`n/a`). Apostrophes of both kinds fit,
 * blanks have any width. No phrases never match. Not all words of a phrase may be missing.
 */
export function phrasePattern(phrases: readonly string[]): string {
  const longest = [...phrases].sort((a, b) => b.length - a.length);
  const all = [true, false].flatMap((opens) =>
    [true, false].flatMap((closes) => {
      const alike = longest.filter((phrase) => opensWord(phrase) === opens && closesWord(phrase) === closes);
      if (alike.length === 0) return [];
      const [before, after] = [opens ? openingOf(alike) : '', closes ? NO_WORD_BEHIND : ''];
      return [`${before}(?:${alike.map(pattern).join('|')})${after}`];
    }),
  );
  return all.length === 0 ? '(?!)' : `(?:${all.join('|')})`;
}

function opensWord(phrase: string): boolean {
  return LETTER.test(phrase.charAt(0));
}

function closesWord(phrase: string): boolean {
  return LETTER.test(phrase.charAt(phrase.length - 1)) || phrase.endsWith('?');
}

/** A border of words. The letters that may follow are asked first: that is what makes long lists of phrases fast. */
function openingOf(phrases: readonly string[]): string {
  const first = phrases.flatMap((phrase) => {
    const words = phrase.split(/\s+/);
    const needed = words.findIndex((word) => !word.endsWith('?'));
    return words.slice(0, needed + 1).flatMap((word) => word.split('/').map((part) => part.charAt(0)));
  });
  const letters = new Set(first.flatMap((letter) => [letter.toLowerCase(), letter.toUpperCase()]));
  return `(?=[${[...letters].filter((letter) => LETTER.test(letter)).join('')}])${NO_WORD_BEFORE}`;
}

function pattern(phrase: string): string {
  const words = phrase.split(/\s+/);
  const first = words.findIndex((word) => !word.endsWith('?'));
  return words.map((word, at) => slot(word, at - first)).join('');
}

/** `place` is that after the first word that cannot be missing: a blank stands behind those before it, and before those behind. */
function slot(written: string, place: number): string {
  const gap = GAP.exec(written)?.groups?.most;
  if (gap !== undefined) return gapOf(Number(gap || MAX_GAP));
  const isOptional = written.endsWith('?');
  const words = alternatives(isOptional ? written.slice(0, -1) : written).map(literal);
  const either = words.length === 1 ? words.join('') : `(?:${words.join('|')})`;
  if (!isOptional) return place === 0 ? either : `\\s+${either}`;
  return place < 0 ? `(?:${either}\\s+)?` : `(?:\\s+${either})?`;
}

function alternatives(written: string): readonly string[] {
  return /^\p{L}\/\p{L}$/u.test(written) ? [written] : written.split('/');
}

function literal(word: string): string {
  const isStem = word.endsWith('*');
  const text = escapeForRegExp(isStem ? word.slice(0, -1) : word).replace(/['’]/g, "['’]");
  return isStem ? `${text}\\p{L}*` : text;
}
