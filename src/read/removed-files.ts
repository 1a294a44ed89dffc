import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import ignore from 'ignore';
import type { FileHistory, Source } from '../model/index.ts';

/**
 * Paths of minutes that git knows and that are there no more, neither under another name: those who saved their addresses still
 * come. `found`: files that are known to be there. What the settings exclude and what lies in dot folders never had one. Sorted.
 */
export async function removedFiles(
  root: string,
  history: ReadonlyMap<string, FileHistory>,
  found: readonly Pick<Source, 'path'>[],
  exclude: readonly string[],
): Promise<readonly string[]> {
  const excluded = ignore().add([...exclude]);
  const renamed = new Set([...history.values()].flatMap(({ former = [] }) => former));
  const there = new Set(found.map(({ path }) => path));
  const candidates = [...history.keys()].filter(
    (path) =>
      !there.has(path) &&
      /\.md$/i.test(path) &&
      !/(?:^|\/)(?:\.|node_modules\/)/.test(path) &&
      !renamed.has(path) &&
      !excluded.ignores(path),
  );
  const isThere = await Promise.all(candidates.map((path) => stat(join(root, path)).catch(() => null)));
  return candidates.filter((_, at) => isThere[at] === null).toSorted();
}
