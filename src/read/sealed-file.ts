import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isRunning } from './is-running.ts';

/** Bytes of the hash that every sealed file begins with. */
const SEAL = 32;
/** Names of files that are being written end with the number of the process. */
const UNFINISHED = /\.(\d{1,10})$/;
/** Milliseconds after which a file being written belongs to nobody, if its process is gone (it may run in another container), and in any case. */
const ABANDONED = 10 * 60 * 1000;
const FORGOTTEN = 24 * 60 * 60 * 1000;

/**
 * Reads what `writeSealed` wrote. Null where there is no such file, or where it is not what was written: cut off, damaged on the
 * disk, edited. What is kept between builds is published again unseen, so it must be the same to the last byte.
 */
export async function readSealed(file: string): Promise<Buffer | null> {
  const bytes = await readFile(file).catch(() => null);
  if (bytes === null || bytes.length < SEAL) return null;
  const content = bytes.subarray(SEAL);
  return sealOf(content).equals(bytes.subarray(0, SEAL)) ? content : null;
}

/** Keeps something between builds: beside a hash of it, and so that no reader ever sees half of it. Makes the folder. */
export async function writeSealed(file: string, content: string | Uint8Array): Promise<void> {
  const bytes = Buffer.from(content);
  const temporary = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  await writeFile(temporary, Buffer.concat([sealOf(bytes), bytes]));
  await rename(temporary, file);
}

/** Removes what builds that were killed had begun to write. Never throws: the folder may be read-only. */
export async function removeAbandoned(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const [, id] = UNFINISHED.exec(name) ?? [];
      if (id === undefined) return;
      const path = join(folder, name);
      const age = await stat(path).then(
        ({ mtimeMs }) => Date.now() - mtimeMs,
        () => 0,
      );
      if (age > FORGOTTEN || (age > ABANDONED && !isRunning(Number(id)))) await unlink(path).catch(() => undefined);
    }),
  );
}

function sealOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
