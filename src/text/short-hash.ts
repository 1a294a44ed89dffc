import { createHash } from 'node:crypto';

/** What names a cache of a folder among others: sixteen hexadecimal digits of its path's hash. */
export const shortHash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
