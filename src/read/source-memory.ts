import { statSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../model/index.ts';
import { type ReadResult, readSource } from './read-source.ts';

/** Reads one file of an archive. */
export type ReadFile = (root: string, path: string) => ReadResult;

interface Known {
  readonly stamp: string;
  /** It was changed so long before it was read that another change would show in its times. */
  readonly isSettled: boolean;
  readonly result: ReadResult;
}

/** Times on disks may be this coarse (FAT: 2 s): a change right after a reading can leave them as they were. Milliseconds. */
const COARSEST = 2500;

/**
 * Reads files and remembers them: one that its number, size and times show to be as it was is not read again, and one that holds
 * what it held gives the very same `Source`, so that whatever was made of that can be kept.
 */
export function rememberingReader(): ReadFile {
  const known = new Map<string, Known>();
  return (root, path) => {
    const file = join(root, ...path.split('/'));
    const before = known.get(file);
    const stamp = stampOf(file);
    if (before?.isSettled && stamp !== null && before.stamp === stamp.text) return before.result;
    const read = readSource(root, path);
    const result = before && isSame(before.result, read) ? before.result : read;
    if (stamp === null) known.delete(file);
    else known.set(file, { stamp: stamp.text, isSettled: stamp.isSettled, result });
    return result;
  };
}

/** Null for a file that is not there. */
function stampOf(file: string): { readonly text: string; readonly isSettled: boolean } | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return null;
  const { dev, ino, size, mtimeMs, ctimeMs } = found;
  const age = Date.now() - Math.max(mtimeMs, ctimeMs);
  return { text: `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`, isSettled: age > COARSEST };
}

function isSame(before: ReadResult, now: ReadResult): boolean {
  if (before.kind !== 'source' || now.kind !== 'source') return false;
  const rest = ({ text: _, ...others }: Source) => JSON.stringify(others);
  return before.source.text === now.source.text && rest(before.source) === rest(now.source);
}
