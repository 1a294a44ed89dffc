import { lineHash } from './line-hash.ts';

/** By hash of a heading's line, the lines that stood in its place before. */
export type FormerHeadings = Map<number, readonly string[]>;

/** Lines of the headings that a hunk takes away and brings. */
export interface HunkHeadings {
  readonly gone: readonly string[];
  readonly come: readonly string[];
}

const HEADING = /^[-+] {0,3}#{1,6}[ \t]/;
/** Nobody renames a heading more often; a file that says so is out for our time. */
const MOST = 20;

/**
 * Tells which heading became which in a hunk of a diff without context: where as many went as came, they are the same ones
 * in the same order. Where a section was added or taken out with others, nothing is told.
 */
export function headingPairs(): {
  /** A line of the hunk, with its `-` or `+`. */
  readonly read: (line: string) => void;
  /** The hunk ends: notes what it told, gives its headings, and is ready for the next one. */
  readonly settle: (former: FormerHeadings) => HunkHeadings;
} {
  let gone: string[] = [];
  let come: string[] = [];
  return {
    read: (line) => {
      if (HEADING.test(line)) (line.startsWith('-') ? gone : come).push(line.slice(1).trim());
    },
    settle: (former) => {
      const hunk = { gone, come };
      gone = [];
      come = [];
      note(former, hunk.gone, hunk.come.map(lineHash));
      return hunk;
    },
  };
}

/** As many as went came: the same ones in the same order. */
function note(former: FormerHeadings, gone: readonly string[], come: readonly number[]): void {
  if (gone.length !== come.length) return;
  gone.forEach((old, at) => {
    const heading = come[at];
    if (heading === undefined || heading === lineHash(old)) return;
    const known = former.get(heading) ?? [];
    if (known.length < MOST) former.set(heading, [...known, old]);
  });
}

/**
 * Which heading became which where a file went and came back under another name in the same commit. Those that stayed, and
 * stand in both once, part the others: between two of them the same rule holds as in a hunk. `come`: hashes. Linear.
 */
export function pairsOfRename(gone: readonly string[], come: readonly number[]): FormerHeadings {
  const former: FormerHeadings = new Map();
  const [went, came] = [placesOf(gone.map(lineHash)), placesOf(come)];
  let [start, startNew] = [0, 0];
  for (const [at, line] of [...gone, null].entries()) {
    const hash = line === null ? null : lineHash(line);
    const there = hash === null ? come.length : went.get(hash) === at ? came.get(hash) : undefined;
    if (there === undefined || there === null || there < startNew) continue;
    note(former, gone.slice(start, at), come.slice(startNew, there));
    [start, startNew] = [at + 1, there + 1];
  }
  return former;
}

/** Where each stands; null for those that stand more than once. */
function placesOf(hashes: readonly number[]): ReadonlyMap<number, number | null> {
  const places = new Map<number, number | null>();
  for (const [at, hash] of hashes.entries()) places.set(hash, places.has(hash) ? null : at);
  return places;
}

/** Those of one heading and of what it was called before that: each once, the latest first, at most `most`. */
export function formerHeadings(line: string, files: readonly FormerHeadings[], most: number): readonly string[] {
  const found = new Set([line.trim()]);
  for (const heading of found) {
    for (const former of files) for (const old of former.get(lineHash(heading)) ?? []) found.add(old);
    if (found.size > most) break;
  }
  return [...found].slice(1, most + 1);
}
