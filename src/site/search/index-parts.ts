import { grouped } from '../../data/collect.ts';
import type { SearchRecord } from './records.ts';

/** Records in the smallest part that is closed: below it, an index is made in no time. */
const SMALLEST = 1024;
/** So many times its size an archive's records may be, or parts grow: every part is one more file to load for each word. */
const MOST_CLOSED = 5;
/** So many times the smallest is the largest: Pagefind keeps all of a part in memory, about 50 KB a record. */
const LARGEST = 16;

/**
 * The records cut by time into a few indexes that a browser searches as one: an edit makes one of them anew and not all. Oldest
 * first, in the parts too, and what has no date before all. Where they are cut depends on no more than how many records each
 * month has, so that an edit moves no boundary but by chance.
 */
export function indexParts(
  records: readonly SearchRecord[],
  smallest = SMALLEST,
): readonly (readonly SearchRecord[])[] {
  let size = smallest;
  while (size < LARGEST * smallest && records.length > MOST_CLOSED * size) size *= 2;
  const months = grouped(records.map((record) => [record.date?.slice(0, 7) ?? '', record] as const));
  const parts: SearchRecord[][] = [];
  let open: SearchRecord[] = [];
  for (const [, month] of [...months].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (open.length >= size) open = [];
    if (open.length === 0) parts.push(open);
    // One by one: a call takes no more than some ten thousand arguments.
    for (const record of month.toSorted(byDate)) open.push(record);
  }
  return parts.length > 0 ? parts : [[]];
}

function byDate(a: SearchRecord, b: SearchRecord): number {
  const [x, y] = [a.date ?? '', b.date ?? ''];
  return x < y ? -1 : x > y ? 1 : 0;
}
