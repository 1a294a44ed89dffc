import { loadArchive } from '../../load/load-archive.ts';
import type { LoadMemory } from '../../load/load-memory.ts';
import type { LoadedArchive } from '../../model/index.ts';
import type { PluginRequest } from '../eleventy.ts';
import { digester, type Inputs, unwatched, watchInputs } from '../inputs.ts';
import { picturedPages } from '../linked-assets.ts';
import type { SiteOptions } from '../options.ts';
import { makeOutputs, type Outputs } from '../outputs/outputs.ts';
import type { Page } from '../page.ts';
import { sitePages } from '../pages/index.ts';
import type { Picture } from '../picture.ts';
import { findPictures, imageSizes } from '../publish/find-pictures.ts';
import { KeptPages } from '../publish/kept-pages.ts';
import type { PictureStore } from '../publish/picture-store.ts';
import type { ServedFolder } from '../publish/served-folder.ts';
import { pageTurns } from '../publish/turns.ts';
import { type StartedIndex, startSearchIndex } from '../search/start-index.ts';
import { makeSite, type Site } from '../site.ts';
import { MinutedData } from './minuted-data.ts';

/** What all builds of one process have in common. */
export interface BuildContext {
  readonly options: SiteOptions;
  /** Who asked for the build, and what they want to be told. */
  readonly request: Omit<PluginRequest, 'options'>;
  readonly store: PictureStore;
  /** What is kept of the archive between two builds, and the folder that is filled again: only where one follows the other. */
  readonly memory: LoadMemory | undefined;
  readonly served: ServedFolder | undefined;
}

/** A build that has begun: its archive, its pages and what goes on beside them. */
export interface StartedBuild {
  readonly site: Site;
  readonly archive: LoadedArchive;
  readonly data: MinutedData;
  readonly outputs: Outputs;
  readonly kept: KeptPages;
  /** How many outputs Eleventy has to write for us. */
  readonly total: number;
  /** Smaller versions of pictures, as soon as they are made. */
  readonly pictures: Promise<void>;
  /** Null where nothing is written or searched, or where it is made later. */
  readonly index: StartedIndex | null;
}

/** Loads the archive and prepares its pages. `output`: the folder to fill; null where nothing is written. */
export async function startBuild(context: BuildContext, output: string | null): Promise<StartedBuild> {
  const { options, request, memory, served } = context;
  const { onStep, onBeside, onLoaded, earlier } = request;
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
  const pictures = fillPictures(found, site, archive, context);
  // Of pages that may be kept it must be known whether their pictures are the same.
  if (served || earlier?.notes) await pictures;
  const inputs = watchedSite(site, archive, context, output);
  const outputs = makeOutputs(site, archive, inputs);
  const kept = new KeptPages(inputs, (served ? output : earlier?.folder) ?? '', output ?? '');
  // The first thing to begin, because it takes longest.
  const since = performance.now();
  const index = output !== null && options.search && !served ? startSearchIndex(site, kept) : null;
  // Whoever waits for it later is told of what goes wrong; nobody waits if a page fails first.
  index?.done.then(() => onBeside?.('indexing for search', performance.now() - since)).catch(() => undefined);
  const lists = Object.entries<readonly Page<unknown>[]>({ ...sitePages(site, inputs) });
  const pictured = picturedPages(site);
  const changed = lists.map(([kind, list]) => [kind, lastOf(kept.changed(list), pictured)] as const);
  const shared = served ? [] : kept.changedFiles(outputs.shared, options.prefix);
  const total = changed.reduce((sum, [, list]) => sum + list.length, shared.length);
  const data = new MinutedData(site, Object.fromEntries(changed), shared, pageTurns(pictured, pictures));
  return { site, archive, outputs, kept, index, total, pictures, data };
}

/** Makes pictures smaller beside everything else. Whoever waits for it is told of what goes wrong. */
function fillPictures(
  found: Map<string, Picture>,
  site: Site,
  archive: LoadedArchive,
  { store, request: { onStep, onBeside } }: BuildContext,
): Promise<void> {
  const began = performance.now();
  const pictures = findPictures(site, archive, store, onStep).then((made) => {
    for (const [path, picture] of made) found.set(path, picture);
    if (made.size > 0) onBeside?.('making pictures smaller', performance.now() - began);
  });
  pictures.catch(() => undefined);
  return pictures;
}

function watchedSite(
  site: Site,
  { stamp }: LoadedArchive,
  { request, served }: BuildContext,
  output: string | null,
): Inputs {
  if (output === null) return unwatched(site);
  if (served) return watchInputs(site, served.begin(), { digest: served.digest, besides: request.rebuilds?.besides });
  return request.earlier ? watchInputs(site, request.earlier.notes, { digest: digester(stamp) }) : unwatched(site);
}

/** The same pages, those of a set at the end: they have to wait. */
const lastOf = <View>(pages: readonly Page<View>[], late: ReadonlySet<string>): readonly Page<View>[] => [
  ...pages.filter(({ address }) => !late.has(address)),
  ...pages.filter(({ address }) => late.has(address)),
];
