import { lineHash } from './line-hash.ts';

/** By hash of a heading's line, the lines that stood in its place before. */
type FormerHeadings = Map<number, readonly string[]>;

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
  /** The hunk ends: notes what it told, and is ready for the next one. */
  readonly settle: (former: FormerHeadings) => void;
} {
  let gone: string[] = [];
  let come: string[] = [];
  return {
    read: (line) => {
      if (HEADING.test(line)) (line.startsWith('-') ? gone : come).push(line.slice(1).trim());
    },
    settle: (former) => {
      const pairs = gone.length === come.length ? gone.map((old, at) => [old, come[at] ?? old] as const) : [];
      for (const [old, heading] of pairs) {
        const known = former.get(lineHash(heading)) ?? [];
        if (old !== heading && known.length < MOST) former.set(lineHash(heading), [...known, old]);
      }
      gone = [];
      come = [];
    },
  };
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
