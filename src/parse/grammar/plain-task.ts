/** A task given to people in plain words, without a marker. */
export interface PlainTask {
  readonly people: readonly string[];
  /** Where the people (or the task) are named in the text. */
  readonly start: number;
  /** Which form it has: `will`, `to`, `commits`, `arrow` … */
  readonly form: string;
  /** The words say "action item": as good as a marker. */
  readonly marked: boolean;
}
