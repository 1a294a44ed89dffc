import type { Explained, Located } from './position.ts';

export type ReferenceType = 'issue' | 'pull' | 'discussion';

/** As the tracker has it; only pull requests are merged. */
export type ReferenceState = 'open' | 'closed' | 'merged';

/** A GitHub issue, pull request or discussion that the file names: one entry for each line and ref. */
export interface Reference extends Located, Explained {
  /** `owner/repo#12`; `orgs/owner#12` for an organisation's discussions. */
  readonly ref: string;
  /** Null while unknown: `owner/repo#12` may be an issue or a pull request. */
  readonly type: ReferenceType | null;
  /** The canonical address on the host; null where only shorthand was written and the host is not known. */
  readonly url: string | null;
  /** The link's text or the shorthand as written. */
  readonly text: string;
  /** The entry, heading or sentence in which it stands, plain text, at most 300 characters. */
  readonly context: string;
  /** Slug of the agenda item it stands in, or null. */
  readonly agenda: string | null;
}

/** Shorthand that this file alone cannot resolve (`standards#12`, `#12`): `link` makes a Reference of it or drops it. */
export interface Shorthand extends Located {
  readonly owner: string | null;
  readonly repository: string | null;
  readonly number: number;
  readonly type: ReferenceType | null;
  readonly text: string;
  /** As in `Reference`. */
  readonly context: string;
  readonly agenda: string | null;
}

export type LinkType =
  | 'minutes'
  | 'pad'
  | 'recording'
  | 'chat'
  | 'issue'
  | 'repository'
  | 'document'
  | 'calendar'
  | 'image'
  | 'mail'
  | 'web';

/** A link of the file, in the order of the text. */
export interface Link extends Located {
  /** As written (relative ones too). */
  readonly url: string;
  readonly text: string;
  readonly type: LinkType;
  /** Path of the file of this archive that it leads to; filled by `link`, null before and where it leads elsewhere. */
  readonly meeting: string | null;
}

/** A picture of the file. */
export interface Image extends Located {
  readonly url: string;
  readonly alt: string;
}
