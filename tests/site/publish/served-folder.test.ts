import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadArchive } from '../../../src/load/load-archive.ts';
import { type LoadMemory, loadMemory } from '../../../src/load/load-memory.ts';
import { watchInputs } from '../../../src/site/inputs.ts';
import { readOptions } from '../../../src/site/options.ts';
import { makeOutputs } from '../../../src/site/outputs/outputs.ts';
import { sitePages } from '../../../src/site/pages/index.ts';
import { KeptPages } from '../../../src/site/publish/kept-pages.ts';
import { publishLate } from '../../../src/site/publish/late.ts';
import { ServedFolder } from '../../../src/site/publish/served-folder.ts';
import { makeSite } from '../../../src/site/site.ts';
import { change, dice, someArchive } from '../../helpers/archive-changes.ts';
import { folderOf } from '../../helpers/folder.ts';
import { filesIn, writePages } from '../../helpers/written-site.ts';

/** `memory`: what builds before this one left in the process. */
async function prepare(archive: string, memory?: LoadMemory) {
  const read = readOptions({ archive });
  if ('wrong' in read) throw new Error(read.wrong);
  const loaded = await loadArchive(archive, { git: false, cache: false, ...(memory ? { memory } : {}) });
  return { loaded, site: makeSite(loaded, read.options) };
}

/** How a build in the served folder may end. */
type End = 'well' | 'overtaken' | 'failed';

/** A folder that is served. */
interface Serving {
  readonly served: ServedFolder;
  readonly output: string;
  readonly memory?: LoadMemory;
}

/** One build of a folder that is served: how many pages were kept, if it ended well. */
async function rebuild(archive: string, { served, output, memory }: Serving, end: End): Promise<number> {
  const { loaded, site } = await prepare(archive, memory);
  const inputs = watchInputs(site, served.begin(), { digest: served.digest });
  const outputs = makeOutputs(site, loaded, inputs);
  const kept = new KeptPages(inputs, output, output);
  writePages(sitePages(site, inputs), kept, output);
  if (end === 'failed') return 0;
  served.partly(kept);
  const signal = end === 'overtaken' ? AbortSignal.abort() : new AbortController().signal;
  await publishLate({ site, archive: loaded, outputs, kept, output, signal }, served);
  return kept.pages;
}

/** The same site in a folder of its own. */
async function clean(archive: string): Promise<string> {
  const output = join(folderOf({}), 'site');
  await rebuild(archive, { served: new ServedFolder(output), output }, 'well');
  return output;
}

beforeEach(() => {
  vi.stubEnv('MINUTED_CACHE', folderOf({}));
  return () => vi.unstubAllEnvs();
});

test.each([1, 2])(
  'after any changes, overtaken and failed builds the served folder is the same, byte for byte, as a clean one (%i)',
  async (seed) => {
    const pick = dice(seed);
    const archive = someArchive(pick);
    const output = join(folderOf({}), 'site');
    const serving = { served: new ServedFolder(output), output, memory: loadMemory() };
    await rebuild(archive, serving, 'well');
    const told: string[] = [];
    let kept = 0;
    for (let round = 1; round <= 7; round++) {
      told.push(change(archive, round, pick));
      const end = pick<End>(['well', 'well', 'overtaken', 'failed']);
      if (end !== 'well') {
        await rebuild(archive, serving, end);
        told.push(end, change(archive, round + 1, pick));
      }
      kept += await rebuild(archive, serving, 'well');
      expect(filesIn(output), told.join('; ')).toEqual(filesIn(await clean(archive)));
    }
    expect(kept).toBeGreaterThan(15);
  },
  240_000,
);

test('what an earlier process left in the folder is not served', () => {
  const output = folderOf({ 'minutes/gone/index.html': 'old' });
  expect(existsSync(join(output, 'minutes/gone/index.html'))).toBe(true);
  new ServedFolder(output);
  expect(existsSync(output)).toBe(false);
});
