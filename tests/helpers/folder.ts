import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new empty folder that is removed when this process ends: for what several tests look at. */
export function temporaryFolder(): string {
  const root = mkdtempSync(join(tmpdir(), 'minuted-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  return root;
}

/** Writes files (path → content) into a new folder that is removed after the test, and gives its path. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): string {
  const root = mkdtempSync(join(tmpdir(), 'minuted-'));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  return root;
}
