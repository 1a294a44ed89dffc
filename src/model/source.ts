import type { Diagnostic } from './diagnostic.ts';

/** Values that front matter may hold once it has been read: plain YAML data. */
export type FrontMatterValue = string | number | boolean | null | readonly FrontMatterValue[] | FrontMatter;

/** Front matter as plain data, without prototype keys. */
export interface FrontMatter {
  readonly [key: string]: FrontMatterValue;
}

/** One file of the archive as text. Made by `read`, the only input of `parse`. */
export interface Source {
  /** Relative to the archive, `/`-separated, as on disk (`iaas/20230503.md`). */
  readonly path: string;
  /** The body: decoded, line ends `\n`, no byte order mark, front matter removed. */
  readonly text: string;
  /** How many lines of the original file stand before the body. Line 1 of `text` is line `1 + lineOffset` of the file. */
  readonly lineOffset: number;
  /** How many UTF-16 units of the decoded file (line ends `\n`, no byte order mark) stand before the body; 0 if left out. */
  readonly bodyOffset?: number;
  readonly frontMatter: FrontMatter;
  /** The front matter as it stands in the file, fences included: where in it something is said. Left out where there is none. */
  readonly frontMatterText?: string;
  /** What reading found odd: bad front matter, replaced bytes. */
  readonly diagnostics: readonly Diagnostic[];
}
