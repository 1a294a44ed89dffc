import type { JSX } from 'preact';
import type { DateText } from '../../src/site/dates.ts';

/** A day for people and machines. */
export function Day({ date }: { readonly date: DateText }): JSX.Element {
  return <time dateTime={date.iso}>{date.text}</time>;
}
