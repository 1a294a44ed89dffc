/**
 * `npm run bench -- [--corpus DIR] [--runs 3]`: what reading and building cost, as ratios within one run, so that they mean the
 * same on any machine. Each of these measures something else instead or as well:
 *   --peers astro,hugo [--peers-from DIR]  other generators beside ours, those that are installed in DIR or on the PATH
 *   --scale 10                             one build from nothing of so many varied copies of the archive
 *   --link 1,10,100                        linking alone of so many copies
 *   --search 10                            the search page and a meeting's page of so many copies, in a browser
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hasShared, project, shared } from '../helpers/places.ts';
import { measureLinking } from './link-growth.ts';
import { measureParsing } from './parse-ratio.ts';
import { type SiteRequest, siteRows } from './site-rows.ts';
import { machine, markdownTable } from './table.ts';
import { printVisits } from './visit-rows.ts';

const { values } = parseArgs({
  options: {
    corpus: { type: 'string' },
    runs: { type: 'string' },
    scale: { type: 'string' },
    link: { type: 'string' },
    search: { type: 'string' },
    peers: { type: 'string', default: '' },
    'peers-from': { type: 'string', multiple: true, default: [] },
  },
});
const corpus = resolve(values.corpus ?? (hasShared ? join(shared, 'corpus/scs') : join(project, 'minutes')));
const wantedRuns = Number(values.runs ?? (values.scale === undefined ? 3 : 1));
const runs = Math.max(1, wantedRuns || 3);

/** In memory where the system offers it: a disk that slows down with use falsifies rebuild times. */
const folder = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'minuted-bench-'));

const request: SiteRequest = {
  corpus,
  times: 1,
  runs,
  folder,
  peers: values.peers.split(',').filter(Boolean),
  peersFrom: values['peers-from'].map((path) => resolve(path)),
  onlyCold: false,
};

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
  console.log(markdownTable(await siteRows(request)));
}

/** Builds of one archive and of many copies, from nothing. */
async function printScale(times: number): Promise<void> {
  const one = await siteRows({ ...request, peers: [], onlyCold: true });
  const many = await siteRows({ ...request, times, onlyCold: true });
  console.log(markdownTable([...one, ...many]));
  const growth = (many[1]?.cost.seconds ?? 0) / (one[1]?.cost.seconds ?? 1);
  console.log(`\n${times} × the archive takes ${growth.toFixed(1)} × the time of one`);
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
  if (values.link !== undefined) await printLinking(values.link.split(',').map(Number));
  else if (values.search !== undefined) await printVisits(corpus, Number(values.search), folder);
  else if (values.scale !== undefined) await printScale(Number(values.scale));
  else await printBuilds();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
