import { distance } from 'fastest-levenshtein';
import { push } from '../data/collect.ts';
import type { Spelling } from './spellings.ts';

/** A rare handle and the frequent one that is meant. */
export interface Misspelling {
  readonly wrong: string;
  readonly right: string;
  readonly why: string;
}

/** A handle seen that often is spelled right; it must be that many times as frequent as its misspelling. */
const FREQUENT = 5;
const TIMES = 5;
/** The longest handle that GitHub gives. */
const LONGEST = 39;
/** Misspellings are made by people who sit in the same group within this many days. */
const REACH = 400;
/** A piece of a handle that so many others share finds nothing. */
const CROWD = 60;

/** Letters that may differ in a handle of that length: none in short ones, where every letter counts. */
function tolerance(length: number): number {
  return length < 6 ? 0 : length < 9 ? 1 : 2;
}

/**
 * Finds misspelled handles by their edit distance from frequent ones. Two that were seen in one list are two people; so are
 * two that no group has in common. Candidates come from an index of pieces of handles, so that the work grows with their number.
 */
export function findMisspellings(handles: readonly Spelling[]): readonly Misspelling[] {
  const known = handles.filter((handle) => handle.key.length <= LONGEST);
  const frequent = known.filter((handle) => handle.listed.size >= FREQUENT);
  const bySkeleton = new Map<string, Spelling[]>();
  const byPiece = new Map<string, Spelling[]>();
  for (const handle of frequent) {
    push(bySkeleton, skeleton(handle.key), handle);
    for (const piece of pieces(handle.key)) push(byPiece, piece, handle);
  }
  const found: Misspelling[] = [];
  for (const handle of known) {
    const same = (bySkeleton.get(skeleton(handle.key)) ?? []).filter((other) => isMeant(handle, other));
    const near = same.length > 0 ? same : nearest(handle, byPiece);
    const [right] = near;
    if (right && near.length === 1) {
      const letters = same.length > 0 ? 'other punctuation' : difference(handle.key, right.key);
      found.push({
        wrong: handle.key,
        right: right.key,
        why: `misspelled: ${letters}, ${handle.seen.size} of ${right.listed.size} times`,
      });
    }
  }
  return found;
}

function nearest(handle: Spelling, byPiece: ReadonlyMap<string, readonly Spelling[]>): readonly Spelling[] {
  const candidates = new Set<Spelling>();
  for (const piece of pieces(handle.key)) {
    const sharing = byPiece.get(piece) ?? [];
    if (sharing.length <= CROWD) for (const other of sharing) candidates.add(other);
  }
  let best = Number.POSITIVE_INFINITY;
  let near: Spelling[] = [];
  for (const other of candidates) {
    const off = slips(handle.key, other.key);
    if (off > Math.min(tolerance(handle.key.length), tolerance(other.key.length)) || !isMeant(handle, other)) continue;
    if (off < best) near = [];
    best = Math.min(best, off);
    if (off === best) near.push(other);
  }
  return near;
}

function isMeant(rare: Spelling, frequent: Spelling): boolean {
  if (rare === frequent || rare.seen.size * TIMES > frequent.listed.size) return false;
  if (digits(rare.key) !== digits(frequent.key)) return false;
  for (const meeting of rare.listed) if (frequent.listed.has(meeting)) return false;
  return (
    rare.listed.size === 0 ||
    [...rare.groups].some(([group, span]) => {
      const other = frequent.groups.get(group);
      return other !== undefined && span.first >= other.first - REACH && span.last <= other.last + REACH;
    })
  );
}

/** Edit distance; two letters that changed places are one slip, the commonest of all. */
function slips(a: string, b: string): number {
  return isSwapped(a, b) ? 1 : distance(a, b);
}

function difference(a: string, b: string): string {
  return isSwapped(a, b) ? 'two letters changed places' : `${distance(a, b)} letters differ`;
}

function isSwapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a.slice(0, at) + a.charAt(at + 1) + a.charAt(at) + a.slice(at + 2) === b;
}

/** Pieces of three letters: within two slips of each other, two handles of six letters or more mostly share one. */
function pieces(key: string): ReadonlySet<string> {
  const all = new Set<string>();
  const text = skeleton(key);
  for (let at = 0; at + 3 <= text.length; at++) all.add(text.slice(at, at + 3));
  return all;
}

function skeleton(key: string): string {
  return key.replace(/[-_.\\]/g, '');
}

/** `user1` and `user2` are two people, however near. */
function digits(key: string): string {
  return key.replace(/\D/g, '');
}
