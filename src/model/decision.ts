import type { Explained, Located } from './position.ts';

/** What came of it. `vote` where only a count is given and the result is not said. */
export type DecisionOutcome = 'agreed' | 'rejected' | 'inconclusive' | 'vote';

/** Votes for, against and abstained, as far as they are given. */
export interface VoteTally {
  readonly for: number;
  readonly against: number;
  readonly abstain: number;
}

/** A line that records that this meeting decided something. */
export interface Decision extends Located, Explained {
  /** 1-based position in the file: the anchor is `#decision-<number>`. */
  readonly number: number;
  /** Plain text, without the marker. */
  readonly text: string;
  readonly outcome: DecisionOutcome;
  readonly tally: VoteTally | null;
  /** False where the words only make it likely; the site labels those. */
  readonly certain: boolean;
  /** Slug of the agenda item it stands beneath, or null. */
  readonly agenda: string | null;
}
