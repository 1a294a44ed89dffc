import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { loadArchive, UsageError } from '../load/load-archive.ts';
import type { Asset, LoadedArchive } from '../model/index.ts';
import { assetAddress } from './addresses.ts';
import type { BuildEvent, EleventyConfig } from './eleventy.ts';
import { HEADER_BYTES, type ImageSize, imageSize } from './image-size.ts';
import { linkedAssets } from './linked-assets.ts';
import { readOptions } from './options.ts';
import type { OutputFile } from './outputs/output-file.ts';
import { makeOutputs, type Outputs } from './outputs/outputs.ts';
import { type SitePages, sitePages } from './pages/index.ts';
import { ASSETS, publishAssets } from './publish/assets.ts';
import { copyIfChanged, writeIfChanged } from './publish/files.ts';
import { entitiesFile } from './search/entities.ts';
import { writeSearchIndex } from './search/write-index.ts';
import { makeSite, type Site } from './site.ts';

export type { SiteOptionsInput } from './options.ts';

/** One build's archive and pages. */
interface Loaded {
  readonly site: Site;
  readonly archive: LoadedArchive;
  readonly pages: PagesData;
  readonly outputs: Outputs;
}

/** The pages under the name `minuted`. Not a plain object, so that Eleventy does not copy what it holds. */
class PagesData {
  /** Feeds, calendars and other files of the whole site and of its groups. */
  readonly outputs: readonly OutputFile[];

  constructor(pages: SitePages, outputs: readonly OutputFile[]) {
    Object.assign(this, pages);
    this.outputs = outputs;
  }
}

/**
 * The Eleventy plugin: loads the archive before each build, gives the templates its pages as `minuted`, and publishes
 * the pictures beside the minutes. The minutes are data: they are never Eleventy's input. See options.ts for `input`.
 */
export default function minuted(configuration: EleventyConfig, input: unknown = {}): void {
  configuration.versionCheck('>=3.0.0');
  const { options: requested = {}, onStep, onLoaded } = configuration.minuted ?? {};
  const read = readOptions(input, requested);
  if ('wrong' in read) throw new UsageError(read.wrong);
  const { options } = read;
  configuration.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
  configuration.addTemplateFormats(['11ty.ts', '11ty.tsx']);
  configuration.setUseGitIgnore(false);
  configuration.addWatchTarget(fromHere(options.archive));
  configuration.addWatchTarget(fromHere(ASSETS));

  const load = async (): Promise<Loaded> => {
    const archive = await loadArchive(options.archive, {
      cache: options.cache,
      tracker: true,
      ...(onStep ? { onProgress: onStep } : {}),
    });
    onLoaded?.(archive);
    const site = makeSite(archive, options, await imageSizes(archive));
    const outputs = makeOutputs(site, archive);
    return { site, archive, outputs, pages: new PagesData(sitePages(site), outputs.shared) };
  };
  let current: Promise<Loaded> | undefined;
  configuration.on('eleventy.before', async () => {
    current = load();
    await current;
  });
  configuration.addGlobalData('minuted', async () => {
    current ??= load();
    return (await current).pages;
  });
  configuration.on('eleventy.after', async (event) => {
    const loaded = await current;
    if (!loaded || event.outputMode !== 'fs') return;
    await publishFiles(loaded.archive.root, linkedAssets(loaded.site, loaded.archive.assets), event);
    writeFiles(loaded.outputs.entries(), event);
    if (!options.search) return;
    onStep?.('indexing for search');
    writeFiles([entitiesFile(loaded.site)], event);
    await writeSearchIndex(loaded.site, join(event.directories.output, 'pagefind'));
  });
}

const pictures = /\.(png|jpe?g|gif|webp|svg)$/i;

/** Sizes of the pictures beside the minutes, so that pages do not move when they arrive. */
async function imageSizes({ root, assets }: LoadedArchive): Promise<ReadonlyMap<string, ImageSize>> {
  const sizes = new Map<string, ImageSize>();
  const buffer = new Uint8Array(HEADER_BYTES);
  for (const { path } of assets.filter((asset) => pictures.test(asset.path))) {
    const file = await open(join(root, path)).catch(() => undefined);
    if (!file) continue;
    const { bytesRead } = await file.read(buffer, 0, HEADER_BYTES, 0).finally(() => file.close());
    const size = imageSize(buffer.subarray(0, bytesRead));
    if (size) sizes.set(path, size);
  }
  return sizes;
}

/** Eleventy takes paths relative to the working directory. */
const fromHere = (path: string): string => relative(process.cwd(), path) || '.';

/** Copies our assets and exactly those files of the archive that may be published. */
async function publishFiles(root: string, assets: readonly Asset[], { directories }: BuildEvent): Promise<void> {
  await publishAssets(directories.output);
  for (const { path } of assets) {
    await copyIfChanged(join(root, path), join(directories.output, assetAddress(path).slice(1)));
  }
}

/**
 * Writes the thousands of small files beside pages, which Eleventy would take longer for than for the pages. Those that are
 * as they were stay untouched, for whoever watches or uploads them.
 */
function writeFiles(files: Iterable<OutputFile>, { directories }: BuildEvent): void {
  for (const file of files) writeIfChanged(join(directories.output, file.permalink), file.content());
}
