import { mkdir, readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where made pictures lie until they are published, by the names of their files. */
export interface PictureStore {
  /** Undefined for what is not there. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, content: Uint8Array) => Promise<void>;
  /** Forgets whatever does not begin with one of these: the store never grows beyond the archive. */
  readonly keep: (beginnings: ReadonlySet<string>, length: number) => Promise<void>;
}

/** For one build only. */
export function memoryStore(): PictureStore {
  const known = new Map<string, Uint8Array>();
  return {
    read: async (name) => known.get(name),
    write: async (name, content) => void known.set(name, content),
    keep: async () => undefined,
  };
}

/** Between builds. Safe to delete, safe with two builds at once (a file is written whole, then renamed). */
export function diskStore(folder: string): PictureStore {
  return {
    read: (name) => readFile(join(folder, name)).catch(() => undefined),
    write: async (name, content) => {
      await mkdir(folder, { recursive: true });
      const temporary = join(folder, `${name}.${process.pid}`);
      await writeFile(temporary, content);
      await rename(temporary, join(folder, name));
    },
    keep: async (beginnings, length) => {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !beginnings.has(name.slice(0, length)));
      await Promise.all(old.map((name) => unlink(join(folder, name)).catch(() => undefined)));
    },
  };
}
