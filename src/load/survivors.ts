import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { spellingPattern } from './consent.ts';

/** A place of the output where somebody stands who asked not to be published so. */
export interface Survivor {
  /** Relative to the output folder, `/`-separated. */
  readonly file: string;
  readonly spelling: string;
}

const TEXTS = /\.(?:html|json|xml|ics|csv|txt|md|svg|webmanifest)$/;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
];

/** The first file of a built site, by name or content, in which one of the spellings stands; null if none does. */
export async function findSurvivor(folder: string, spellings: readonly string[]): Promise<Survivor | null> {
  if (spellings.length === 0) return null;
  const patterns = spellings.map((spelling) => ({ spelling, pattern: spellingPattern(spelling) }));
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  for (const path of files.toSorted()) {
    const file = relative(folder, path).split(sep).join('/');
    const text = TEXTS.test(file) ? `${file}\n${plain(await readFile(path, 'utf8'))}` : file;
    const found = patterns.find(({ pattern }) => text.search(pattern) >= 0);
    if (found) return { file, spelling: found.spelling };
  }
  return null;
}

function plain(text: string): string {
  return ENTITIES.reduce((result, [entity, character]) => result.replaceAll(entity, character), text);
}
