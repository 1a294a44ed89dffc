import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { LoadedArchive, Tell } from '../../model/index.ts';
import { HEADER_BYTES, type ImageSize, imageSize } from '../image-size.ts';
import { shownAssets } from '../linked-assets.ts';
import type { Site } from '../site.ts';
import { makePictures } from './make-pictures.ts';
import type { PictureStore } from './picture-store.ts';

const PICTURES = /\.(png|jpe?g|gif|webp|svg)$/i;

/** Sizes of the pictures beside the minutes, so that pages do not move when they arrive. */
export async function imageSizes({ root, assets }: LoadedArchive): Promise<ReadonlyMap<string, ImageSize>> {
  const sizes = new Map<string, ImageSize>();
  const buffer = new Uint8Array(HEADER_BYTES);
  for (const { path } of assets.filter((asset) => PICTURES.test(asset.path))) {
    const file = await open(join(root, path)).catch(() => undefined);
    if (!file) continue;
    const { bytesRead } = await file.read(buffer, 0, HEADER_BYTES, 0).finally(() => file.close());
    const size = imageSize(buffer.subarray(0, bytesRead));
    if (size) sizes.set(path, size);
  }
  return sizes;
}

/** Smaller versions of the pictures that a site's pages show, by path. `onStep` is told of those that cannot be read. */
export async function findPictures(
  site: Site,
  { root, assets }: LoadedArchive,
  store: PictureStore,
  onStep: Tell | undefined,
): Promise<Site['pictures']> {
  const shown = site.options.pages ? shownAssets(site, assets).filter(({ path }) => PICTURES.test(path)) : [];
  const made = await makePictures(root, shown, store);
  for (const path of made.broken) onStep?.(`published as it is, because it is no readable picture: ${path}`);
  return made.pictures;
}
