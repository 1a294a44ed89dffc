/**
 * The user's command or configuration is wrong: shown as one line without a stack trace, exit code 2.
 * Odd minutes are never this: they are diagnostics.
 */
export class UsageError extends Error {
  /** What to do instead, shown on a line of its own. */
  readonly hint: string | undefined;

  constructor(message: string, options: { hint?: string; cause?: unknown } = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'UsageError';
    this.hint = options.hint;
  }
}
