/** A place in the original file. */
export interface Located {
  /** 1-based line of the original file, front matter counted. */
  readonly line: number;
}

/** What found an entry: the name of the extractor's rule, so that every entry can say why it is there. */
export interface Explained {
  /** For example `marker`, `checkbox`, `section`, `plain-task`. */
  readonly rule: string;
}
