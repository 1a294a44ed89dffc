const ASCII = 'A-Za-z';
const BEYOND = [
  'ªµºÀ-ÖØ-öø-ʯ',
  '\\u0300-\\u0374\\u0376-\\u037d\\u0386\\u0388-\\u0481\\u0483-\\u0559\\u0561-\\u0587',
  '\\u0591-\\u05bd\\u05d0-\\u05f2\\u0610-\\u061a\\u0620-\\u0669\\u066e-\\u06d3\\u06d5-\\u06ff',
  '\\u0710-\\u1fff\\u2c00-\\u2dff\\u3040-\\ud7ff\\uf900-\\ufdff',
].join('');

/**
 * Letters, with the marks that belong to them, as ranges within a class of an expression: exact for the alphabets of Europe,
 * Hebrew and Arabic, whole blocks behind them, nothing beyond the Basic Multilingual Plane. V8 compiles a border of words that is
 * made of these in a fiftieth of the time that it takes for `\p{L}` (1 ms), which has 660 ranges, half of them pairs of surrogates.
 */
const LETTERS = `${ASCII}${BEYOND}`;
const DIGITS = '0-9';

/** A word begins here, or another character than a letter or digit stands before. */
export const NO_WORD_BEFORE = `(?<![${LETTERS}${DIGITS}])`;
/** A word ends here, or another character than a letter or digit follows. */
export const NO_WORD_BEHIND = `(?![${LETTERS}${DIGITS}])`;

/** An expression with ranges in place of `\p{L}` and `\p{N}`, within classes and outside them. */
export function withRanges(source: string): string {
  let isInClass = false;
  return source.replace(/\\p\{([LN])\}|\\.|[[\]]/gs, (found, property: string | undefined) => {
    if (property !== undefined) {
      const ranges = property === 'L' ? LETTERS : DIGITS;
      return isInClass ? ranges : `[${ranges}]`;
    }
    if (found === '[' || found === ']') isInClass = found === '[';
    return found;
  });
}
