import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));

/** Version of this program, from the nearest package.json above this file. */
export const version: string = findVersion(here);

/**
 * Names the code that parses: version and the state of every file that has a say. In a checkout the version stays while the
 * code changes, and a cache must not outlive that.
 */
export function parserKey(): string {
  const hash = createHash('sha256').update(version).update(process.versions.node);
  for (const folder of ['html', 'lint', 'load', 'parse', 'text', 'vocabulary'])
    hashFolder(hash, join(here, '..', folder));
  return hash.digest('hex');
}

/** The same for the whole program: every source file and template. */
export function programKey(): string {
  const hash = createHash('sha256').update(version).update(process.versions.node);
  for (const folder of ['..', '../../templates']) hashFolder(hash, join(here, folder));
  return hash.digest('hex');
}

function hashFolder(hash: ReturnType<typeof createHash>, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) hashFolder(hash, path);
    else {
      const { size, mtimeMs } = statSync(path);
      hash.update(`${path}\0${size}\0${mtimeMs}\0`);
    }
  }
}

function findVersion(folder: string): string {
  try {
    const data: unknown = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    if (typeof data === 'object' && data !== null && 'version' in data) return String(data.version);
  } catch {
    // Not here: the next folder up has it.
  }
  const parent = dirname(folder);
  return parent === folder ? '0.0.0' : findVersion(parent);
}
