import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { LoadedArchive } from '../../model/index.ts';
import type { OutputUnit } from '../outputs/output-unit.ts';
import type { Outputs } from '../outputs/outputs.ts';
import { entitiesFile } from '../search/entities.ts';
import { startSearchIndex } from '../search/start-index.ts';
import type { Site } from '../site.ts';
import { writeIfChanged } from './files.ts';
import type { KeptPages } from './kept-pages.ts';
import { publishOffline } from './offline.ts';
import type { ServedFolder } from './served-folder.ts';
import { givingWay } from './turns.ts';

/** A build whose pages are written. */
export interface LateBuild {
  readonly site: Site;
  readonly archive: Pick<LoadedArchive, 'source'>;
  readonly outputs: Outputs;
  readonly kept: KeptPages;
  /** The output folder, prefix included. */
  readonly output: string;
  /** The next build has begun: it makes all of this itself. */
  readonly signal: AbortSignal;
}

/** The browser is told to reload in between. Milliseconds. */
const HEAD_START = 100;

/** Writes what stands beside the pages while people look at them already; gives up as soon as the next build begins. */
export async function publishLate(build: LateBuild, served: ServedFolder): Promise<void> {
  const { site, archive, outputs, kept, output, signal } = build;
  const { prefix } = site.options;
  await setTimeout(HEAD_START);
  const giveWay = givingWay();
  for (const unit of unitsOf(outputs)) {
    await giveWay();
    if (signal.aborted) return;
    kept.write(unit, prefix);
  }
  await publishOffline(site, archive.source, output);
  if (signal.aborted) return;
  served.wholly(kept);
  if (site.options.search) await served.oneByOne(() => renewIndex(build, served));
}

function* unitsOf(outputs: Outputs): Iterable<OutputUnit> {
  yield* outputs.shared;
  yield* outputs.entries();
}

async function renewIndex({ site, output, signal }: LateBuild, { index }: ServedFolder): Promise<void> {
  if (signal.aborted) return;
  const started = startSearchIndex(site, index);
  const entities = entitiesFile(site, started.olderParts);
  await started.done;
  index.finish();
  writeIfChanged(join(output, entities.permalink), entities.content());
}
