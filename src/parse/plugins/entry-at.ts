import { oneLine } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';

const MAX_CONTEXT = 300;

/** The entry that a line of the original file belongs to, undefined for code, raw HTML and blank lines. */
export function entryAt(draft: MeetingDraft, line: number): Entry | undefined {
  const { entries } = draft;
  let low = 0;
  let high = entries.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.line ?? Number.POSITIVE_INFINITY) <= line) low = middle + 1;
    else high = middle;
  }
  const entry = entries[low - 1];
  return entry && entry.endLine >= line ? entry : undefined;
}

/** What stands on a line, as a reader sees it: its entry as one line of plain text, at most 300 characters. */
export function contextAt(draft: MeetingDraft, line: number): string {
  const entry = entryAt(draft, line);
  return oneLine((entry?.text ?? '').slice(0, 2 * MAX_CONTEXT)).slice(0, MAX_CONTEXT);
}
