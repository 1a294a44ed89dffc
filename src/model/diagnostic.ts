import type { Located } from './position.ts';

/** `error` fails `check`; `warning` wants a look; `info` is only shown on request. */
export type Severity = 'error' | 'warning' | 'info';

/** Replaces what stands between two offsets (UTF-16 units) of the original file's decoded text (line ends `\n`, no byte order mark). */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Another place that explains a diagnostic ("the other file with this date"). */
export interface RelatedPlace extends Located {
  readonly path: string;
  readonly message: string;
}

/** What a rule is about, in words for whoever meets its diagnostics. English, as the messages are. */
export interface RuleText {
  /** What it finds, in one sentence. */
  readonly summary: string;
  /** Why that matters to a reader, in one sentence. */
  readonly why: string;
}

/** Something about the minutes that their author should know. Never an exception: work goes on. */
export interface Diagnostic extends Located {
  /** Path of the file, relative to the archive. */
  readonly path: string;
  /** Kebab-case id of the rule (`title-date-mismatch`). */
  readonly rule: string;
  readonly severity: Severity;
  /** What is there and what was expected. One sentence, no trailing full stop. */
  readonly message: string;
  /** 1-based column in UTF-16 units; 1 where the whole line is meant. */
  readonly column: number;
  /** Safe edits that mend it. */
  readonly fix?: readonly TextEdit[];
  readonly related?: readonly RelatedPlace[];
}
