import { escapeForRegExp } from './escape-for-regexp.ts';

/** Words as alternatives of a regular expression: escaped, longest first, blanks of any width. Never empty. */
export function alternation(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => escapeForRegExp(word).replace(/ +/g, '\\s+').replace(/['’]/g, "['’]"))
    .join('|');
}

/** The same, in any case of letters, for patterns that are case-sensitive elsewhere. */
export function anyCase(pattern: string): string {
  return pattern.replace(/\\.|\p{L}/gu, (part) => {
    if (part.startsWith('\\')) return part;
    const [lower, upper] = [part.toLowerCase(), part.toUpperCase()];
    return lower === upper ? part : `[${lower}${upper}]`;
  });
}
