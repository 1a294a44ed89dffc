import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { cacheFolder } from '../load/parse-cache.ts';
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
export async function readRecord(target: string): Promise<BuildRecord | null> {
  try {
    const { files, ...record }: BuildRecord & { files: string } = JSON.parse(
      await readFile(recordFile(target), 'utf8'),
    );
    return files === (await listFiles(target)) ? record : null;
  } catch {
    return null;
  }
}

/** Notes a build. A note that cannot be written costs the next build time and nothing else. */
export async function writeRecord(target: string, record: BuildRecord): Promise<void> {
  try {
    const file = recordFile(target);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, JSON.stringify({ ...record, files: await listFiles(target) }));
  } catch {
    // The cache folder may be read-only.
  }
}

function recordFile(target: string): string {
  return join(cacheFolder(), `built-${createHash('sha256').update(target).digest('hex').slice(0, 16)}.json`);
}

/** Names, sizes and times of all files as one hash: whoever adds, removes or edits one gets a new build. */
async function listFiles(folder: string): Promise<string> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const lines = entries.flatMap((entry) => {
    if (!entry.isFile()) return [];
    const path = join(entry.parentPath, entry.name);
    const { size, mtimeMs } = statSync(path);
    return [`${relative(folder, path)} ${size} ${mtimeMs}`];
  });
  return createHash('sha256').update(lines.sort().join('\n')).digest('hex');
}
