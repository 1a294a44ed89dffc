import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { cacheFolder } from '../load/parse-cache.ts';
import { readSealed, removeAbandoned, writeSealed } from '../read/sealed-file.ts';
import type { Notes } from '../site/inputs.ts';
import { shortHash } from '../text/short-hash.ts';
import type { DiagnosticCounts } from './diagnostic-counts.ts';

/** What is noted of a build, so that the next one with the same inputs has nothing to do. */
export interface BuildRecord {
  /** Hash of all that went in. */
  readonly fingerprint: string;
  readonly pages: number;
  /** What was found in the minutes. */
  readonly counts: DiagnosticCounts;
}

/** The record of the site in `target`; null if there is none or if something in the folder was touched since. */
export async function readRecord(target: string): Promise<(BuildRecord & { readonly folder: number }) | null> {
  try {
    const folder = await folderId(target);
    const text = await readSealed(recordFile(target));
    if (text === null) return null;
    const { files, ...record }: BuildRecord & { files: string } = JSON.parse(text.toString('utf8'));
    return files === listFiles(target) ? { ...record, folder } : null;
  } catch {
    return null;
  }
}

/** The folder's number on the disk: another build's folder, put in its place, has another. */
export async function folderId(folder: string): Promise<number> {
  return (await stat(folder)).ino;
}

/** Notes a build. A note that cannot be written costs the next build time and nothing else. */
export async function writeRecord(target: string, record: BuildRecord): Promise<void> {
  try {
    await writeSealed(recordFile(target), JSON.stringify({ ...record, files: listFiles(target) }));
    await removeAbandoned(cacheFolder());
  } catch {
    // The cache folder may be read-only.
  }
}

/** What the last build of `target` noted for the next one, if the same program made it. */
export async function readNotes(target: string, program: string): Promise<Notes | null> {
  try {
    const text = await readSealed(recordFile(target, 'pages'));
    if (text === null) return null;
    const kept: { readonly program: string; readonly notes: Notes } = JSON.parse(text.toString('utf8'));
    return kept.program === program ? kept.notes : null;
  } catch {
    return null;
  }
}

/** Keeps notes for the next build. */
export async function writeNotes(target: string, program: string, notes: Notes): Promise<void> {
  // Like the record, they only save time.
  await writeSealed(recordFile(target, 'pages'), JSON.stringify({ program, notes })).catch(() => undefined);
}

function recordFile(target: string, kind = 'built'): string {
  return join(cacheFolder(), `${kind}-${shortHash(target)}.json`);
}

/** Names, sizes and times of all files as one hash: whoever adds, removes or edits one gets a new build. */
function listFiles(folder: string): string {
  const hash = createHash('sha256');
  const list = (inner: string): void => {
    const entries = readdirSync(`${folder}${inner}`, { withFileTypes: true });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const path = `${inner}${sep}${entry.name}`;
      if (entry.isDirectory()) list(path);
      if (!entry.isFile()) continue;
      const { size, mtimeMs } = statSync(`${folder}${path}`);
      hash.update(`${path} ${size} ${mtimeMs}\n`);
    }
  };
  list('');
  return hash.digest('hex');
}
