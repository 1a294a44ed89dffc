import type { Diagnostic } from '../../model/index.ts';

/** What `check` found, ready to be told. */
export interface CheckReport {
  /** The selected diagnostics, by path and line. */
  readonly diagnostics: readonly Diagnostic[];
  /** Those worth a mark at their line: all, or those at lines that the change touches. */
  readonly marked: readonly Diagnostic[];
  /** How many files were checked. */
  readonly files: number;
  /** What turns a path of the archive into one of the repository or working directory: `minutes/`, or empty. */
  readonly prefix: string;
  /** A line of the original file, undefined if the file has none such or could not be read. */
  readonly lineAt: (path: string, line: number) => string | undefined;
  readonly color: boolean;
  /** Version of this program. */
  readonly version: string;
}

/** A format of the report. */
export type Reporter = (report: CheckReport) => string;
