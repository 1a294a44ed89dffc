import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { arrayItems, arrayOf, textItem, textOf } from './cbor.ts';

/** Digits of the hash that begins every name of a part: another content, other names, so that no copy of an old file is taken. */
const HASH_DIGITS = 6;
/** Digits (base 36) of a part's number and of a page's place in it: as long in every name, so that names sort as numbers do. */
const [PART_DIGITS, PLACE_DIGITS] = [2, 4];

/**
 * Names the fragments of an index by their places, and gives the list of pages with these names. Pagefind names each after what
 * stands in it: hashes are more than half of what a browser loads before its first search, and cannot be compressed. Names of later
 * places sort after those of earlier ones, and those of a part of a higher number after all of a lower one.
 */
export function nameByPlace(folder: string, pages: Buffer, part: number): Buffer {
  const listed = arrayItems(pages).map(arrayItems);
  const before = listed.map(([name]) => (name ? textOf(name) : ''));
  const hash = createHash('sha256').update(before.join()).digest('hex').slice(0, HASH_DIGITS);
  const start = digits(part, PART_DIGITS) + hash;
  const names = new Map<string, string>();
  for (const [place, name] of before.entries()) {
    // Pages that are the same in everything are one file.
    if (names.has(name)) continue;
    const own = start + digits(place, PLACE_DIGITS);
    names.set(name, own);
    renameSync(fileOf(folder, name), fileOf(folder, own));
  }
  return arrayOf(listed.map(([, ...rest], at) => arrayOf([textItem(names.get(before[at] ?? '') ?? ''), ...rest])));
}

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');

const fileOf = (folder: string, name: string): string => join(folder, 'fragment', `${name}.pf_fragment`);
