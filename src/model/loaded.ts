import type { Archive } from './archive.ts';
import type { RenderedText } from './rendered.ts';

/** What git knows of one file. Dates ISO with time. */
export interface FileHistory {
  readonly created: string;
  readonly updated: string;
  readonly commit: string;
  readonly authors: readonly string[];
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
  /** By `Meeting.path`; empty without git. */
  readonly history: ReadonlyMap<string, FileHistory>;
}
