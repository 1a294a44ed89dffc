import { mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { shortHash } from '../../text/short-hash.ts';
import { pictureAddress } from '../addresses.ts';
import type { Picture } from '../picture.ts';
import { pictureFiles } from './make-pictures.ts';
import type { PictureStore } from './picture-store.ts';

/** Name of an archive's folder among the caches, for what is kept of one kind. `archive`: its folder. */
export const storeFolder = (kind: 'pictures' | 'preview', archive: string): string => `${kind}-${shortHash(archive)}`;

/** Writes the smaller versions that pages name. What a name stands for never changes, so what is there is left alone. */
export async function publishPictures(
  pictures: ReadonlyMap<string, Picture>,
  store: PictureStore,
  output: string,
): Promise<void> {
  const names = pictureFiles(pictures);
  if (names.size > 0) await mkdir(join(output, 'pictures'), { recursive: true });
  for (const name of names) {
    const path = join(output, pictureAddress(name).slice(1));
    const content = await store.read(name);
    const there = await stat(path).catch(() => undefined);
    if (content && there?.size !== content.length) await writeFile(path, content);
  }
}
