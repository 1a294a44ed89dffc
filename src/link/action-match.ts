import type { ActionItem, Meeting } from '../model/index.ts';
import { covered, likeness } from './wording.ts';

/** An action as it stands in one meeting, with what it is recognised by. */
export interface Sighted {
  readonly meeting: Meeting;
  /** Position of the meeting in its group's series. */
  readonly index: number;
  readonly date: string | null;
  readonly action: ActionItem;
  readonly words: readonly string[];
  /** Ids of people, or keys of names nobody is known by. */
  readonly owners: readonly string[];
  /** References on its line. */
  readonly refs: readonly string[];
  /** Words of the agenda item it stands in: what it leaves unsaid there is said in the next review. */
  readonly context: readonly string[];
  /** References of that agenda item. */
  readonly about: readonly string[];
}

/** How well an action fits one that was seen before. */
export interface Match {
  /** 0 to 1; compared among the candidates of one meeting only. */
  readonly score: number;
  readonly why: string;
}

/** Likeness from which words alone make the same action; a lower one is enough where both stand in reviews or share more. */
const REWORDED = 0.85;
const REWORDED_IN_REVIEW = 0.62;
const SAME_ISSUE = 0.4;
/** Fewer words than that ("create issue") say little. */
const TELLING = 4;

/** How much of the short form is kept in the full one, how much of that is explained, and when that may happen. */
const KEPT = 0.75;
const EXPLAINED = 0.6;
const SOON = 2;
const TERSE = 2;

/** Whether `now` is the action last seen as `before`; undefined if nothing shows it. */
export function matchAction(now: Sighted, before: Sighted): Match | undefined {
  if (now.words.length === 0 || before.words.length === 0) return undefined;
  const key = now.words.join(' ');
  const owners = ownersFit(now.owners, before.owners);
  if (owners === 'other' && !now.action.review) return undefined;
  if (key === before.words.join(' ')) {
    const enough =
      now.words.length >= TELLING ||
      (owners !== 'other' && now.action.review) ||
      (owners === 'same' && (now.index - before.index <= SOON || sharesWord(now.context, before.context)));
    return enough && refsFit(now, before) ? { score: owners === 'other' ? 0.9 : 1, why: 'same words' } : undefined;
  }
  if (owners === 'other') return undefined;
  const close = likeness(now.words, before.words);
  const shared = now.refs.some((ref) => before.refs.includes(ref));
  if (!refsFit(now, before)) return undefined;
  if (shared && owners === 'same' && close >= SAME_ISSUE) return { score: 0.5 + close / 2, why: 'same issue' };
  const telling = Math.min(now.words.length, before.words.length) >= TELLING;
  if (telling && close >= REWORDED) return { score: close, why: 'reworded' };
  if (telling && now.action.review && (close >= REWORDED_IN_REVIEW || holds(now.words, before.words))) {
    return { score: close, why: 'reworded' };
  }
  return owners === 'same' && isCompleted(now, before) ? { score: 0.3 + close / 2, why: 'reworded' } : undefined;
}

/**
 * A review says in full what stood in short beneath its subject the time before: "inject into Team IaaS" beneath a pull request
 * becomes "inject standards#594 into Team IaaS".
 */
function isCompleted(now: Sighted, before: Sighted): boolean {
  if (!now.action.review || now.index - before.index > SOON || before.words.length < TERSE) return false;
  if (now.refs.length > 0 && before.about.length > 0 && !now.refs.some((ref) => before.about.includes(ref)))
    return false;
  const known = new Set([...before.words, ...before.context]);
  return covered(before.words, new Set(now.words)) >= KEPT && covered(now.words, known) >= EXPLAINED;
}

/**
 * Whether an action repeats another one of the same meeting, to be compared where both have the same words and owners. Beneath
 * two subjects, or two entries, "inject into Team IaaS" is said of two things; a list of all tasks at the end repeats.
 */
export function repeats(one: Sighted, other: Sighted): boolean {
  if (!refsFit(one, other)) return false;
  const [a, b] = [one.action, other.action];
  if (a.agenda === b.agenda && a.above === b.above) return true;
  return one.words.length >= TELLING && (isListed(a) || isListed(b));
}

/** Stands where tasks are gathered, not beneath what it is about. */
function isListed({ agenda, review }: ActionItem): boolean {
  return agenda === null || review;
}

/** Beneath subjects that have anything in common. */
function sharesWord(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(a);
  return b.some((word) => words.has(word));
}

/** `same`: somebody in common; `open`: one of them names nobody (owner added or dropped); `other`: different people. */
function ownersFit(a: readonly string[], b: readonly string[]): 'same' | 'open' | 'other' {
  if (a.length === 0 || b.length === 0) return a.length === b.length ? 'same' : 'open';
  return a.some((owner) => b.includes(owner)) ? 'same' : 'other';
}

/** Two that each name issues, and none in common, are two. */
function refsFit(a: Sighted, b: Sighted): boolean {
  return a.refs.length === 0 || b.refs.length === 0 || a.refs.some((ref) => b.refs.includes(ref));
}

/** One text is the other without its beginning or end. */
function holds(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TELLING && ` ${long.join(' ')} `.includes(` ${short.join(' ')} `);
}
