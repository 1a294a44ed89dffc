import type { VoteTally } from '../../model/index.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import { wordings } from './wordings.ts';

/** `7 for`, `for: 7`; each with the word before or after its number. */
const expressions = wordings('votes', {
  for: /(?<![\w.#-])(\d{1,3})\s*(?:<votes>\s*)?(?:x\s*)?<for>(?!-)|(?<![\w+-])<for>\s*[:=]\s*(\d{1,3})(?![\w.])/iu,
  against:
    /(?<![\w.#-])(\d{1,3})\s*(?:<votes>\s*)?(?:x\s*)?<against>(?!-)|(?<![\w+-])<against>\s*[:=]\s*(\d{1,3})(?![\w.])/iu,
  abstain:
    /(?<![\w.#-])(\d{1,3})\s*(?:<votes>\s*)?(?:x\s*)?<abstain>(?!-)|(?<![\w+-])<abstain>\s*[:=]\s*(\d{1,3})(?![\w.])/iu,
  /** `Vote: 5-0-1`, `carried 7-2`; no date and no version. */
  score: /<scored>[\s:,(]{1,3}(?:<with>\s)?(\d{1,2})\s?[-–]\s?(\d{1,2})(?:\s?[-–]\s?(\d{1,2}))?(?![\w.:/-])/iu,
  forColumn: /^<forColumn>$/u,
  againstColumn: /^<againstColumn>$/u,
  abstainColumn: /^<abstainColumn>$/u,
});
/** Five-way polls, strongly for to strongly against: `SF 5, F 3, N 1, A 0, SA 0`. */
const POLL =
  /\bSF\b\D{0,3}(\d{1,3})\W+F\b\D{0,3}(\d{1,3})\W+N\b\D{0,3}(\d{1,3})\W+A\b\D{0,3}(\d{1,3})\W+SA\b\D{0,3}(\d{1,3})/i;

/** Counted votes of a text: at least two of for, against and abstained; undefined otherwise. */
export function parseTally(text: string, vocabulary: Vocabulary): VoteTally | undefined {
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
  const say = expressions(vocabulary);
  const score = say.score.exec(text);
  if (score) {
    const [, forIt, against, abstain] = score.map(Number);
    return { for: forIt ?? 0, against: against ?? 0, abstain: Number.isNaN(abstain) ? 0 : (abstain ?? 0) };
  }
  const counts = [say.for, say.against, say.abstain].map((count) => {
    const match = count.exec(text);
    return match ? Number(match[1] ?? match[2]) : undefined;
  });
  if (counts.filter((count) => count !== undefined).length < 2) return undefined;
  const [forIt = 0, against = 0, abstain = 0] = counts;
  return { for: forIt, against, abstain };
}

/** A table of votes, its rows as text (`SF | F | N | A | SA`, `5 | 6 | 1 | 0 | 0`); undefined if it is none. */
export function parseVoteTable(rows: readonly string[], vocabulary: Vocabulary): VoteTally | undefined {
  const [head, counts] = rows.map((row) => row.split('|').map((cell) => cell.trim().toLowerCase()));
  if (!head || !counts?.some((cell) => /^\d{1,3}$/.test(cell))) return undefined;
  const { forColumn, againstColumn, abstainColumn } = expressions(vocabulary);
  const sum = (words: RegExp) =>
    head.reduce(
      (total, cell, at) => total + (words.test(cell) ? Number(counts[at]?.match(/^\d{1,3}$/)?.[0] ?? 0) : 0),
      0,
    );
  const columns = [forColumn, againstColumn, abstainColumn];
  if (head.filter((cell) => columns.some((words) => words.test(cell))).length < 2) return undefined;
  return { for: sum(forColumn), against: sum(againstColumn), abstain: sum(abstainColumn) };
}
