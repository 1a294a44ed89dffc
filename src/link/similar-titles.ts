import { distance } from 'fastest-levenshtein';

/** Share of words by which one title may be longer than the other. */
const LONGER = 0.34;
/** Longest title of which words are compared one by one. */
const LONGEST = 30;

/**
 * Whether two titles differ by inflections, slips and a few words that only one of them has. Where both have words of their
 * own ("Stabilizing v5", "Bug in v5") they are two.
 */
export function nearlySame(a: readonly string[], b: readonly string[]): boolean {
  if (Math.max(a.length, b.length) > LONGEST) return false;
  const left = [...a];
  const right: string[] = [];
  for (const word of b) {
    const at = left.findIndex((other) => isForm(word, other));
    if (at < 0) right.push(word);
    else left.splice(at, 1);
  }
  const extra = left.length + right.length;
  return (
    (left.length === 0 || right.length === 0) && extra <= Math.max(1, Math.floor(Math.min(a.length, b.length) * LONGER))
  );
}

/** Whether two titles have a word in common that tells something, in whatever form. */
export function shareWord(a: readonly string[], b: readonly string[], isTelling: (word: string) => boolean): boolean {
  const telling = a.filter((word) => word.length > 2 && isTelling(word)).slice(0, LONGEST);
  return b
    .slice(0, LONGEST)
    .some((word) => word.length > 2 && isTelling(word) && telling.some((other) => isForm(word, other)));
}

/** Letters at the beginning that make two words forms of one. */
const STEM = 5;

function isForm(a: string, b: string): boolean {
  if (a === b) return true;
  if (a === `${b}s` || b === `${a}s`) return true;
  if (/\d/.test(a) || /\d/.test(b)) return false;
  if (a.length >= STEM && b.length >= STEM && a.slice(0, STEM) === b.slice(0, STEM)) return true;
  return a.length > STEM && b.length > STEM && distance(a, b) === 1;
}
