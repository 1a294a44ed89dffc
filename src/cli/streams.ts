/** Where a command writes. Commands know no `process`: tests hand in collectors, `main.ts` the real streams. */
export interface Streams {
  /** Results: what one would pipe on. */
  readonly out: (text: string) => void;
  /** Progress, reports and complaints. */
  readonly err: (text: string) => void;
  /** Colours may be used (a terminal, and no NO_COLOR). */
  readonly color: boolean;
  /** `err` is a terminal on which a line may be overwritten. */
  readonly interactive: boolean;
  /** Says when the user wants the program to end (SIGINT, SIGTERM). */
  readonly stopped: AbortSignal;
}

/** Whether to colour: https://no-color.org and FORCE_COLOR as Node's own tools read them. */
export function wantsColor(environment: Readonly<Record<string, string | undefined>>, isTerminal: boolean): boolean {
  if (environment.NO_COLOR) return false;
  if (environment.FORCE_COLOR !== undefined) return environment.FORCE_COLOR !== '0';
  return isTerminal && environment.TERM !== 'dumb';
}
