import type {
  ActionItem,
  ActionSighting,
  AgendaItem,
  ArchiveFacts,
  Backlink,
  DateMention,
  Decision,
  Diagnostic,
  Group,
  Image,
  Link,
  Meeting,
  Participant,
  Person,
  Receipt,
  Reference,
  Role,
  Thread,
  TrackedAction,
  TrackedDecision,
  TrackedReference,
} from '../model/index.ts';

/** Grows by one when a reader of an older export would misunderstand a newer one. New fields do not count. */
export const VERSION = 1;

/** One file in the export: what DESIGN.md § The model lists, and what the archive knows about it. */
export interface MeetingJson {
  readonly path: string;
  readonly date: string | null;
  readonly kind: Meeting['kind'];
  readonly title: string | null;
  readonly group: string;
  readonly language: string;
  readonly cancelled: boolean;
  /** Path of the file that this one copies byte for byte, or null. */
  readonly copyOf: string | null;
  readonly furtherMeetings: readonly DateMention[];
  readonly tags: readonly string[];
  readonly participants: readonly Participant[];
  readonly roles: readonly Role[];
  readonly agenda: readonly AgendaItem[];
  readonly actions: readonly ActionItem[];
  readonly decisions: readonly Decision[];
  readonly references: readonly Reference[];
  readonly links: readonly Link[];
  readonly images: readonly Image[];
  /** Who links to this file. */
  readonly backlinks: readonly Backlink[];
  readonly diagnostics: readonly Diagnostic[];
}

/** When the entry's line, as it stands, reached the branch; left out where git does not tell. */
export interface WithReceipt {
  readonly receipt?: Receipt;
}

/** An action, each of its sightings with its receipt. */
export interface TrackedActionJson extends TrackedAction {
  readonly sightings: readonly (ActionSighting & WithReceipt)[];
}

/** The archive as `minuted export` prints it and /api publishes it. Plain JSON; `schema.ts` describes it. */
export interface ArchiveJson {
  readonly version: number;
  readonly facts: ArchiveFacts;
  readonly meetings: readonly MeetingJson[];
  readonly people: readonly Person[];
  readonly groups: readonly Group[];
  readonly references: readonly TrackedReference[];
  readonly threads: readonly Thread[];
  readonly actions: readonly TrackedActionJson[];
  readonly decisions: readonly (TrackedDecision & WithReceipt)[];
  readonly diagnostics: readonly Diagnostic[];
}
