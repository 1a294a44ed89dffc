import * as z from 'zod';
import { count } from '../data/collect.ts';

/** The part of an export that is compared: everything said of each file. */
const exportSchema = z.object({ meetings: z.array(z.looseObject({ path: z.string() })) });

type MeetingData = Readonly<Record<string, unknown>> & { readonly path: string };

/** One thing that two exports say differently of a file. */
export interface Difference {
  readonly path: string;
  /** `date`, `actions` … */
  readonly field: string;
  /** Only in the first, only in the second: short texts. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What two exports say differently. */
export interface ExportComparison {
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  readonly files: number;
  readonly differences: readonly Difference[];
}

/** Reads the text of an export; null if it is none. */
export function readExport(text: string): readonly MeetingData[] | null {
  try {
    const result = exportSchema.safeParse(JSON.parse(text));
    return result.success ? result.data.meetings : null;
  } catch {
    return null;
  }
}

/** Compares what two versions of Minuted (or two states of an archive) read out of the same files, field by field. */
export function compareExports(first: readonly MeetingData[], second: readonly MeetingData[]): ExportComparison {
  const other = new Map(second.map((meeting) => [meeting.path, meeting]));
  const known = new Set(first.map(({ path }) => path));
  const differences = first.flatMap((meeting) => {
    const counterpart = other.get(meeting.path);
    return counterpart ? compareMeetings(meeting, counterpart) : [];
  });
  return {
    onlyFirst: [...known].filter((path) => !other.has(path)),
    onlySecond: [...other.keys()].filter((path) => !known.has(path)),
    files: [...known].filter((path) => other.has(path)).length,
    differences,
  };
}

function compareMeetings(first: MeetingData, second: MeetingData): Difference[] {
  const fields = [...new Set([...Object.keys(first), ...Object.keys(second)])];
  return fields.flatMap((field): Difference[] => {
    const before = entriesOf(first[field]);
    const after = entriesOf(second[field]);
    const removed = without(before, after);
    const added = without(after, before);
    return removed.length + added.length === 0 ? [] : [{ path: first.path, field, removed, added }];
  });
}

/** Lists are compared entry by entry, nested agenda items as entries of their own; everything else as one value. */
function entriesOf(value: unknown): readonly string[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) return [JSON.stringify(value)];
  return value.flatMap((entry: unknown): string[] => {
    if (typeof entry !== 'object' || entry === null) return [JSON.stringify(entry)];
    const { line, children, ...rest } = Object.fromEntries(Object.entries(entry));
    const place = typeof line === 'number' ? `line ${line}: ` : '';
    return [`${place}${described(rest)}`, ...(Array.isArray(children) ? entriesOf(children) : [])];
  });
}

/** `text="buy twine" owners=["ada"] status="open"`: what a person needs to see the difference. */
function described(entry: Readonly<Record<string, unknown>>): string {
  return Object.entries(entry)
    .filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0))
    .map(([key, value]) => `${key}=${JSON.stringify(value)}`)
    .join(' ');
}

/** Entries of `list` that `others` does not have as often. */
function without(list: readonly string[], others: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const other of others) count(counts, other);
  return list.filter((entry) => {
    const left = counts.get(entry) ?? 0;
    counts.set(entry, left - 1);
    return left <= 0;
  });
}
