import type { Explained, Located } from './position.ts';

export type ActionStatus = 'open' | 'done' | 'dropped';

/** Something somebody is to do after (or before the next) meeting, or a past item under review. */
export interface ActionItem extends Located, Explained {
  /** Unique in the file and stable as long as its text is: the anchor is `#action-<id>`. */
  readonly id: string;
  /** The task as plain text, without marker and leading owners. */
  readonly text: string;
  /** The list entry in which it is nested, as plain text: what “organize” is about; null at the top or below a mere label. */
  readonly above: string | null;
  /** Handles (lower case, without `@`) or names as written, of those who are to do it. */
  readonly owners: readonly string[];
  readonly status: ActionStatus;
  /** ISO date or null. */
  readonly due: string | null;
  /** True where the text marks it (AI, TODO, checkbox …); false for a task given in plain words. */
  readonly marked: boolean;
  /** True where it stands in a review of past actions ("Check AIs from last time"). */
  readonly review: boolean;
  /** Slug of the agenda item it stands beneath, or null. */
  readonly agenda: string | null;
}
