import type { Archive, Meeting, RelatedPlace, RuleText, Severity, TextEdit } from '../model/index.ts';
import type { SourceText } from './source-text.ts';

/** What a rule has found, and where. Path, rule and severity are added outside. */
export interface Finding {
  /** 1-based line of the original file. */
  readonly line: number;
  /** 1-based column in UTF-16 units; 1 if left out. */
  readonly column?: number;
  /** What is there and what was expected. One sentence, no trailing full stop. */
  readonly message: string;
  /** Edits that mend it without changing what the minutes say. */
  readonly fix?: readonly TextEdit[];
  readonly related?: readonly RelatedPlace[];
}

/** Tells of a finding in the file at `path`. */
export type Report = (path: string, finding: Finding) => void;

/** What rules look at: the whole archive, and the text of each file. */
export interface LintContext {
  readonly archive: Archive;
  /** Text of every readable file, in the order of their paths. */
  readonly texts: readonly SourceText[];
  readonly meetingAt: (path: string) => Meeting | undefined;
  /** The day that counts as today, ISO; null in an archive without dates. */
  readonly today: string | null;
  /** Paths of pictures and documents beside the minutes. */
  readonly assets: ReadonlySet<string>;
}

/** What stands at a path of an example: mostly a text, else what no text can show. */
export type ExampleFile =
  | string
  /** Each character is one byte, as in Latin-1. */
  | { readonly kind: 'bytes'; readonly latin1: string }
  | { readonly kind: 'repeated'; readonly text: string; readonly times: number }
  /** A symbolic link. */
  | { readonly kind: 'link'; readonly to: string }
  /** A file, or a folder where the path ends in a slash, that its owner has closed to everybody. */
  | { readonly kind: 'closed' };

/** An archive in small and what the rule says of it: run by the tests, printed in the docs. */
export interface RuleExample {
  /** Path → content; `minuted.yml` may be among them. */
  readonly files: Readonly<Record<string, ExampleFile>>;
  /** `path:line:column message` of everything this rule says, in order. */
  readonly messages: readonly string[];
}

/** What is to be known of a diagnostic before one meets it. */
export interface RuleDoc extends RuleText {
  /** Kebab-case, named after what is wrong. */
  readonly id: string;
  /** Unless `minuted.yml` says otherwise. */
  readonly severity: Severity;
  readonly example: RuleExample;
}

/** One piece of advice to those who write minutes. A pure function that only reports. */
export type Rule = ArchiveRule | TextRule;

interface AnyRule extends RuleDoc {
  /** Rules look at texts: theirs are shown by texts alone. */
  readonly example: RuleExample & { readonly files: Readonly<Record<string, string>> };
}

/** A rule that looks at whatever there is. */
export interface ArchiveRule extends AnyRule {
  readonly reads?: never;
  readonly check: (context: LintContext, report: Report) => void | Promise<void>;
}

/** A rule that looks at one text after the other and at nothing else: what it says of a text never changes. */
export interface TextRule extends AnyRule {
  readonly reads: 'texts';
  readonly check: (context: Pick<LintContext, 'texts'>, report: Report) => void | Promise<void>;
}
