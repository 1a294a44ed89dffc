import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

/**
 * What changes whenever a commit, a branch, a remote or the depth of the clone does: all that we ask git of, without a process.
 * Null where it cannot be told so (git is told by its environment where the repository lies).
 */
export function gitStamp(root: string): string | null {
  if (process.env.GIT_DIR !== undefined) return null;
  const folder = repositoryOf(root);
  if (folder === null) return 'no repository';
  // A work tree of its own has its HEAD, and shares everything else.
  const common = resolve(folder, textOf(join(folder, 'commondir'))?.trim() ?? '.');
  const head = textOf(join(folder, 'HEAD')) ?? '';
  const branch = /^ref: (refs\/[^\n]+)/.exec(head)?.[1];
  return JSON.stringify([
    folder,
    head,
    branch === undefined ? null : textOf(join(common, branch)),
    ...['packed-refs', 'reftable/tables.list', 'config', 'shallow'].map((name) => timesOf(join(common, name))),
  ]);
}

/** The folder of the repository that a folder belongs to, or null. */
function repositoryOf(root: string): string | null {
  const place = join(root, '.git');
  const found = statSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory()) return place;
  const pointer = found?.isFile() ? /^gitdir: (.+)/.exec(textOf(place) ?? '')?.[1] : undefined;
  if (pointer !== undefined) return resolve(root, pointer);
  const parent = dirname(root);
  return parent === root ? null : repositoryOf(parent);
}

function textOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

function timesOf(file: string): string | null {
  const found = statSync(file, { throwIfNoEntry: false });
  return found ? `${found.ino} ${found.size} ${found.mtimeMs} ${found.ctimeMs}` : null;
}
