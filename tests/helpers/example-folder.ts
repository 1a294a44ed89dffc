import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ExampleFile, RuleExample } from '../../src/lint/rule.ts';
import { folderOf } from './folder.ts';

/** Whether an example holds what only its owner's superior may open. */
export const isClosed = ({ files }: RuleExample): boolean =>
  Object.values(files).some((file) => typeof file !== 'string' && file.kind === 'closed');

/** Writes the files of a rule's example into a new folder that is removed after the test. */
export function exampleFolder(files: RuleExample['files']): string {
  const root = folderOf({});
  chmodSync(root, 0o755);
  for (const [path, file] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    write(join(root, path), file);
  }
  return root;
}

function write(path: string, file: ExampleFile): void {
  if (typeof file === 'string') writeFileSync(path, file);
  else if (file.kind === 'bytes') writeFileSync(path, file.latin1, 'latin1');
  else if (file.kind === 'repeated') writeFileSync(path, file.text.repeat(file.times));
  else if (file.kind === 'link') symlinkSync(file.to, path);
  else {
    if (path.endsWith('/')) mkdirSync(path);
    else writeFileSync(path, '');
    chmodSync(path, 0);
  }
}

/** The user that owns nothing, by the number that Linux and macOS agree on well enough. */
const NOBODY = 65_534;

/** What somebody without special rights sees: root, as which containers run, may open everything. */
export async function asNobody<Value>(look: () => Promise<Value>): Promise<Value> {
  if (process.geteuid?.() !== 0) return look();
  process.seteuid?.(NOBODY);
  try {
    return await look();
  } finally {
    process.seteuid?.(0);
  }
}
