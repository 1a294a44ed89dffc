import { createHash } from 'node:crypto';
import { arrayItems, arrayOf, textItem, textOf } from './cbor.ts';

/** Digits of the hash that begins every name of a part: another content, other names, so that no copy of an old file is taken. */
const HASH_DIGITS = 6;
/** Digits (base 36) of a part's number and of a page's place in it: as long in every name, so that names sort as numbers do. */
const [PART_DIGITS, PLACE_DIGITS] = [2, 4];

/** An index's list of pages with other names for their fragments. */
export interface NamedPages {
  readonly pages: Buffer;
  /** New names by the old ones. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Names the fragments of an index by their places. Pagefind names each after what stands in it: hashes are more than half of what a
 * browser loads before its first search, and cannot be compressed. Names of later places sort after those of earlier ones, and
 * those of a part of a higher number after all of a lower one.
 */
export function nameByPlace(pages: Buffer, part: number): NamedPages {
  const listed = arrayItems(pages).map(arrayItems);
  const before = listed.map(([name]) => (name ? textOf(name) : ''));
  const hash = createHash('sha256').update(before.join()).digest('hex').slice(0, HASH_DIGITS);
  const start = digits(part, PART_DIGITS) + hash;
  const names = new Map<string, string>();
  // Pages that are the same in everything are one file.
  for (const [place, name] of before.entries())
    if (!names.has(name)) names.set(name, start + digits(place, PLACE_DIGITS));
  const named = listed.map(([, ...rest], at) => arrayOf([textItem(names.get(before[at] ?? '') ?? ''), ...rest]));
  return { pages: arrayOf(named), names };
}

const digits = (value: number, length: number): string => value.toString(36).padStart(length, '0');
