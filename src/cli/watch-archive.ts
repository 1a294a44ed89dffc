import { type Dirent, existsSync, type FSWatcher, readdirSync, statSync, watch } from 'node:fs';
import { join } from 'node:path';

/** Watches an archive's folders until it is closed. */
export interface ArchiveWatch {
  /** Looks for folders that have come and gone. What is read after it cannot change without being told. */
  readonly refresh: () => void;
  readonly close: () => void;
}

/** Editors write more than once when they save: a change is told when nothing more came for so long. Milliseconds. */
const QUIET = 15;
/** It is told in any case after so long. Milliseconds. */
const LONGEST = 150;
/** What editors leave beside a file while they write it, and what is no part of an archive. */
const STRAY = /^(?:\.(?!gitignore$).*|.*~|.*\.(?:swp|swx|tmp)|4913|node_modules)$/i;

/**
 * Tells when something in a folder or below changes, comes or goes: not what, for whoever is told looks at all of it. Folders are
 * watched one by one and no file is polled, so that nothing is missed that happens after `refresh` and nothing waits.
 */
export function watchArchive(root: string, onChange: () => void): ArchiveWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  let first = 0;
  const tell = () => {
    timer = undefined;
    onChange();
  };
  const notice = (name: string | null) => {
    if (name !== null && STRAY.test(name)) return;
    const now = performance.now();
    if (timer === undefined) first = now;
    clearTimeout(timer);
    timer = setTimeout(tell, Math.min(QUIET, Math.max(0, first + LONGEST - now)));
  };
  const close = (key: string) => {
    watchers.get(key)?.close();
    watchers.delete(key);
  };
  const refresh = () => {
    const folders = foldersOf(root);
    for (const key of watchers.keys()) if (!folders.has(key)) close(key);
    for (const [key, folder] of folders) {
      if (watchers.has(key)) continue;
      const watcher = watched(folder, notice);
      if (!watcher) continue;
      // A folder that is removed: its parent tells of it.
      watcher.on('error', () => close(key));
      watchers.set(key, watcher);
    }
  };
  refresh();
  return {
    refresh,
    close: () => {
      clearTimeout(timer);
      for (const key of [...watchers.keys()]) close(key);
    },
  };
}

/** Null for a folder that has just gone. */
function watched(folder: string, notice: (name: string | null) => void): FSWatcher | null {
  try {
    return watch(folder, (_event, name) => notice(name));
  } catch (error) {
    if (existsSync(folder)) throw new Error(`changes in ${folder} cannot be watched`, { cause: error });
    return null;
  }
}

/** A folder and those below it, by what tells them from others that had their name. */
function foldersOf(root: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const add = (folder: string): void => {
    const entries = entriesOf(folder);
    if (!entries) return;
    const { dev, ino, birthtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {};
    found.set(`${dev} ${ino} ${birthtimeMs} ${folder}`, folder);
    for (const entry of entries) if (entry.isDirectory() && !STRAY.test(entry.name)) add(join(folder, entry.name));
  };
  add(root);
  return found;
}

function entriesOf(folder: string): readonly Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    // It has just gone.
    return null;
  }
}
