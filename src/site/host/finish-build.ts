import { join } from 'node:path';
import type { Asset } from '../../model/index.ts';
import { assetAddress, pictureAddress } from '../addresses.ts';
import { linkedAssets } from '../linked-assets.ts';
import { publishAssets } from '../publish/assets.ts';
import { copyIfChanged, writeIfChanged } from '../publish/files.ts';
import { publishLate } from '../publish/late.ts';
import { pictureFiles } from '../publish/make-pictures.ts';
import { publishOffline } from '../publish/offline.ts';
import { publishPreview } from '../publish/preview-picture.ts';
import { publishPictures } from '../publish/publish-pictures.ts';
import { entitiesFile } from '../search/entities.ts';
import type { BuildContext, StartedBuild } from './start-build.ts';

/** What a build whose pages are written still waits for. */
export interface Unfinished {
  /** The output folder, without the prefix. */
  readonly folder: string;
  readonly preview: Uint8Array | null;
  /** Aborted when the next build of the same folder begins. */
  readonly signal: AbortSignal;
}

/** Publishes what stands beside the pages, once Eleventy has written them. */
export async function finishBuild(context: BuildContext, build: StartedBuild, unfinished: Unfinished): Promise<void> {
  const { options, request, store, served } = context;
  const { site, archive, kept, index } = build;
  const output = join(unfinished.folder, options.prefix);
  request.onStep?.('writing pictures and documents');
  const assets = linkedAssets(site, archive.assets);
  await publishAssets(output);
  await publishDocuments(archive.root, assets, output);
  await publishPictures(site.pictures, store, output);
  const others = [
    ...assets.map(({ path }) => assetAddress(path)),
    ...[...pictureFiles(site.pictures)].map((name) => pictureAddress(name)),
  ];
  kept.others(others.map((address) => options.prefix.slice(1) + address.slice(1)));
  await publishPreview(unfinished.preview, output);
  if (served) {
    served.partly(kept);
    request.rebuilds?.onLate(publishLate({ ...build, output, signal: unfinished.signal }, served));
    return;
  }
  await publishOffline(site, archive.source, output);
  if (index) {
    request.onStep?.('waiting for the search index');
    const entities = entitiesFile(site, index.olderParts);
    writeIfChanged(join(output, entities.permalink), entities.content());
    await index.done;
  }
  if (request.earlier) request.onNotes?.(kept.notes(), kept.pages);
}

/** Copies exactly those files of the archive that may be published. */
async function publishDocuments(root: string, assets: readonly Asset[], output: string): Promise<void> {
  for (const { path } of assets) await copyIfChanged(join(root, path), join(output, assetAddress(path).slice(1)));
}
