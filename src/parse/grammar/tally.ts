import type { VoteTally } from '../../model/index.ts';

const FOR = '(?:for|in favou?r|yes|yeas?|ayes?|pro|\\+1|dafür|ja(?:-stimmen)?|approve)';
const AGAINST = '(?:against|no|nays?|opposed|con|contra|-1|dagegen|nein(?:-stimmen)?|object(?:ed|ions?)?)';
const ABSTAIN = '(?:abst[a-z.]*|neutral|enthaltung(?:en)?|\\+0|0)';
/** `7 for`, `for: 7`; each with the word before or after its number. */
const countOf = (word: string) =>
  new RegExp(
    `(?<![\\w.#-])(\\d{1,3})\\s*(?:votes?\\s*)?(?:x\\s*)?${word}(?![\\w-])|(?<![\\w+-])${word}\\s*[:=]\\s*(\\d{1,3})(?![\\w.])`,
    'i',
  );
const COUNTS = [countOf(FOR), countOf(AGAINST), countOf(ABSTAIN)] as const;
/** Five-way polls, strongly for to strongly against: `SF 5, F 3, N 1, A 0, SA 0`. */
const POLL =
  /\bSF\b\D{0,3}(\d{1,3})\W+F\b\D{0,3}(\d{1,3})\W+N\b\D{0,3}(\d{1,3})\W+A\b\D{0,3}(\d{1,3})\W+SA\b\D{0,3}(\d{1,3})/i;

/** `Vote: 5-0-1`, `carried 7-2`; no date and no version. */
const SCORE =
  /\b(?:vote[ds]?|poll|ballot|carried|passe[sd]|approved|accepted|adopted|failed|rejected|abstimmung)[\s:,(]{1,3}(?:(?:with|by|unanimously|of)\s)?(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?![\w.:/-])/i;

/** Counted votes of a text: at least two of for, against and abstained; undefined otherwise. */
export function parseTally(text: string): VoteTally | undefined {
  if (!/\d/.test(text)) return undefined;
  const poll = POLL.exec(text);
  if (poll) {
    const [, strongFor, forIt, neutral, against, strongAgainst] = poll.map(Number);
    return {
      for: (strongFor ?? 0) + (forIt ?? 0),
      against: (against ?? 0) + (strongAgainst ?? 0),
      abstain: neutral ?? 0,
    };
  }
  const score = SCORE.exec(text);
  if (score) {
    const [, forIt, against, abstain] = score.map(Number);
    return { for: forIt ?? 0, against: against ?? 0, abstain: Number.isNaN(abstain) ? 0 : (abstain ?? 0) };
  }
  const counts = COUNTS.map((count) => {
    const match = count.exec(text);
    return match ? Number(match[1] ?? match[2]) : undefined;
  });
  if (counts.filter((count) => count !== undefined).length < 2) return undefined;
  const [forIt = 0, against = 0, abstain = 0] = counts;
  return { for: forIt, against, abstain };
}

/** A table of votes, its rows as text (`SF | F | N | A | SA`, `5 | 6 | 1 | 0 | 0`); undefined if it is none. */
export function parseVoteTable(rows: readonly string[]): VoteTally | undefined {
  const [head, counts] = rows.map((row) => row.split('|').map((cell) => cell.trim().toLowerCase()));
  if (!head || !counts?.some((cell) => /^\d{1,3}$/.test(cell))) return undefined;
  const sum = (words: RegExp) =>
    head.reduce(
      (total, cell, at) => total + (words.test(cell) ? Number(counts[at]?.match(/^\d{1,3}$/)?.[0] ?? 0) : 0),
      0,
    );
  const isVote =
    head.filter((cell) => /^(?:sf|f|n|a|sa|for|against|yes|no|abstain|strongly .*|neutral)$/.test(cell)).length > 1;
  if (!isVote) return undefined;
  return {
    for: sum(/^(?:sf|f|for|yes|strongly for|strongly favou?r)$/),
    against: sum(/^(?:sa|a|against|no|strongly against)$/),
    abstain: sum(/^(?:n|abstain|neutral)$/),
  };
}
