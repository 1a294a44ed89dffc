import { appendFileSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import * as z from 'zod';
import { loadArchive } from '../../../src/load/load-archive.ts';
import { readTemplates } from '../../../src/site/host/own-templates.ts';
import { type Notes, watchInputs } from '../../../src/site/inputs.ts';
import { readOptions } from '../../../src/site/options.ts';
import { makeOutputs } from '../../../src/site/outputs/outputs.ts';
import type { Page } from '../../../src/site/page.ts';
import { sitePages } from '../../../src/site/pages/index.ts';
import { KeptPages } from '../../../src/site/publish/kept-pages.ts';
import { makeSite } from '../../../src/site/site.ts';
import { folderOf } from '../../helpers/folder.ts';

const listOf = z.object({ pagination: z.object({ data: z.string() }) });
const templates = new Map(
  (await readTemplates()).map((each) => [listOf.parse(each.data).pagination.data.replace('minuted.', ''), each]),
);

/** Writes pages and what stands beside them as a build does, keeping what is kept; gives the notes as the next build reads them. */
async function build(archive: string, output: string, folder: string, notes: Notes | null, cache: boolean) {
  const loaded = await loadArchive(archive, { git: false, cache });
  const read = readOptions({ archive });
  if ('wrong' in read) throw new Error(read.wrong);
  const site = makeSite(loaded, read.options);
  const inputs = watchInputs(site, notes);
  const kept = new KeptPages(inputs, folder, output);
  const outputs = makeOutputs(site, loaded, inputs);
  for (const [kind, pages] of Object.entries<readonly Page<unknown>[]>({ ...sitePages(site, inputs) })) {
    for (const entry of kept.changed(pages)) {
      const path = join(output, entry.permalink);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, String(templates.get(kind)?.render({ entry })));
    }
  }
  for (const unit of outputs.entries()) kept.write(unit, '/');
  const kind: Notes = JSON.parse(JSON.stringify(kept.notes()));
  return { notes: kind, kept: kept.pages };
}

function filesIn(folder: string): Readonly<Record<string, string>> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).toSorted();
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length), readFileSync(path, 'utf8')]));
}

/** Numbers that are the same in every run (mulberry32). */
function dice(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = seed;
  return (values) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const value = values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
}

const PEOPLE = ['@mira-holt', '@osk', 'Lene Brandt', 'Tom Aker (@taker)', 'Ivo'];
const LINES = [
  '- AI @osk: order the mooring lines until 2025-12-01',
  '- [x] @osk: order the mooring lines',
  '- Decision: the buoy stays yellow',
  '- RESOLVED: the buoy becomes red',
  '- see harbour-club/buoys#12 and https://github.com/harbour-club/pier/issues/7',
  '- [last time](2025-01-02.md), @mira-holt reported',
  '## Winter berths',
  '## Paint of the pier (@mira-holt)',
  '- Lene Brandt will ask for the price of paint',
  '- nothing new',
];
const GROUPS = ['crew', 'pier', 'board'];

const minutes = (day: string, pick: ReturnType<typeof dice>) =>
  `# Meeting ${day}\n\n## Participants\n\n- ${pick(PEOPLE)}\n- ${pick(PEOPLE)}\n\n## Winter berths\n\n${pick(LINES)}\n${pick(LINES)}\n`;

/** What people do to an archive between two builds. */
function change(archive: string, round: number, pick: ReturnType<typeof dice>): string {
  const files = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const file = pick(files.toSorted());
  const other = `${pick(GROUPS)}/2025-${String((round % 12) + 1).padStart(2, '0')}-1${round % 10}.md`;
  const place = join(archive, other);
  mkdirSync(dirname(place), { recursive: true });
  const changes = {
    edit: () => appendFileSync(join(archive, file), `\n${pick(LINES)}\n`),
    rewrite: () => writeFileSync(join(archive, file), minutes(`2025-0${(round % 9) + 1}-20`, pick)),
    add: () => writeFileSync(place, minutes('2025-06-30', pick)),
    rename: () => renameSync(join(archive, file), place),
    remove: () => (files.length > 4 ? rmSync(join(archive, file)) : undefined),
    people: () => writeFileSync(join(archive, 'minuted.yml'), `people:\n  - handle: osk\n    name: Oskar ${round}\n`),
    title: () => writeFileSync(join(archive, 'minuted.yml'), `title: Harbour ${round}\n`),
  };
  const names = ['edit', 'edit', 'edit', 'rewrite', 'add', 'rename', 'remove', 'people', 'title'] as const;
  const name = pick(names);
  changes[name]();
  return `${name} ${file}`;
}

beforeEach(() => {
  vi.stubEnv('MINUTED_CACHE', folderOf({}));
  return () => vi.unstubAllEnvs();
});

test.each([1, 2, 3])(
  'after any changes a build that keeps pages is the same, byte for byte, as a clean one (%i)',
  async (seed) => {
    const pick = dice(seed);
    const archive = folderOf(
      Object.fromEntries(
        GROUPS.flatMap((group) =>
          ['2025-01-02', '2025-01-09', '2025-01-16'].map((day) => [`${group}/${day}.md`, minutes(day, pick)]),
        ),
      ),
    );
    const sites = folderOf({});
    let last = { ...(await build(archive, join(sites, '0'), '', null, true)), folder: join(sites, '0') };
    const told: string[] = [];
    let kept = 0;
    for (let round = 1; round <= 12; round++) {
      told.push(change(archive, round, pick));
      if (round % 3 === 0) told.push(change(archive, round + 1, pick));
      const folder = join(sites, String(round));
      last = { ...(await build(archive, folder, last.folder, last.notes, true)), folder };
      const clean = join(sites, `${round}-clean`);
      await build(archive, clean, '', null, false);
      expect(filesIn(folder), told.join('; ')).toEqual(filesIn(clean));
      kept += last.kept;
    }
    expect(kept).toBeGreaterThan(20);
  },
);

test('with nothing changed every page is kept', async () => {
  const archive = folderOf({ 'crew/2025-09-01.md': minutes('2025-09-01', dice(5)) });
  const sites = folderOf({});
  const first = await build(archive, join(sites, 'a'), '', null, true);
  const second = await build(archive, join(sites, 'b'), join(sites, 'a'), first.notes, true);
  expect(second.kept).toBe(
    Object.keys(filesIn(join(sites, 'b'))).filter((path) => /\.html$/.test(path) && !path.includes('latest')).length,
  );
  expect(second.notes).toEqual(first.notes);
  expect(filesIn(join(sites, 'b'))).toEqual(filesIn(join(sites, 'a')));
});

test('a page whose file has vanished from the earlier site is made again', async () => {
  const archive = folderOf({ 'crew/2025-09-01.md': minutes('2025-09-01', dice(5)) });
  const sites = folderOf({});
  const first = await build(archive, join(sites, 'a'), '', null, true);
  const before = filesIn(join(sites, 'a'));
  rmSync(join(sites, 'a/minutes/crew/2025-09-01/index.html'));
  await build(archive, join(sites, 'b'), join(sites, 'a'), first.notes, true);
  expect(filesIn(join(sites, 'b'))).toEqual(before);
});
