/** What makes two words equal: case, accents, punctuation, emoji and emphasis do not count. */

const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u200d\ufe0e\ufe0f\u{1f1e6}-\u{1f1ff}]/gu;
const SHORTCODE = /:(?:[a-z][a-z0-9_+-]{0,40}|[+-]1|100|1234):/gi;
const MARKS = /\p{M}/gu;
const SPACES = /\s+/g;
const NOT_WORD = /[^\p{L}\p{N}@#&+/]+/gu;
const ASCII_WORDS = /^[\x20-\x7e]*$/;
const NOT_ASCII_WORD = /[^a-z0-9@#&+/]+/g;

/** Takes out emoji and their shortcodes (`:telephone:`), and the spaces they leave. */
export function withoutEmoji(text: string): string {
  const coded = withoutShortcodes(text);
  return (ASCII_WORDS.test(coded) ? coded : coded.replace(EMOJI, ' ')).replace(SPACES, ' ').trim();
}

const withoutShortcodes = (text: string): string => (text.includes(':') ? text.replace(SHORTCODE, ' ') : text);

/**
 * Comparable form of a phrase: lower case, without accents, emoji and punctuation (`@ # & + /` stay), single spaces.
 * `Teilnehmer:innen` and `TEILNEHMER INNEN` are equal, so are `Café` and `cafe`.
 */
export function fold(text: string): string {
  if (ASCII_WORDS.test(text)) return joined(withoutShortcodes(text).toLowerCase().replace(NOT_ASCII_WORD, ' '));
  const base = withoutEmoji(text).normalize('NFKD').replace(MARKS, '').toLowerCase().replaceAll('ß', 'ss');
  return joined(base.replace(NOT_WORD, ' '));
}

/** The words of a folded phrase; one empty word of an empty phrase. */
export const foldedWords = (text: string): readonly string[] => fold(text).split(' ');

/** `summary / conclusion` and `summary/conclusion` are equal; a stroke at the edge means nothing. */
function joined(text: string): string {
  const close = text.includes('/') ? text.replace(/\s*\/+\s*/g, '/').replace(/^\s*\/|\/\s*$/g, '') : text;
  return close.trim();
}

/** One line, single spaces. */
export function oneLine(text: string): string {
  return text.replace(SPACES, ' ').trim();
}
