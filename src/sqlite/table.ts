import type { ArchiveJson } from '../json/archive-json.ts';

/** What SQLite keeps. */
export type Cell = string | number | null;

/** What the file is made of: the export, and the text of each file of minutes for full-text search. */
export interface Contents {
  readonly json: ArchiveJson;
  /** Undefined for a path that is none of the archive's. */
  readonly text: (path: string) => string | undefined;
}

/** One table: its columns as SQL, and its rows in the same order. */
export interface Table {
  readonly name: string;
  /** Name → type and constraints. */
  readonly columns: Readonly<Record<string, string>>;
  /** `PRIMARY KEY (…)` and the like. */
  readonly constraints?: readonly string[];
  readonly rows: (contents: Contents) => Iterable<readonly Cell[]>;
}

/** A truth as SQLite keeps it. */
export const flag = (value: boolean): number => (value ? 1 : 0);
