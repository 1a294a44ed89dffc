import type { Source } from '../model/index.ts';

/** The line of the file on which a field of its front matter begins; 1 where it is not found. */
export const fieldLine = ({ frontMatterText = '' }: Source, name: string): number =>
  Math.max(1, frontMatterText.split('\n').findIndex((line) => line.startsWith(`${name}:`)) + 1);
