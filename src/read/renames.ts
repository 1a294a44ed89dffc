import { push } from '../data/collect.ts';
import type { FileHistory } from '../model/index.ts';

/** Path of today → the paths that the file had before, latest first. */
export type Renames = ReadonlyMap<string, readonly string[]>;

/** Reads `git log -z --name-status --diff-filter=R` with empty messages, newest commit first: `R087`, old path, new path. */
export function parseRenames(log: string): Renames {
  const former = new Map<string, string[]>();
  /** A path of the past → the path of today that it led to. */
  const today = new Map<string, string>();
  const fields = log.split('\0').map((field) => field.replace(/^\n+/, ''));
  for (let at = 0; at + 2 < fields.length; ) {
    const [status = '', old = '', renamed = ''] = fields.slice(at, at + 3);
    if (!/^R\d+$/.test(status)) {
      at += 1;
      continue;
    }
    const path = today.get(renamed) ?? renamed;
    if (old !== path && !today.has(old)) {
      today.set(old, path);
      push(former, path, old);
    }
    at += 3;
  }
  return former;
}

/** Histories of files go on over their renaming: a renamed file has not arrived anew. Paths that are in use again stay their own. */
export function joinRenames(
  history: ReadonlyMap<string, FileHistory>,
  renames: Renames,
): ReadonlyMap<string, FileHistory> {
  return new Map(
    [...history].map(([path, known]) => {
      const former = renames.get(path);
      return [path, former ? joined(known, history, former) : known];
    }),
  );
}

function joined(known: FileHistory, history: ReadonlyMap<string, FileHistory>, former: readonly string[]): FileHistory {
  const earlier = former.flatMap((path) => history.get(path) ?? []);
  const created = [known, ...earlier]
    .map((each) => each.created)
    .reduce((a, b) => (Date.parse(b) < Date.parse(a) ? b : a));
  const authors = [...new Set([known, ...earlier].flatMap((each) => each.authors))];
  return { ...known, created, authors, former };
}
