import type { ActionItem, ActionStatus } from './action.ts';
import type { AgendaItem } from './agenda.ts';
import type { ArchiveConfig } from './config.ts';
import type { Decision } from './decision.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Meeting } from './meeting.ts';
import type { Located } from './position.ts';
import type { ReferenceState, ReferenceType } from './reference.ts';

/** Points at one meeting's file. */
export interface MeetingPlace extends Located {
  /** `Meeting.path`. */
  readonly path: string;
}

/**
 * One meeting of a series. Most files hold one; a file into which two were pasted gives two entries with the same path.
 * Files that only copy another one of the same date are left out.
 */
export interface SeriesEntry extends MeetingPlace {
  readonly date: string | null;
  /** The file says that it did not take place. */
  readonly cancelled: boolean;
}

/** A series of meetings: one folder of the archive. */
export interface Group {
  /** Folder, the address below /minutes/ (`` for files at the root). */
  readonly id: string;
  readonly name: string;
  readonly description: string | null;
  /** Paths of all files, oldest first; undated last. */
  readonly meetings: readonly string[];
  /** The meetings themselves, oldest first; undated last. */
  readonly series: readonly SeriesEntry[];
  /** Weekday (0 = Sunday) and days between meetings, where a rhythm shows. */
  readonly rhythm: { readonly weekday: number; readonly days: number } | null;
  /** Days on which the rhythm lets a meeting be expected and none is recorded, ISO. */
  readonly gaps: readonly string[];
}

/** One human of many spellings. */
export interface Person {
  /** The address below /people/: the handle, or a slug of the name. Unique. */
  readonly id: string;
  readonly handle: string | null;
  /** What is shown. */
  readonly name: string;
  /** Every spelling that was joined, with the reason. */
  readonly spellings: readonly { readonly text: string; readonly why: string }[];
  readonly affiliations: readonly string[];
  /** Attended meetings (status present), oldest first. */
  readonly attended: readonly string[];
  /** Meetings where listed as absent. */
  readonly missed: readonly string[];
  /** Ids of tracked actions they own. */
  readonly actions: readonly string[];
  /** Agenda items they own or sponsored. */
  readonly items: readonly { readonly path: string; readonly slug: string }[];
  /** Ids of people most often in the same meetings, with the count, most first. */
  readonly colleagues: readonly { readonly id: string; readonly meetings: number }[];
}

/** One place where an issue, pull request or discussion came up. */
export interface ReferenceMention extends MeetingPlace {
  readonly agenda: string | null;
  /** The entry or sentence in which it stands, plain text, at most 300 characters. */
  readonly context: string;
}

/** An issue, pull request or discussion over all meetings. */
export interface TrackedReference {
  readonly ref: string;
  readonly owner: string;
  /** Null for an organisation's discussion. */
  readonly repository: string | null;
  readonly number: number;
  readonly type: ReferenceType | null;
  readonly url: string;
  /** The tracker's title where it was asked, else the best one the archive shows (link text, heading), or null. */
  readonly title: string | null;
  /** Null where the tracker was not asked or does not know it. */
  readonly state: ReferenceState | null;
  /** Oldest first. */
  readonly mentions: readonly ReferenceMention[];
  /** Paths of the meetings, oldest first, each once. */
  readonly meetings: readonly string[];
}

/** One agenda item of a thread. */
export interface ThreadEntry extends MeetingPlace {
  readonly slug: string;
  readonly title: string;
  /** Why it belongs: `same issue SovereignCloudStack/issues#28`, `same title`. Empty for the first. */
  readonly why: string;
}

/** A subject that goes on over several meetings of a group. */
export interface Thread {
  /** The address below /threads/. Unique, made of the group and the first item's path and title. */
  readonly slug: string;
  readonly title: string;
  readonly group: string;
  /** Oldest first, at least two. */
  readonly entries: readonly ThreadEntry[];
  readonly references: readonly string[];
}

/** One place where an action was seen. */
export interface ActionSighting extends MeetingPlace {
  readonly date: string | null;
  /** `ActionItem.id` within that file. */
  readonly id: string;
  readonly status: ActionStatus;
  readonly text: string;
  /** Why it is the same action: `same words`, `reworded`, `same issue`. Empty for the first. */
  readonly why: string;
}

/** What became of an action. `vanished`: it was under review and dropped out without a word. */
export type ActionOutcome = ActionStatus | 'vanished';

/** One action over all the meetings in which it was seen. */
export interface TrackedAction {
  /** Unique in the archive: `<path without .md>#<id>` of its first sighting. */
  readonly id: string;
  readonly group: string;
  readonly text: string;
  /** Ids of people where known, else the names as written. */
  readonly owners: readonly string[];
  readonly due: string | null;
  readonly outcome: ActionOutcome;
  /** ISO dates of first and last sighting, null where the meetings have none. */
  readonly opened: string | null;
  readonly lastSeen: string | null;
  /** Day on which it was first seen done or dropped. */
  readonly closed: string | null;
  /** Oldest first. */
  readonly sightings: readonly ActionSighting[];
  readonly references: readonly string[];
}

/** A decision with where it was taken. */
export interface TrackedDecision extends Decision {
  readonly path: string;
  readonly group: string;
  readonly date: string | null;
  /** Title of the agenda item, or null. */
  readonly subject: string | null;
  /** Slug of the thread its agenda item belongs to, or null. */
  readonly thread: string | null;
  readonly references: readonly string[];
  /** Key (`<path>#<number>`) of an earlier decision that this one replaces, and of the later one that replaces it. */
  readonly replaces: string | null;
  readonly replacedBy: string | null;
  /** Last day on which it holds, where it says so: `until 2025-03-31`, `for three months`. */
  readonly expires: string | null;
  /** Where it says that it is to be looked at again. */
  readonly revisit: Revisit | null;
}

/** A promise to look at a decision again. */
export interface Revisit {
  /** From which day on, where that is said. */
  readonly due: string | null;
  /** The agenda item (`<path>#<slug>`) with which its thread went on after that; null where it has not yet. */
  readonly seen: string | null;
}

/** A link from one file of the archive to another. */
export interface Backlink {
  readonly from: string;
  readonly line: number;
  readonly text: string;
}

/** What the archive itself teaches. */
export interface ArchiveFacts {
  /** The GitHub organisation or user most of its references belong to, or null. */
  readonly organisation: string | null;
  /** Lower-case repository name or alias → `Owner/Repo`, where it is certain. */
  readonly repositories: Readonly<Record<string, string>>;
  /** Address of the archive's own repository (`https://github.com/Owner/minutes`), or null. */
  readonly home: string | null;
}

/** Everything the meetings say together. Plain data, made by `link`. */
export interface Archive {
  readonly config: ArchiveConfig;
  readonly facts: ArchiveFacts;
  /** Sorted by path. */
  readonly meetings: readonly Meeting[];
  readonly groups: readonly Group[];
  readonly people: readonly Person[];
  /** Spelling as written in the minutes (folded: lower case, without `@`) → `Person.id`. */
  readonly personOf: Readonly<Record<string, string>>;
  /**
   * `Meeting.path` → first name as written (folded as above) → `Person.id`: first names that only one person of that
   * meeting's circle can mean. Look here before `personOf`.
   */
  readonly personIn: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly references: readonly TrackedReference[];
  readonly threads: readonly Thread[];
  readonly actions: readonly TrackedAction[];
  readonly decisions: readonly TrackedDecision[];
  /** `Meeting.path` → who links there. */
  readonly backlinks: Readonly<Record<string, readonly Backlink[]>>;
  /** `Meeting.path` → path of the file that it copies byte for byte. */
  readonly copies: Readonly<Record<string, string>>;
  /** Those of reading, parsing and linking, sorted by path and line. */
  readonly diagnostics: readonly Diagnostic[];
}

/** An item with the meeting it stands in: the key of many joins. */
export interface PlacedItem {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
}

/** An action with the meeting it stands in. */
export interface PlacedAction {
  readonly meeting: Meeting;
  readonly action: ActionItem;
}
