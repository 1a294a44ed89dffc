import { distance } from 'fastest-levenshtein';

/** Words longer than this are no slip of the finger; comparing them would only cost time. UTF-16 units. */
const MAX_LENGTH = 64;

/**
 * The candidate that a mistyped word most likely meant, or undefined where none is close: at most one slip in three
 * letters, and the same first letter for words of up to four letters, so that `#fix` does not become `six`.
 * Case does not matter. The earlier of two equally near candidates wins.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  if (wanted.length === 0 || wanted.length > MAX_LENGTH) return undefined;
  let allowed = Math.floor((wanted.length + 2) / 3) + 0.5;
  let found: string | undefined;
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    if (Math.abs(other.length - wanted.length) >= allowed) continue;
    if (wanted.length <= 4 && other[0] !== wanted[0]) continue;
    const slips = distance(wanted, other);
    if (slips < allowed) {
      allowed = slips;
      found = candidate;
    }
  }
  return found;
}
