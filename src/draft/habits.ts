import type { Archive, Group, Meeting, Source } from '../model/index.ts';
import { compileMatcher } from '../text/matcher.ts';
import { type Vocabulary, wordsOf } from '../vocabulary/vocabulary.ts';
import { type Outline, outlineOf } from './outline.ts';

/** How many of the newest minutes show a group's habits. */
const RECENT = 6;
/** How many are asked who did a chore last. */
const REMEMBERED = 20;

/** What a group is used to, as its newest minutes show it. */
export interface Habits {
  readonly group: Group;
  /** Newest first; at least one. The first is the model of the next. */
  readonly recent: readonly [Outline, ...Outline[]];
  /** Newest first, the recent ones included: long enough to see chores go round. */
  readonly remembered: readonly Outline[];
  /** How often something must occur in the recent minutes to be a habit. */
  readonly often: number;
  /** Kind of section by its heading's words (`participants`, `agenda`, `review` …). */
  readonly kindOf: (title: string) => string | undefined;
  /** Whether a word marks a task (`AI`, `Aufgabe`). */
  readonly marksTask: (word: string) => boolean;
}

/** Learns the habits of a group from its newest minutes; null if it has none that are dated. */
export function learnHabits(
  archive: Archive,
  group: Group,
  sourceOf: (path: string) => Source | undefined,
  vocabulary: Vocabulary,
): Habits | null {
  const held = archive.meetings
    .filter((meeting) => meeting.group === group.id && isHeld(meeting) && archive.copies[meeting.path] === undefined)
    .sort((a, b) => compare(b.date ?? '', a.date ?? '') || compare(b.path, a.path));
  const outlines = held.slice(0, REMEMBERED).flatMap((meeting) => {
    const source = sourceOf(meeting.path);
    return source ? [outlineOf(meeting, source)] : [];
  });
  const [model, ...others] = outlines;
  if (!model) return null;
  const recent: [Outline, ...Outline[]] = [model, ...others.slice(0, RECENT - 1)];
  const often = Math.max(Math.min(2, recent.length), Math.ceil(recent.length / 2));
  const kindOf = compileMatcher(wordsOf(vocabulary, 'headings')).of;
  const markers = compileMatcher(wordsOf(vocabulary, 'markers'));
  const marksTask = (word: string) => !['none', undefined].includes(markers.of(word));
  return { group, recent, remembered: outlines, often, kindOf, marksTask };
}

/** In how many of the recent minutes something is there. */
export function countRecent({ recent }: Habits, isThere: (outline: Outline) => boolean): number {
  return recent.filter(isThere).length;
}

function isHeld({ kind, date, cancelled }: Meeting): boolean {
  return kind === 'minutes' && date !== null && !cancelled;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
