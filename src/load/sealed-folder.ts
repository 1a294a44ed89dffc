import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readSealed, removeAbandoned, writeSealed } from '../read/sealed-file.ts';

/** Files that are kept between builds by name. Safe to delete, safe with two builds at once. */
export interface SealedFolder {
  /** Undefined for what is not there, or is not what was written. */
  readonly read: (name: string) => Promise<Uint8Array | undefined>;
  readonly write: (name: string, content: Uint8Array) => Promise<void>;
  /** Forgets whatever does not begin with one of these, of that length. */
  readonly keep: (beginnings: ReadonlySet<string>, length: number) => Promise<void>;
}

/** The files in a folder, which is made when the first one is written. */
export function sealedFolder(folder: string): SealedFolder {
  return {
    read: async (name) => (await readSealed(join(folder, name))) ?? undefined,
    write: (name, content) => writeSealed(join(folder, name), content),
    keep: async (beginnings, length) => {
      const names = await readdir(folder).catch(() => []);
      const old = names.filter((name) => !beginnings.has(name.slice(0, length)));
      await Promise.all(old.map((name) => unlink(join(folder, name)).catch(() => undefined)));
      await removeAbandoned(folder);
    },
  };
}
