import { createHash } from 'node:crypto';

/** Hash of a body, blank space at line ends and around it aside, so that copies are found. Hex. */
export function bodyHash(text: string): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  return createHash('sha256').update(lines.join('\n').trim()).digest('hex').slice(0, 32);
}
