import type { Located } from './position.ts';

/** A line that was not understood, or not wholly. */
export interface UnreadLine extends Located {
  /** Plain, at most 120 characters. */
  readonly text: string;
}

/** What was read of one file, and what was left. */
export interface FileCoverage {
  /** `Meeting.path`. */
  readonly path: string;
  /** Entries of its lists of people. */
  readonly peopleEntries: number;
  /** Those of them in which nobody was found. */
  readonly peopleUnread: readonly UnreadLine[];
  /** Tasks that name nobody. */
  readonly ownerless: readonly UnreadLine[];
  /** Headings that are neither a subject nor in any vocabulary. */
  readonly unknownHeadings: readonly UnreadLine[];
  /** Words that stand where markers stand (`FYI:`) and are in no vocabulary, upper case, each as often as it occurs. */
  readonly unknownMarkers: readonly string[];
}
