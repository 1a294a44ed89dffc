import { open } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { loadArchive, UsageError } from '../load/load-archive.ts';
import { loadMemory } from '../load/load-memory.ts';
import { cacheFolder } from '../load/parse-cache.ts';
import { sealedFolder } from '../load/sealed-folder.ts';
import type { Archive, Asset, LoadedArchive, StepPart, Tell } from '../model/index.ts';
import { assetAddress, fixed, pictureAddress } from './addresses.ts';
import { ARCHIVE_CHANGED, type EleventyConfig } from './eleventy.ts';
import { addCollectionsAndFilters } from './host/add-data.ts';
import { addPages } from './host/add-pages.ts';
import { HEADER_BYTES, type ImageSize, imageSize } from './image-size.ts';
import { type Inputs, unwatched, watchInputs } from './inputs.ts';
import { linkedAssets, picturedPages, shownAssets } from './linked-assets.ts';
import { readOptions } from './options.ts';
import type { OutputFile } from './outputs/output-file.ts';
import { makeOutputs, type Outputs } from './outputs/outputs.ts';
import type { Page } from './page.ts';
import { sitePages } from './pages/index.ts';
import type { Picture } from './picture.ts';
import { ASSETS, publishAssets } from './publish/assets.ts';
import { copyIfChanged, writeIfChanged } from './publish/files.ts';
import { KeptPages } from './publish/kept-pages.ts';
import { publishLate } from './publish/late.ts';
import { makePictures, pictureFiles } from './publish/make-pictures.ts';
import { publishOffline } from './publish/offline.ts';
import { memoryStore, type PictureStore } from './publish/picture-store.ts';
import { makePreview, publishPreview } from './publish/preview-picture.ts';
import { publishPictures, storeFolder } from './publish/publish-pictures.ts';
import { ServedFolder } from './publish/served-folder.ts';
import { pageTurns, type Ready } from './publish/turns.ts';
import { entitiesFile } from './search/entities.ts';
import { type StartedIndex, startSearchIndex } from './search/start-index.ts';
import { makeSite, type Site } from './site.ts';

export type { CollectionEntry, Collections } from './host/collections.ts';
export type { SiteOptionsInput } from './options.ts';
export type { MinutedData };

/** One build's archive and pages. */
interface Loaded {
  readonly site: Site;
  readonly archive: LoadedArchive;
  readonly data: MinutedData;
  readonly outputs: Outputs;
  readonly kept: KeptPages;
  /** How many outputs Eleventy has to write for us. */
  readonly total: number;
  /** Smaller versions of pictures, as soon as they are made. */
  readonly pictures: Promise<void>;
  /** Null where nothing is written or searched. */
  readonly index: StartedIndex | null;
}

/** Pages by their kind, as `SitePages` names them. */
type PageLists = Readonly<Record<string, readonly Page<unknown>[]>>;

/** What templates find under the name `minuted`. Not a plain object, so that Eleventy does not copy what it holds. */
class MinutedData {
  /** Everything the minutes say: the shape of `minuted export`. */
  readonly archive: Archive;
  /** The site's name. */
  readonly title: string;
  /** Feeds, calendars and other files of the whole site and of its groups. */
  readonly outputs: readonly OutputFile[];
  /** When one of our own templates may make a page. */
  readonly ready: Ready;

  constructor({ archive, title, options }: Site, pages: PageLists, outputs: readonly OutputFile[], ready: Ready) {
    Object.assign(this, pages);
    this.ready = ready;
    this.archive = archive;
    this.title = title;
    this.outputs = outputs.map((file) => file.below(options.prefix));
  }
}

const WRITING = 'writing pages';

/**
 * The Eleventy plugin: loads the archive before each build, gives the templates its pages as `minuted`, and publishes
 * the pictures beside the minutes. The minutes are data: they are never Eleventy's input. See options.ts for `input`.
 * Run by our command line, our templates are Eleventy's input; in somebody's own site they are added to what is there.
 */
export default async function minuted(configuration: EleventyConfig, input: unknown = {}): Promise<void> {
  configuration.versionCheck('>=3.0.0');
  const {
    options: requested = {},
    onStep,
    onBeside,
    onLoaded,
    onNotes,
    earlier,
    rebuilds,
    isAlone = false,
  } = configuration.minuted ?? {};
  const read = readOptions(input, requested);
  if ('wrong' in read) throw new UsageError(read.wrong);
  const { options } = read;
  if (configuration.minuted) {
    if (options.layout !== '' || options.overrides !== '')
      throw new UsageError('layout and overrides are for sites that run Eleventy themselves: npx eleventy');
    configuration.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
    configuration.addTemplateFormats(['11ty.ts', '11ty.tsx']);
    configuration.setUseGitIgnore(false);
  } else {
    configuration.ignores.add(`${fromHere(options.archive)}/**`);
    configuration.addTemplateFormats(['11ty.js']);
    if (options.pages) await addPages(configuration, options);
  }
  // Who serves it watches it.
  if (!rebuilds) configuration.addWatchTarget(fromHere(options.archive));
  configuration.addWatchTarget(fromHere(ASSETS));

  const storeOf = (kind: Parameters<typeof storeFolder>[0]): PictureStore =>
    options.cache ? sealedFolder(join(cacheFolder(), storeFolder(kind, resolve(options.archive)))) : memoryStore();
  const [store, previews] = [storeOf('pictures'), storeOf('preview')];
  let served: ServedFolder | undefined;
  const memory = rebuilds ? loadMemory() : undefined;
  const watchSite = (site: Site, output: string | null): Inputs => {
    if (output === null) return unwatched(site);
    if (rebuilds) served ??= new ServedFolder(output);
    if (served) return watchInputs(site, served.begin(), { digest: served.digest, besides: rebuilds?.besides });
    return earlier ? watchInputs(site, earlier.notes) : unwatched(site);
  };
  const load = async (output: string | null): Promise<Loaded> => {
    const archive = await loadArchive(options.archive, {
      cache: options.cache,
      tracker: true,
      receipts: true,
      ...(memory ? { memory } : {}),
      ...(onStep ? { onProgress: onStep } : {}),
    });
    onLoaded?.(archive);
    const found = new Map<string, Picture>();
    const site = { ...makeSite(archive, options, await imageSizes(archive)), pictures: found };
    const began = performance.now();
    const pictures = findPictures(site, archive, store, onStep).then((made) => {
      for (const [path, picture] of made) found.set(path, picture);
      if (made.size > 0) onBeside?.('making pictures smaller', performance.now() - began);
    });
    // Whoever waits for them below is told of what goes wrong.
    pictures.catch(() => undefined);
    // Of pages that may be kept it must be known whether their pictures are the same.
    if (rebuilds || earlier?.notes) await pictures;
    const inputs = watchSite(site, output);
    const outputs = makeOutputs(site, archive, inputs);
    const kept = new KeptPages(inputs, (served ? output : earlier?.folder) ?? '', output ?? '');
    // The first thing to begin, because it takes longest.
    const since = performance.now();
    const index = output !== null && options.search && !served ? startSearchIndex(site, kept) : null;
    // Whoever waits for it below is told of what goes wrong; nobody waits if a page fails first.
    index?.done.then(() => onBeside?.('indexing for search', performance.now() - since)).catch(() => undefined);
    const lists = Object.entries<readonly Page<unknown>[]>({ ...sitePages(site, inputs) });
    const pictured = picturedPages(site);
    const changed = lists.map(([kind, list]) => [kind, lastOf(kept.changed(list), pictured)] as const);
    const shared = served ? [] : outputs.shared;
    const total = changed.reduce((sum, [, list]) => sum + list.length, shared.length);
    const data = new MinutedData(site, Object.fromEntries(changed), shared, pageTurns(pictured, pictures));
    return { site, archive, outputs, kept, index, total, pictures, data };
  };
  let current: Promise<Loaded> | undefined;
  const loadOnce = (): Promise<Loaded> => {
    current ??= load(null);
    return current;
  };
  let writing: StepPart = { done: 0, total: 0 };
  let preview: Promise<Uint8Array | null> | undefined;
  let late = new AbortController();
  configuration.on('eleventy.before', async ({ directories, outputMode }) => {
    late.abort();
    late = new AbortController();
    const isWritten = options.pages && outputMode === 'fs';
    current = load(isWritten ? directories.output : null);
    const { site, total, kept, outputs, pictures, data } = await current;
    writing = { done: 0, total };
    onStep?.(WRITING);
    if (!isWritten) return pictures;
    preview = makePreview(site, previews).catch((error: unknown) => {
      onStep?.(`without a picture for previews: ${error}`);
      return null;
    });
    if (served) return pictures;
    for (const unit of outputs.entries()) {
      // None of these files shows a picture.
      await data.ready(fixed.home);
      kept.write(unit, options.prefix);
    }
    // Templates of somebody's own do not wait by themselves.
    if (!configuration.minuted) await pictures;
  });
  if (onStep)
    configuration.addTransform('minuted-progress', (content) => {
      writing = { ...writing, done: writing.done + 1 };
      onStep(WRITING, writing);
      return content;
    });
  configuration.addGlobalData('minuted', async () => (await loadOnce()).data);
  if (!isAlone) addCollectionsAndFilters(configuration, async () => (await loadOnce()).site);
  configuration.on('eleventy.beforeWatch', (changed) => {
    // Templates may be what changed: nobody notes what a page was made by.
    if (changed.some((path) => !path.endsWith(`/${ARCHIVE_CHANGED}`))) served?.begin();
  });
  configuration.on('eleventy.after', async (event) => {
    const loaded = await current;
    if (!loaded || !options.pages || event.outputMode !== 'fs') return;
    const { kept, index } = loaded;
    const output = join(event.directories.output, options.prefix);
    onStep?.('writing pictures and documents');
    const assets = linkedAssets(loaded.site, loaded.archive.assets);
    await publishFiles(loaded.archive.root, assets, output);
    kept.others(assets.map(({ path }) => options.prefix.slice(1) + assetAddress(path).slice(1)));
    await publishPictures(loaded.site.pictures, store, output);
    kept.others(
      [...pictureFiles(loaded.site.pictures)].map((name) => options.prefix.slice(1) + pictureAddress(name).slice(1)),
    );
    await publishPreview((await preview) ?? null, output);
    if (served && rebuilds) {
      served.partly(kept);
      rebuilds.onLate(publishLate({ ...loaded, output, signal: late.signal }, served));
      return;
    }
    await publishOffline(loaded.site, loaded.archive.source, output);
    if (index) {
      onStep?.('waiting for the search index');
      writeFiles([entitiesFile(loaded.site, index.olderParts)], output);
      await index.done;
    }
    if (earlier) onNotes?.(loaded.kept.notes(), loaded.kept.pages);
  });
}

/** The same pages, those of a set at the end: they have to wait. */
const lastOf = <View>(pages: readonly Page<View>[], late: ReadonlySet<string>): readonly Page<View>[] => [
  ...pages.filter(({ address }) => !late.has(address)),
  ...pages.filter(({ address }) => late.has(address)),
];

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

/** Smaller versions of the pictures that a site's pages show, by path. */
async function findPictures(
  site: Site,
  { root, assets }: LoadedArchive,
  store: PictureStore,
  onStep: Tell | undefined,
): Promise<Site['pictures']> {
  const shown = site.options.pages ? shownAssets(site, assets).filter(({ path }) => pictures.test(path)) : [];
  const made = await makePictures(root, shown, store);
  for (const path of made.broken) onStep?.(`published as it is, because it is no readable picture: ${path}`);
  return made.pictures;
}

/** Eleventy takes paths relative to the working directory. */
const fromHere = (path: string): string => relative(process.cwd(), path) || '.';

/** Copies our assets and exactly those files of the archive that may be published. */
async function publishFiles(root: string, assets: readonly Asset[], output: string): Promise<void> {
  await publishAssets(output);
  for (const { path } of assets) await copyIfChanged(join(root, path), join(output, assetAddress(path).slice(1)));
}

/**
 * Writes the thousands of small files beside pages, which Eleventy would take longer for than for the pages. Those that are
 * as they were stay untouched, for whoever watches or uploads them.
 */
function writeFiles(files: Iterable<OutputFile>, output: string): void {
  for (const file of files) writeIfChanged(join(output, file.permalink), file.content());
}
