import type { Explained, Located } from './position.ts';

/** A subject of the meeting: what belongs in a table of contents of what was discussed. */
export interface AgendaItem extends Located, Explained {
  /** Plain text; a trailing owner or time box is dropped, numbering kept. */
  readonly title: string;
  /** 1 = top-level subject. */
  readonly depth: number;
  /** Handles (lower case, without `@`) or names as written. */
  readonly owners: readonly string[];
  /** Unique in the file, the anchor on its page. */
  readonly slug: string;
  /** Last line that belongs to the item, its children included. */
  readonly endLine: number;
  readonly children: readonly AgendaItem[];
  /** Ids of the actions directly beneath this item (not beneath its children). */
  readonly actions: readonly string[];
  /** Numbers of the decisions directly beneath this item. */
  readonly decisions: readonly number[];
  /** References (`owner/repo#12`) named in the item's title or directly beneath it, each once. */
  readonly references: readonly string[];
}
