/**
 * `npm run bench -- [--corpus DIR] [--runs 3] [--scale 10] [--link 1,10,100]`: what reading and building cost, as ratios within one run, so
 * that they mean the same on any machine. `--scale` builds that many varied copies of the archive as well.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasShared, project, shared } from '../helpers/places.ts';
import { copyArchive } from './copies.ts';
import { measureLinking } from './link-growth.ts';
import { type Cost, summary } from './measure.ts';
import { prepareOurSite } from './our-site.ts';
import { measureParsing } from './parse-ratio.ts';
import { preparePlainEleventy } from './plain-eleventy.ts';
import { measureServing } from './serve-time.ts';
import { machine, markdownTable, type Row } from './table.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    runs: { type: 'string', default: '3' },
    scale: { type: 'string', default: '1' },
    link: { type: 'string' },
  },
});
const corpus = resolve(values.corpus ?? (hasShared ? join(shared, 'corpus/scs') : join(project, 'minutes')));
const runs = Math.max(1, Number(values.runs) || 3);
const scale = Math.max(1, Number(values.scale) || 1);

/** In memory where the system offers it: a disk that slows down with use falsifies rebuild times. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'minuted-bench-'));

async function siteRows(times: number): Promise<readonly Row[]> {
  const place = join(folder, `x${times}`);
  const archive = join(place, 'archive');
  copyArchive(corpus, archive, times);
  const plain = await preparePlainEleventy(archive, join(place, 'plain'));
  const ours = prepareOurSite(archive, join(place, 'ours'));
  const builds = [
    { what: 'plain Eleventy', build: plain.build },
    { what: 'the full site, cold', build: ours.cold },
    { what: 'again, one file edited', build: ours.afterEdit },
    { what: 'again, nothing changed', build: ours.warm },
    { what: '`check --changed-since`, one file edited', build: ours.checkChanged },
  ];
  const costs = builds.map((): Cost[] => []);
  // In turn, so that a busy minute of the machine hits all of them.
  for (let run = 0; run < runs; run++) {
    for (const [index, { build }] of builds.entries()) costs[index]?.push(await build());
  }
  const names = [...builds.map(({ what }) => what), '`serve`: from saving a file to its new page'];
  costs.push([...(await measureServing(archive, join(place, 'served-cache'), runs))]);
  rmSync(place, { recursive: true, force: true });
  const [reference = summary([]), ...others] = costs.map(summary);
  const label = times === 1 ? '' : ` (${times} × the archive)`;
  return [reference, ...others].map((cost, index) => ({ what: `${names[index]}${label}`, cost, reference }));
}

/** Parsing, and whole builds beside plain Eleventy. */
async function printBuilds(): Promise<void> {
  const { files, remark, ...parsing } = await measureParsing(corpus, runs);
  const line = (what: string, seconds: number) =>
    `| ${what} | ${seconds.toFixed(2)} s | ${(seconds / remark).toFixed(2)} × |`;
  console.log(
    [
      `| parsing ${files} files, one process | processor time | of remark |`,
      '|---|---:|---:|',
      line('remark-parse + remark-gfm alone', remark),
      line('all of ours on remark', parsing.oursByRemark),
      line('all of ours as in builds', parsing.ours),
      '',
    ].join('\n'),
  );
  const rows = [...(await siteRows(1)), ...(scale > 1 ? await siteRows(scale) : [])];
  console.log(markdownTable(rows));
}

/** Linking alone, of growing archives. */
async function printLinking(sizes: readonly number[]): Promise<void> {
  const lines = (await measureLinking(corpus, sizes)).map(({ times, meetings, seconds }) => {
    const each = ((1000 * seconds) / meetings).toFixed(2);
    return `| ${times} × | ${meetings} | ${seconds.toFixed(2)} s | ${each} ms |`;
  });
  console.log(
    ['| archive | meetings | linking, processor time | a meeting |', '|---|---:|---:|---:|', ...lines].join('\n'),
  );
}

try {
  console.log(`${corpus}\n${machine()}\nmedians of ${runs} runs, highest memory of all processes\n`);
  await (values.link === undefined ? printBuilds() : printLinking(values.link.split(',').map(Number)));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
