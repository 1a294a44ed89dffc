import { grouped } from '../archive-index.ts';
import type { SearchRecord } from './records.ts';

/** Records in the smallest part that is closed: below it, an index is made in no time. */
const SMALLEST = 1024;
/** So many times its size an archive's records may be, or parts grow: every part is one more file to load for each word. */
const MOST_CLOSED = 3;

/**
 * The records cut by time into a few indexes that a browser searches as one: an edit makes one of them anew and not all. Oldest
 * first. Where they are cut depends on no more than how many records each month has, so that an edit moves no boundary but by chance.
 */
export function indexParts(
  records: readonly SearchRecord[],
  smallest = SMALLEST,
): readonly (readonly SearchRecord[])[] {
  let size = smallest;
  while (records.length > MOST_CLOSED * size) size *= 2;
  const months = grouped(records.map((record) => [record.date?.slice(0, 7) ?? '', record] as const));
  const parts: SearchRecord[][] = [];
  let open: SearchRecord[] = [];
  for (const [, month] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (open.length >= size) open = [];
    if (open.length === 0) parts.push(open);
    open.push(...month);
  }
  return parts.length > 0 ? parts : [[]];
}
