/** What the program's exit says (DESIGN.md § Commands; 70 is `EX_SOFTWARE` of BSD's sysexits). */
export const exitCodes = {
  /** Done. */
  done: 0,
  /** The minutes have errors (`check`, `build --strict`). */
  minutesHaveErrors: 1,
  /** The command or the configuration was wrong. */
  wrongCommand: 2,
  /** A bug of ours. */
  bug: 70,
} as const;

/** One of the codes above. */
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
