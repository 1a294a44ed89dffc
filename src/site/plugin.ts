import { join, relative, resolve } from 'node:path';
import { UsageError } from '../load/load-archive.ts';
import { loadMemory } from '../load/load-memory.ts';
import { cacheFolder } from '../load/parse-cache.ts';
import { sealedFolder } from '../load/sealed-folder.ts';
import type { StepPart, Tell } from '../model/index.ts';
import { ARCHIVE_CHANGED, type EleventyConfig } from './eleventy.ts';
import { addCollectionsAndFilters } from './host/add-data.ts';
import { addPages } from './host/add-pages.ts';
import { finishBuild } from './host/finish-build.ts';
import { type BuildContext, type StartedBuild, startBuild } from './host/start-build.ts';
import { readOptions, type SiteOptions } from './options.ts';
import { ASSETS } from './publish/assets.ts';
import { memoryStore, type PictureStore } from './publish/picture-store.ts';
import { makePreview } from './publish/preview-picture.ts';
import { storeFolder } from './publish/publish-pictures.ts';
import { ServedFolder } from './publish/served-folder.ts';
import { givingWay } from './publish/turns.ts';

export type { CollectionEntry, Collections } from './host/collections.ts';
export type { MinutedData } from './host/minuted-data.ts';
export type { SiteOptionsInput } from './options.ts';

/**
 * The Eleventy plugin: loads the archive before each build, gives the templates its pages as `minuted`, and publishes
 * the pictures beside the minutes. The minutes are data: they are never Eleventy's input. See options.ts for `input`.
 * Run by our command line, our templates are Eleventy's input; in somebody's own site they are added to what is there.
 */
export default async function minuted(configuration: EleventyConfig, input: unknown = {}): Promise<void> {
  configuration.versionCheck('>=3.0.0');
  const { options: requested = {}, ...request } = configuration.minuted ?? {};
  const read = readOptions(input, requested);
  if ('wrong' in read) throw new UsageError(read.wrong);
  const { options } = read;
  await addTemplates(configuration, options);
  // Who serves it watches it.
  if (!request.rebuilds) configuration.addWatchTarget(fromHere(options.archive));
  configuration.addWatchTarget(fromHere(ASSETS));

  const previews = storeOf('preview', options);
  const memory = request.rebuilds ? loadMemory() : undefined;
  let context: BuildContext = { options, request, store: storeOf('pictures', options), memory, served: undefined };
  let current: Promise<StartedBuild> | undefined;
  const started = (): Promise<StartedBuild> => {
    current ??= startBuild(context, null);
    return current;
  };
  const progress = tellProgress(configuration, request.onStep);
  let preview: Promise<Uint8Array | null> | undefined;
  let late = new AbortController();
  configuration.on('eleventy.before', async ({ directories, outputMode }) => {
    late.abort();
    late = new AbortController();
    const output = options.pages && outputMode === 'fs' ? directories.output : null;
    if (memory && output !== null) context = { ...context, served: context.served ?? new ServedFolder(output) };
    current = startBuild(context, output);
    const build = await current;
    progress.begin(build.total);
    if (output === null) return build.pictures;
    preview = makePreview(build.site, previews).catch((error: unknown) => {
      request.onStep?.(`without a picture for previews: ${error}`);
      return null;
    });
    if (context.served) return build.pictures;
    await writeEntryFiles(build);
    // Templates of somebody's own do not wait by themselves.
    if (!configuration.minuted) await build.pictures;
  });
  configuration.addGlobalData('minuted', async () => (await started()).data);
  if (!request.isAlone) addCollectionsAndFilters(configuration, async () => (await started()).site);
  configuration.on('eleventy.beforeWatch', (changed) => {
    // Templates may be what changed: nobody notes what a page was made by.
    if (changed.some((path) => !path.endsWith(`/${ARCHIVE_CHANGED}`))) context.served?.begin();
  });
  configuration.on('eleventy.after', async ({ directories, outputMode }) => {
    const build = await current;
    if (!build || !options.pages || outputMode !== 'fs') return;
    const unfinished = { folder: directories.output, preview: (await preview) ?? null, signal: late.signal };
    await finishBuild(context, build, unfinished);
  });
}

/** Ours are Eleventy's input where our command line runs it; in somebody's own site they are added to what is there. */
async function addTemplates(configuration: EleventyConfig, options: SiteOptions): Promise<void> {
  if (configuration.minuted) {
    if (options.layout !== '' || options.overrides !== '')
      throw new UsageError('layout and overrides are for sites that run Eleventy themselves: npx eleventy');
    configuration.addExtension(['11ty.ts', '11ty.tsx'], { key: '11ty.js' });
    configuration.addTemplateFormats(['11ty.ts', '11ty.tsx']);
    configuration.setUseGitIgnore(false);
    return;
  }
  configuration.ignores.add(`${fromHere(options.archive)}/**`);
  configuration.addTemplateFormats(['11ty.js']);
  if (options.pages) await addPages(configuration, options);
}

/** Tells how many of the outputs of a build are written. */
function tellProgress(configuration: EleventyConfig, onStep: Tell | undefined): { begin: (total: number) => void } {
  const step = 'writing pages';
  let writing: StepPart = { done: 0, total: 0 };
  if (onStep)
    configuration.addTransform('minuted-progress', (content) => {
      writing = { ...writing, done: writing.done + 1 };
      onStep(step, writing);
      return content;
    });
  return {
    begin: (total) => {
      writing = { done: 0, total };
      onStep?.(step);
    },
  };
}

/**
 * Writes the thousands of small files beside pages, which Eleventy would take longer for than for the pages. Those that are
 * as they were stay untouched, for whoever watches or uploads them.
 */
async function writeEntryFiles({ outputs, kept, site }: StartedBuild): Promise<void> {
  const giveWay = givingWay();
  for (const unit of outputs.entries()) {
    await giveWay();
    kept.write(unit, site.options.prefix);
  }
}

/** Where made pictures of an archive are kept. */
function storeOf(kind: Parameters<typeof storeFolder>[0], { archive, cache }: SiteOptions): PictureStore {
  return cache ? sealedFolder(join(cacheFolder(), storeFolder(kind, resolve(archive)))) : memoryStore();
}

/** Eleventy takes paths relative to the working directory. */
const fromHere = (path: string): string => relative(process.cwd(), path) || '.';
