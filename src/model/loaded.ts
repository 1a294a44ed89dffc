import type { Archive } from './archive.ts';
import type { FileCoverage } from './coverage.ts';
import type { Diagnostic, RuleText } from './diagnostic.ts';
import type { RenderedText } from './rendered.ts';
import type { Source } from './source.ts';

/** One commit that changed a file. Date ISO with time. */
export interface FileVersion {
  readonly commit: string;
  readonly date: string;
}

/** What git knows of one file. Dates ISO with time. */
export interface FileHistory {
  readonly created: string;
  readonly updated: string;
  readonly commit: string;
  /** Names, of the latest commit first; without those who asked not to be published. */
  readonly authors: readonly string[];
  /** The latest versions, newest first. */
  readonly versions?: readonly FileVersion[];
  /** Paths it had before it was renamed, latest first; left out for a file that never was. */
  readonly former?: readonly string[];
}

/** A commit that put something on the branch, and the pull request it belongs to, as far as its subject tells. */
export interface LineCommit {
  readonly commit: string;
  /** ISO with time. */
  readonly date: string;
  readonly pull: number | null;
}

/** When a line, as it stands, reached the branch. */
export interface Receipt extends LineCommit {
  /** It did so after the file had: something was corrected or added. */
  readonly corrected: boolean;
}

/** A picture or document beside the minutes that may be published. */
export interface Asset {
  /** Relative to the archive, `/`-separated. */
  readonly path: string;
  readonly bytes: number;
}

/** An archive as loaded from disk: what the site and the commands work on. */
export interface LoadedArchive {
  /** Absolute path of the folder. */
  readonly root: string;
  readonly archive: Archive;
  /** The text of a file as HTML; undefined for a path that is none of the archive's. */
  readonly rendered: (path: string) => RenderedText | undefined;
  /** Pictures and documents found beside the minutes (an allow-list of types), sorted by path. */
  readonly assets: readonly Asset[];
  /** The text of a file as it was written; undefined for a path that is none of the archive's. */
  readonly source: (path: string) => Source | undefined;
  /** What stands for all that a file's source or text was made of, where that is known; two with the same one are the same. */
  readonly stamp: (part: object) => string | undefined;
  /** Those of reading, parsing, linking and of the rules, sorted by path and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** What a diagnostic's rule is about. */
  readonly ruleText: (rule: string) => RuleText | undefined;
  /** What was read of each file and what was left, sorted by path. */
  readonly coverage: readonly FileCoverage[];
  /** By `Meeting.path`; empty without git and in a shallow clone. */
  readonly history: ReadonlyMap<string, FileHistory>;
  /** Paths of minutes that git knows and that are there no more under any name, sorted. */
  readonly removed: readonly string[];
  /** When a line (1-based, of the original file) as it stands reached the branch; null where git does not tell. */
  readonly receipt: (path: string, line: number) => Receipt | null;
  /** Slugs that the agenda item whose heading stands on this line had before it was renamed; the latest first. */
  readonly formerSlugs: (path: string, line: number) => readonly string[];
  /** The repository is a shallow clone: what is told by git is missing. */
  readonly shallow: boolean;
  /** Spellings of people who asked not to be published so: none may stand anywhere in the output. */
  readonly withheld: readonly string[];
}
