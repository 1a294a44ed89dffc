import type { ActionItem } from './action.ts';
import type { AgendaItem } from './agenda.ts';
import type { Decision } from './decision.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Participant, Role } from './people.ts';
import type { Located } from './position.ts';
import type { Image, Link, Reference, Shorthand } from './reference.ts';

/** `minutes`: record of one meeting; `slides`: a deck; `agenda`: only a plan; `other`: readme, template, essay. */
export type MeetingKind = 'minutes' | 'slides' | 'agenda' | 'other';

/** A date that the file shows, and where. ISO, line 1-based. */
export interface DateMention extends Located {
  readonly date: string;
}

/** Every place that may say when the meeting took place; `link` weighs them against the rest of the archive. */
export interface DateEvidence {
  readonly path: string | null;
  readonly title: DateMention | null;
  readonly frontMatter: DateMention | null;
  readonly body: DateMention | null;
}

/** What one file says. Made by `parse`; `link` fills in what only the archive knows. */
export interface Meeting {
  /** Relative to the archive, `/`-separated. */
  readonly path: string;
  /** The folder that stands for the group: the path's folders without dates and years (`iaas`, ``  for the root). */
  readonly group: string;
  readonly kind: MeetingKind;
  /** ISO, or null. */
  readonly date: string | null;
  readonly dates: DateEvidence;
  /** Headings that start a further meeting pasted into the same file. */
  readonly furtherMeetings: readonly DateMention[];
  /** True where the file says that the meeting did not take place. */
  readonly cancelled: boolean;
  /** Plain text; from front matter or the first heading; null if the file has none. */
  readonly title: string | null;
  /** BCP 47 tag of the language the minutes are written in, as far as vocabulary shows (`en`, `de`). */
  readonly language: string;
  readonly tags: readonly string[];
  readonly participants: readonly Participant[];
  readonly roles: readonly Role[];
  /** Top-level items; deeper ones are their children. */
  readonly agenda: readonly AgendaItem[];
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly references: readonly Reference[];
  readonly shorthands: readonly Shorthand[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** First words of what was discussed, plain text, at most 240 characters. */
  readonly excerpt: string;
  /** Hash of the body, so that copies are found. Hex. */
  readonly hash: string;
  /** Lines of the original file. */
  readonly lines: number;
  readonly diagnostics: readonly Diagnostic[];
}
