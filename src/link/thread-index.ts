import { createNearby, wordFrequency } from './nearby.ts';
import type { Subject } from './subjects.ts';
import { dayNumber } from './timeline.ts';
import { likeness } from './wording.ts';

/** A thread while it grows. */
export interface Growing {
  readonly subjects: Subject[];
  readonly whys: string[];
}

/** A thread that an item goes on, and why. */
export interface Found {
  readonly thread: Growing;
  readonly why: string;
}

/** The threads of one group as far as they have grown. */
export interface ThreadIndex {
  readonly find: (subject: Subject) => Found | undefined;
  readonly add: (subject: Subject, thread: Growing) => void;
}

/** Share of words that nearly equal titles have in common, and the fewest words for which that means something. */
const NEARLY = 0.8;
const ENOUGH_WORDS = 3;
/** Days after which a title no longer shows the same subject: one word ("Zuul") sooner than a sentence. */
const FADES = { one: 120, two: 270, more: 3 * 366 };

/** Looks threads up by reference and title: each way a map, the last one a window over similar words. */
export function createThreadIndex(subjects: readonly Subject[]): ThreadIndex {
  const byHead = new Map<string, Growing>();
  const byFocus = new Map<string, Growing>();
  const byTitle = new Map<string, Growing>();
  const nearby = createNearby<{ words: readonly string[]; thread: Growing }>(
    wordFrequency(subjects.map((one) => one.words)),
  );
  return {
    find(subject) {
      return (
        byReference(subject, byHead, byFocus) ??
        byWords(subject, byTitle.get(subject.key), 'same title') ??
        byNearWords(subject, nearby.like(subject.words))
      );
    },
    add(subject, thread) {
      for (const ref of subject.heads) byHead.set(ref, thread);
      for (const ref of subject.focus) byFocus.set(ref, thread);
      if (subject.key !== '') byTitle.set(subject.key, thread);
      if (subject.words.length >= ENOUGH_WORDS) nearby.add(subject.words, { words: subject.words, thread });
    },
  };
}

/** A reference in both headings, or in one of them and beneath the other, or the only ones beneath both. */
function byReference(
  subject: Subject,
  byHead: ReadonlyMap<string, Growing>,
  byFocus: ReadonlyMap<string, Growing>,
): Found | undefined {
  for (const ref of subject.heads) {
    const thread = byHead.get(ref) ?? byFocus.get(ref);
    if (thread) return { thread, why: `same issue ${ref}` };
  }
  for (const ref of subject.focus) {
    const thread = byHead.get(ref) ?? byFocus.get(ref);
    if (thread) return { thread, why: `same issue ${ref}` };
  }
  return undefined;
}

function byWords(subject: Subject, thread: Growing | undefined, why: string): Found | undefined {
  if (!thread || subject.key === '') return undefined;
  const words = subject.words.length;
  const fades = words === 1 ? FADES.one : words === 2 ? FADES.two : FADES.more;
  const last = thread.subjects.at(-1)?.meeting.date;
  const now = subject.meeting.date;
  const isFresh = !last || now === null || dayNumber(now) - dayNumber(last) <= fades;
  return isFresh && !contradicts(subject, thread) ? { thread, why } : undefined;
}

function byNearWords(
  subject: Subject,
  candidates: readonly { words: readonly string[]; thread: Growing }[],
): Found | undefined {
  if (subject.words.length < ENOUGH_WORDS) return undefined;
  let best: Growing | undefined;
  let closest = 0;
  for (const { words, thread } of candidates) {
    const close = likeness(subject.words, words);
    if (close >= NEARLY && close > closest && !contradicts(subject, thread)) {
      best = thread;
      closest = close;
    }
  }
  return byWords(subject, best, 'nearly the same title');
}

/** Headings that name different issues are different subjects, whatever their words ("PR #12", "PR #13"). */
function contradicts(subject: Subject, thread: Growing): boolean {
  const before = thread.subjects.at(-1)?.heads ?? [];
  return subject.heads.length > 0 && before.length > 0 && !subject.heads.some((ref) => before.includes(ref));
}
