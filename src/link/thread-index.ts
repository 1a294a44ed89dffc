import { createNearby, wordFrequency } from './nearby.ts';
import { nearlySame, shareWord } from './similar-titles.ts';
import type { Subject } from './subjects.ts';
import { dayNumber } from './timeline.ts';

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

/** An item where it stands in its thread. */
interface Placed {
  readonly subject: Subject;
  readonly thread: Growing;
  readonly at: number;
}

/** The fewest words of which "nearly the same" means something. */
const ENOUGH_WORDS = 3;
/** References beneath a heading that make it one over a list, and those of a list that are looked at. */
const LIST = 4;
const MANY = 60;
/** Days after which a title no longer shows the same subject: one word ("Zuul") sooner than a sentence. */
const FADES = { one: 120, two: 270, more: 3 * 366, nearly: 270 };
/** Only the last items of a thread can be gone on from: a thread that drifted away from an old one is not what that one was. */
const LATELY = 4;
/** A word in more of the group's titles than that says nothing about a subject; in few titles every word does. */
const COMMON = 0.03;
const FEW_TITLES = 10;

/** Looks threads up by reference and title: each way a map, the last one a window over similar words. */
export function createThreadIndex(subjects: readonly Subject[]): ThreadIndex {
  const byHead = new Map<string, Placed>();
  const byFocus = new Map<string, Placed>();
  const byTitle = new Map<string, Placed>();
  const frequency = wordFrequency(subjects.map((one) => one.words));
  const nearby = createNearby<Placed>(frequency);
  const isRare = (word: string) => (frequency.get(word) ?? 0) <= Math.max(FEW_TITLES, subjects.length * COMMON);
  const fits = (subject: Subject, placed: Placed) => isSameSubject(subject, placed.subject, isRare);
  return {
    find(subject) {
      return (
        byReference(subject, byHead, byFocus, fits) ??
        byWords(subject, byTitle.get(subject.key), true) ??
        byNearWords(subject, nearby.like(subject.words))
      );
    },
    add(subject, thread) {
      const placed = { subject, thread, at: thread.subjects.length };
      for (const ref of subject.heads) byHead.set(ref, placed);
      for (const ref of subject.focus) byFocus.set(ref, placed);
      if (subject.key !== '') byTitle.set(subject.key, placed);
      if (subject.words.length >= ENOUGH_WORDS) nearby.add(subject.words, placed);
    },
  };
}

/** A reference in both headings, or in one of them or beneath both, where the titles do not speak against it. */
function byReference(
  subject: Subject,
  byHead: ReadonlyMap<string, Placed>,
  byFocus: ReadonlyMap<string, Placed>,
  fits: (subject: Subject, placed: Placed) => boolean,
): Found | undefined {
  for (const ref of subject.heads) {
    const placed = byHead.get(ref);
    if (placed) return { thread: placed.thread, why: `same issue ${ref}` };
  }
  for (const ref of subject.focus) {
    for (const placed of [byHead.get(ref), byFocus.get(ref)]) {
      if (placed && isRecent(placed) && fits(subject, placed))
        return { thread: placed.thread, why: `same issue ${ref}` };
    }
  }
  return undefined;
}

/** Both are about this one issue alone, or their titles have a telling word in common. */
function isSameSubject(a: Subject, b: Subject, isRare: (word: string) => boolean): boolean {
  const only = a.focus.length === 1 && b.focus.length === 1 && (a.words.length === 0 || b.words.length === 0);
  return only || shareWord(a.words, b.words, isRare);
}

function isRecent({ thread, at }: Placed): boolean {
  return thread.subjects.length - at <= LATELY;
}

function byWords(subject: Subject, placed: Placed | undefined, isSame: boolean): Found | undefined {
  if (!placed || subject.key === '' || !isRecent(placed)) return undefined;
  const words = subject.words.length;
  const byLength = words === 1 ? FADES.one : words === 2 ? FADES.two : FADES.more;
  const before = placed.subject.meeting.date;
  const now = subject.meeting.date;
  const isFresh =
    before !== null && now !== null && dayNumber(now) - dayNumber(before) <= (isSame ? byLength : FADES.nearly);
  return isFresh && !contradicts(subject, placed.subject)
    ? { thread: placed.thread, why: isSame ? 'same title' : 'nearly the same title' }
    : undefined;
}

function byNearWords(subject: Subject, candidates: readonly Placed[]): Found | undefined {
  if (subject.words.length < ENOUGH_WORDS) return undefined;
  for (const placed of candidates) {
    const found = nearlySame(subject.words, placed.subject.words) ? byWords(subject, placed, false) : undefined;
    if (found) return found;
  }
  return undefined;
}

/**
 * Headings that name different issues are different subjects, whatever their words ("PR #12", "PR #13"). A short one over a list
 * of issues ("Pending"), all of them others the next time, is a rubric.
 */
function contradicts(a: Subject, b: Subject): boolean {
  const isApart = (x: readonly string[], y: readonly string[]) => !x.some((ref) => y.includes(ref));
  if (a.heads.length > 0 && b.heads.length > 0) return isApart(a.heads, b.heads);
  const areLists = [a, b].every(({ words, item }) => words.length < ENOUGH_WORDS && item.references.length >= LIST);
  return areLists && isApart(a.item.references.slice(0, MANY), b.item.references.slice(0, MANY));
}
