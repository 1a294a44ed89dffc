/// <reference path="./eleventy-img-module.d.ts" />
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Asset } from '../../model/index.ts';
import { imageSize } from '../image-size.ts';
import { isStillPicture, type Picture, type PictureSource } from '../picture.ts';
import type { PictureStore } from './picture-store.ts';

/**
 * Formats in the order of preference, with widths in pixels: a phone, the text column, the same on a fine screen. The few browsers
 * that know no AVIF get one WebP: making as many of them takes longer than all of AVIF.
 */
const FORMATS = [
  { format: 'avif', widths: [400, 800, 1600] },
  { format: 'webp', widths: [800] },
] as const;
/**
 * AVIF's effort 1: a tenth larger than 4 for a fifteenth of the time; WebP's, without smart subsampling: an eighth larger for two
 * fifths. Orientation is turned into pixels, because EXIF is not kept.
 */
const SETTINGS = {
  fixOrientation: true,
  sharpAvifOptions: { quality: 55, effort: 1 },
  sharpWebpOptions: { quality: 80, effort: 1 },
};
/** Below it there is nothing to gain; above it a build would take minutes for one file. */
const [LEAST_BYTES, MOST_BYTES, MOST_PIXELS] = [4_000, 20_000_000, 40_000_000];
/** Of an archive; any further are published as they are. */
const MOST_PICTURES = 1_000;
/** Pictures in work at the same time: between its steps each waits for a thread that makes pages. */
const AT_ONCE = 3;
const KEY_LENGTH = 20;

/** Versions of pictures by their path in the archive, and what could not be read. */
export interface MadePictures {
  readonly pictures: ReadonlyMap<string, Picture>;
  readonly broken: readonly string[];
}

/** Makes smaller versions of the pictures that gain by it, or finds them made. Whatever cannot be read is left as it is. */
export async function makePictures(root: string, assets: readonly Asset[], store: PictureStore): Promise<MadePictures> {
  // By key: the same picture may lie in two folders.
  const makings = new Map<string, Promise<Picture | null>>();
  const keys = new Map<string, string>();
  const work = async (queue: Iterable<Asset>): Promise<void> => {
    for (const asset of queue) {
      const bytes = await pictureAt(root, asset);
      if (bytes === null) continue;
      const key = keyOf(bytes);
      keys.set(asset.path, key);
      const file = join(root, asset.path);
      const making = makings.get(key) ?? known(store, key).then((picture) => picture ?? made(store, key, file));
      makings.set(key, making);
      await making;
    }
  };
  const queue = assets.slice(0, MOST_PICTURES).values();
  await Promise.all(Array.from({ length: AT_ONCE }, () => work(queue)));
  await store.keep(new Set(makings.keys()), KEY_LENGTH);
  const pictures = new Map<string, Picture>();
  const broken: string[] = [];
  for (const { path } of assets) {
    const picture = await makings.get(keys.get(path) ?? '');
    if (picture === null) broken.push(path);
    else if (picture && picture.sources.length > 0) pictures.set(path, picture);
  }
  return { pictures, broken };
}

/** The bytes of a picture that may gain by smaller versions; null for any other file. */
async function pictureAt(root: string, { path, bytes: length }: Asset): Promise<Uint8Array | null> {
  if (length < LEAST_BYTES || length > MOST_BYTES) return null;
  const bytes = await readFile(join(root, path)).catch(() => null);
  if (bytes === null || !isStillPicture(bytes)) return null;
  const size = imageSize(bytes);
  return size === null || size.width * size.height > MOST_PIXELS ? null : bytes;
}

/** Names of all files that these pictures consist of. */
export const pictureFiles = (pictures: ReadonlyMap<string, Picture>): ReadonlySet<string> =>
  new Set(
    [...pictures.values()].flatMap(({ sources }) => sources.flatMap(({ files }) => files.map(({ name }) => name))),
  );

/** Made of all that the result depends on: the picture, whatever it is called, and how it is treated. */
const keyOf = (bytes: Uint8Array): string =>
  createHash('sha256')
    .update(JSON.stringify([FORMATS, SETTINGS]))
    .update(bytes)
    .digest('hex')
    .slice(0, KEY_LENGTH);

async function known(store: PictureStore, key: string): Promise<Picture | undefined> {
  const note = await store.read(`${key}.json`);
  if (note === undefined) return undefined;
  try {
    const picture: Picture = JSON.parse(new TextDecoder().decode(note));
    const files = await Promise.all([...pictureFiles(new Map([['', picture]]))].map(store.read));
    return files.includes(undefined) ? undefined : picture;
  } catch {
    // Somebody wrote into the cache: make it again.
    return undefined;
  }
}

/**
 * Null for what cannot be read. The library is large: it is loaded for the first picture that has to be made. It gets the path,
 * because it takes bytes for a name too and makes texts of them.
 */
async function made(store: PictureStore, key: string, file: string): Promise<Picture | null> {
  try {
    const { default: image } = await import('@11ty/eleventy-img');
    const sharpOptions = { failOn: 'error', limitInputPixels: MOST_PIXELS };
    const options = { dryRun: true, useCache: false, failOnError: true, sharpOptions, ...SETTINGS };
    const versions = await Promise.all(
      FORMATS.map(async ({ format, widths }) => {
        const made = await image(file, { ...options, formats: [format], widths: [...widths] });
        return { format, files: made[format] ?? [] };
      }),
    );
    const bytes = await readFile(file);
    // Somebody saved another picture meanwhile: the next build makes it.
    if (keyOf(bytes) !== key) return { width: 0, height: 0, sources: [] };
    const sources: PictureSource[] = [];
    for (const { format, files } of versions) {
      // A format whose best version saves nothing is none to prefer.
      if ((files.at(-1)?.size ?? Number.POSITIVE_INFINITY) >= bytes.length * 0.9) continue;
      const named = files.map((file) => ({ ...file, name: `${key}-${file.width}.${format}` }));
      for (const { name, buffer } of named) await store.write(name, buffer);
      sources.push({ format, files: named.map(({ name, width }) => ({ name, width })) });
    }
    const { width = 0, height = 0 } = versions[0]?.files.at(-1) ?? {};
    const picture = { width, height, sources };
    await store.write(`${key}.json`, new TextEncoder().encode(JSON.stringify(picture)));
    return picture;
  } catch {
    return null;
  }
}
