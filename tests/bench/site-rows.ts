import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { copyArchive } from './copies.ts';
import { preparePeers } from './installed-peers.ts';
import { type Cost, summary } from './measure.ts';
import { prepareOurSite } from './our-site.ts';
import { preparePlainEleventy } from './plain-eleventy.ts';
import { measureServing } from './serve-time.ts';
import type { Row } from './table.ts';

/** What is built, and how often. */
export interface SiteRequest {
  readonly corpus: string;
  /** Copies of the archive. */
  readonly times: number;
  readonly runs: number;
  /** Folder to work in. */
  readonly folder: string;
  /** Names of other generators to measure beside ours, and folders in which they may be installed. */
  readonly peers: readonly string[];
  readonly peersFrom: readonly string[];
  /** Only builds from nothing, ours and plain Eleventy's: of a large archive each takes minutes. */
  readonly onlyCold: boolean;
}

/** Builds an archive in every way and gives what each cost; the first row is plain Eleventy's. */
export async function siteRows(request: SiteRequest): Promise<readonly Row[]> {
  const { corpus, times, runs, onlyCold } = request;
  const place = join(request.folder, `x${times}`);
  const archive = join(place, 'archive');
  copyArchive(corpus, archive, times);
  const plain = await preparePlainEleventy(archive, join(place, 'plain'));
  const ours = prepareOurSite(archive, join(place, 'ours'));
  const { sources } = await readArchive(archive, defaultConfig);
  const others = preparePeers(request.peers, request.peersFrom, sources, join(place, 'peers'), console.log);
  const again = [
    { what: 'again, one file edited', build: ours.afterEdit },
    { what: 'again, nothing changed', build: ours.warm },
    { what: '`check --changed-since`, one file edited', build: ours.checkChanged },
  ];
  const builds = [
    { what: 'plain Eleventy', build: plain.build },
    { what: 'the full site, cold', build: ours.cold },
    ...(onlyCold ? [] : again),
    ...others,
  ];
  const costs = await inTurn(builds, runs);
  if (!onlyCold) {
    const served = await measureServing(archive, join(place, 'served-cache'), runs);
    costs.push({ what: '`serve`: from saving a file to its new page', costs: served });
  }
  rmSync(place, { recursive: true, force: true });
  const label = times === 1 ? '' : ` (${times} × the archive)`;
  const rows = costs.map(({ what, costs }) => ({ what: `${what}${label}`, cost: summary(costs) }));
  const reference = rows[0]?.cost ?? summary([]);
  return rows.map((row) => ({ ...row, reference }));
}

interface Build {
  readonly what: string;
  readonly build: () => Promise<Cost>;
}

interface Measured {
  readonly what: string;
  readonly costs: readonly Cost[];
}

/** In turn, so that a busy minute of the machine hits all of them. One that fails is told of, and the rest goes on. */
async function inTurn(builds: readonly Build[], runs: number): Promise<Measured[]> {
  const measured = builds.map(({ what }) => ({ what, costs: [] as Cost[] }));
  const failed = new Set<number>();
  for (let run = 0; run < runs; run++) {
    for (const [index, { what, build }] of builds.entries()) {
      if (failed.has(index)) continue;
      try {
        measured[index]?.costs.push(await build());
      } catch (error) {
        failed.add(index);
        console.log(`${what}: failed: ${lastLine(error)}`);
      }
    }
  }
  return measured.filter((_, index) => !failed.has(index));
}

/** What a program said at its end is where it says why. */
function lastLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
