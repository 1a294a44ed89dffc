import { createHash } from 'node:crypto';

/** Hash of a body, blank space at line ends and around it aside, so that copies are found. Hex. */
export function bodyHash(text: string): string {
  return createHash('sha256')
    .update(text.replace(/[ \t]+$/gm, '').trim())
    .digest('hex')
    .slice(0, 32);
}
