import type { Explained, Located } from './position.ts';

/** Guests, observers, late joiners and remote attendants are present; excused, regrets and struck-through people are absent. */
export type Attendance = 'present' | 'absent';

/** One person listed as taking part in a meeting. */
export interface Participant extends Located, Explained {
  /** GitHub handle, lower case, without `@`; null if the entry shows none. */
  readonly handle: string | null;
  /** The name as written, without company, e-mail, parentheses and emphasis; null if the entry shows only a handle. */
  readonly name: string | null;
  readonly affiliation: string | null;
  readonly status: Attendance;
  /** "joined later", "until 15:00". */
  readonly note: string | null;
  /** `ALE` of `Ann Lee (ALE)`, where the file's list gives its people such codes; the minutes name them so. Not exported. */
  readonly abbreviation?: string;
}

/** Who did what in running the meeting. */
export interface Role extends Located, Explained {
  /** Canonical: `chair`, `scribe`, `presenter`, `timekeeper` … */
  readonly role: string;
  /** Handles (lower case, without `@`) or names as written. */
  readonly people: readonly string[];
}

/** What a person agreed to have published of them. */
export type Publish = 'full' | 'handle' | 'initials' | 'hidden';
