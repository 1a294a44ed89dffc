import type { Arguments, ArgumentsSpec } from './arguments.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Streams } from './streams.ts';

/** One command of the program: what help says of it, what it accepts, and how it is started. */
export interface Command extends ArgumentsSpec {
  readonly name: string;
  /** One line, lower case, no full stop. */
  readonly summary: string;
  /** Command lines worth showing, without `minuted`. */
  readonly examples: readonly string[];
  /** Loads the command's own file only when it is asked for, and turns its arguments into typed options. */
  readonly run: (args: Arguments, streams: Streams) => Promise<ExitCode>;
}
