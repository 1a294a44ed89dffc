import type { Archive } from './archive.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { RenderedText } from './rendered.ts';
import type { Source } from './source.ts';

/** What git knows of one file. Dates ISO with time. */
export interface FileHistory {
  readonly created: string;
  readonly updated: string;
  readonly commit: string;
  readonly authors: readonly string[];
  /** Paths it had before it was renamed, latest first; left out for a file that never was. */
  readonly former?: readonly string[];
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
  /** Those of reading, parsing, linking and of the rules, sorted by path and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** By `Meeting.path`; empty without git and in a shallow clone. */
  readonly history: ReadonlyMap<string, FileHistory>;
  /** Spellings of people who asked not to be published so: none may stand anywhere in the output. */
  readonly withheld: readonly string[];
}
