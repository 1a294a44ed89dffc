import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { arrayItems, arrayOf, textItem, textOf } from './cbor.ts';
import { nameByPlace } from './fragment-names.ts';

/** What all of Pagefind's files begin with, before the CBOR. */
const MARK = 'pagefind_dcd';
/** Positions of the lists of pages and filters in the index's main file: version, pages, chunks, filters, sorts, fields. */
const [PAGES, FILTERS] = [1, 3];
const FILTER = /^(?<language>[a-z-]+)_(?<hash>[0-9a-f]+)\.pf_filter$/;
const MAIN = /^pagefind\.(?<language>[a-z-]+)_(?<hash>[0-9a-f]+)\.pf_meta$/;

/**
 * Makes the same index of the same records in every run. Pagefind keeps filters and their values in hash maps, whose order is
 * another one each time, and names files after what stands in them: so the values, the list of filters, and with them the names of
 * three kinds of files differ. Here both are sorted and the files named anew; nothing else of the index depends on the order.
 * Fragments are named by their places in the `part` (see `nameByPlace`).
 */
export function steadyIndex(folder: string, part: number): void {
  const renamed = new Map(inFolder(join(folder, 'filter'), FILTER).map((file) => steadyFilter(file)));
  for (const file of inFolder(folder, MAIN)) {
    const [before, after] = steadyMain(file, renamed, (pages) => nameFragments(folder, pages, part));
    const entry = join(folder, 'pagefind-entry.json');
    writeFileSync(entry, readFileSync(entry, 'utf8').replaceAll(`"${before}"`, `"${after}"`));
  }
}

function nameFragments(folder: string, listed: Buffer, part: number): Buffer {
  const { pages, names } = nameByPlace(listed, part);
  const fileOf = (name: string) => join(folder, 'fragment', `${name}.pf_fragment`);
  for (const [before, after] of names) renameSync(fileOf(before), fileOf(after));
  return pages;
}

/** A file of the index, named `<language>_<hash>`. */
interface IndexFile {
  readonly path: string;
  readonly name: string;
  readonly language: string;
  readonly hash: string;
}

type Renamed = readonly [before: string, after: string];

function inFolder(folder: string, pattern: RegExp): readonly IndexFile[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.flatMap((name) => {
    const { language, hash } = pattern.exec(name)?.groups ?? {};
    return language && hash ? [{ path: join(folder, name), name, language, hash }] : [];
  });
}

/** A filter: its name, and its values with the pages of each. */
function steadyFilter(file: IndexFile): Renamed {
  const [name, values] = arrayItems(contentOf(file.path));
  if (!name || !values) throw new RangeError(`${file.name} is no filter`);
  return write(file, arrayOf([name, arrayOf(byFirstText(arrayItems(values)))]));
}

function steadyMain(file: IndexFile, renamed: ReadonlyMap<string, string>, named: (pages: Buffer) => Buffer): Renamed {
  const parts = arrayItems(contentOf(file.path));
  const filters = arrayItems(parts[FILTERS] ?? arrayOf([])).map((filter) => {
    const [name, id] = arrayItems(filter).map(textOf);
    if (name === undefined || id === undefined) throw new RangeError(`${file.name} has a filter without a name`);
    return arrayOf([textItem(name), textItem(renamed.get(id) ?? id)]);
  });
  const pages = named(parts[PAGES] ?? arrayOf([]));
  return write(file, arrayOf(parts.with(PAGES, pages).with(FILTERS, arrayOf(byFirstText(filters)))));
}

/** Lists that begin with a text, in the order of these. */
function byFirstText(lists: readonly Buffer[]): readonly Buffer[] {
  const keyed = lists.map((list) => ({ list, key: textOf(arrayItems(list)[0] ?? list) }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0)).map(({ list }) => list);
}

function contentOf(path: string): Buffer {
  const bytes = gunzipSync(readFileSync(path));
  if (bytes.toString('latin1', 0, MARK.length) !== MARK) throw new RangeError(`${path} is no file of Pagefind's`);
  return bytes.subarray(MARK.length);
}

/** Writes a file under the name that its content gives it; the hash stays as long as Pagefind made it. */
function write({ path, name, language, hash }: IndexFile, content: Buffer): Renamed {
  const own = createHash('sha256').update(content).digest('hex').slice(0, hash.length);
  rmSync(path);
  writeFileSync(
    path.slice(0, -name.length) + name.replace(hash, own),
    gzipSync(Buffer.concat([Buffer.from(MARK), content]), { level: 9 }),
  );
  return [`${language}_${hash}`, `${language}_${own}`];
}
