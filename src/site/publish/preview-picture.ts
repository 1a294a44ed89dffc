/// <reference path="./eleventy-img-module.d.ts" />
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { siteFiles } from '../addresses.ts';
import { siteUrl } from '../outputs/urls.ts';
import { PREVIEW, previewCard } from '../preview/preview-card.ts';
import type { Site } from '../site.ts';
import type { PictureStore } from './picture-store.ts';

const KEY_LENGTH = 20;

/**
 * The picture for previews as PNG, which is what those who show them take; null where no page names it, because
 * nobody said where the site is published. Made once for the
 * same drawing and kept in `store`. It is made beside everything else: sharp works in threads of its own.
 */
export async function makePreview(site: Site, store: PictureStore): Promise<Uint8Array | null> {
  if (siteUrl(site) === null) return null;
  const card = previewCard(site);
  const key = createHash('sha256').update(card).digest('hex').slice(0, KEY_LENGTH);
  const known = await store.read(`${key}.png`);
  if (known) return known;
  const { default: image } = await import('@11ty/eleventy-img');
  const settings = { formats: ['png'], widths: [PREVIEW.width], sharpPngOptions: { compressionLevel: 9 } };
  const { png } = await image(Buffer.from(card), { dryRun: true, useCache: false, failOnError: true, ...settings });
  const made = png?.[0]?.buffer ?? null;
  if (made) await store.write(`${key}.png`, made);
  await store.keep(new Set([key]), KEY_LENGTH);
  return made;
}

/** Writes it where the pages say that it is, unless it is there already. */
export async function publishPreview(preview: Uint8Array | null, output: string): Promise<void> {
  if (preview === null) return;
  const path = join(output, siteFiles.preview.slice(1));
  const there = await readFile(path).catch(() => null);
  if (there?.equals(preview)) return;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, preview);
}
