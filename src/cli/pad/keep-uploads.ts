import { mkdir, readFile, realpath, stat, writeFile } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type FetchLimits, fetchSafely } from './fetch-safely.ts';
import type { Upload } from './uploads.ts';

/** Files that have one name and are not the same are told apart by a number up to this. */
const MOST_OF_A_NAME = 99;

/**
 * Puts what could be had into `folder` and gives it, under the names it has there now: a file that is there already is
 * never overwritten. What is missing, too large or elsewhere is no reason to lose the minutes and is left out.
 */
export async function keepUploads(
  uploads: readonly Upload[],
  source: URL,
  folder: string,
  limits: FetchLimits,
): Promise<readonly Upload[]> {
  const kept: Upload[] = [];
  for (const upload of uploads) {
    const bytes = await bytesOf(upload.url, source, limits).catch(() => null);
    const name = bytes === null ? null : await keep(bytes, folder, upload.name);
    if (name !== null) kept.push({ ...upload, name });
  }
  return kept;
}

function bytesOf(url: URL, source: URL, limits: FetchLimits): Promise<Buffer | null> {
  return source.protocol === 'file:'
    ? fileBelow(dirname(fileURLToPath(source)), url, limits)
    : fetchSafely(url, limits);
}

/** A file that lies below the folder even if links on the way lead elsewhere. */
async function fileBelow(folder: string, url: URL, limits: FetchLimits): Promise<Buffer | null> {
  const [root, file] = await Promise.all([realpath(folder), realpath(fileURLToPath(url))]);
  const { size } = await stat(file);
  return file.startsWith(root + sep) && size <= limits.bytes ? readFile(file) : null;
}

/** Under its name, or with a number where another file has it; null where all are taken. */
async function keep(bytes: Buffer, folder: string, name: string): Promise<string | null> {
  const ending = extname(name);
  for (let number = 1; number <= MOST_OF_A_NAME; number++) {
    const free = number === 1 ? name : `${name.slice(0, -ending.length)}-${number}${ending}`;
    const there = await readFile(join(folder, free)).catch(() => null);
    if (there?.equals(bytes)) return free;
    if (there !== null) continue;
    await mkdir(folder, { recursive: true });
    await writeFile(join(folder, free), bytes, { flag: 'wx' });
    return free;
  }
  return null;
}
