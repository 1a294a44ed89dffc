import { appendFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadArchive } from '../../../src/load/load-archive.ts';
import { digester, type Notes, watchInputs } from '../../../src/site/inputs.ts';
import { readOptions } from '../../../src/site/options.ts';
import { makeOutputs } from '../../../src/site/outputs/outputs.ts';
import { sitePages } from '../../../src/site/pages/index.ts';
import { KeptPages } from '../../../src/site/publish/kept-pages.ts';
import { makeSite } from '../../../src/site/site.ts';
import { change, dice, minutes, someArchive } from '../../helpers/archive-changes.ts';
import { folderOf } from '../../helpers/folder.ts';
import { filesIn, writePages } from '../../helpers/written-site.ts';

/** Writes pages and what stands beside them as a build does, keeping what is kept; gives the notes as the next build reads them. */
async function build(archive: string, output: string, folder: string, notes: Notes | null, cache: boolean) {
  const loaded = await loadArchive(archive, { git: false, cache });
  const read = readOptions({ archive });
  if ('wrong' in read) throw new Error(read.wrong);
  const site = makeSite(loaded, read.options);
  const inputs = watchInputs(site, notes, { digest: digester(loaded.stamp) });
  const kept = new KeptPages(inputs, folder, output);
  const outputs = makeOutputs(site, loaded, inputs);
  writePages(sitePages(site, inputs), kept, output);
  for (const unit of [...outputs.shared, ...outputs.entries()]) kept.write(unit, '/');
  const written: Notes = JSON.parse(JSON.stringify(kept.notes()));
  return { notes: written, kept: kept.pages };
}

beforeEach(() => {
  vi.stubEnv('MINUTED_CACHE', folderOf({}));
  return () => vi.unstubAllEnvs();
});

test.each([1, 2, 3])(
  'after any changes a build that keeps pages is the same, byte for byte, as a clean one (%i)',
  async (seed) => {
    const pick = dice(seed);
    const archive = someArchive(pick);
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

test('a line of talk makes anew the pages and files that quote its file, and no list of actions, feed of another group or calendar', async () => {
  const line = '- AI @osk: order the mooring lines until 2025-12-01';
  const archive = folderOf({
    'crew/2025-09-01.md': `# Crew 2025-09-01\n\n## Participants\n\n- @osk\n\n## Winter berths\n\n${'We talked about the weather. '.repeat(10)}\n\n${line}\n`,
    'crew/2025-09-08.md': minutes('2025-09-08', dice(5)),
    'pier/2025-09-02.md': minutes('2025-09-02', dice(6)),
  });
  const sites = folderOf({});
  const first = await build(archive, join(sites, 'a'), '', null, true);
  appendFileSync(join(archive, 'crew/2025-09-01.md'), '- the tide was high\n');
  await build(archive, join(sites, 'b'), join(sites, 'a'), first.notes, true);
  // What is kept is the same file under a further name.
  const fileAt = (site: string, path: string) => statSync(join(sites, site, path)).ino;
  const kept = Object.keys(filesIn(join(sites, 'b'))).filter((path) => fileAt('a', path) === fileAt('b', path));
  expect(kept).toEqual(
    expect.arrayContaining(
      ['actions/index.html', 'actions/all/index.html', 'actions/feed.xml', 'calendar.ics', 'minutes/pier/feed.xml']
        .concat([
          'people/osk/calendar.ics',
          'api/actions.json',
          'api/attendance.csv',
          'minutes/crew/2025-09-08/index.html',
        ])
        .map((path) => `/${path}`),
    ),
  );
  expect(kept).not.toContain('/minutes/crew/2025-09-01/index.html');
  expect(kept).not.toContain('/minutes/crew/feed.xml');
  expect(kept).not.toContain('/api/meetings.json');
});

test('a task makes anew the pages of its meeting, its group and its owner, and not those of all meetings that the owner went to', async () => {
  const archive = folderOf({
    'crew/2025-09-01.md': '# Crew 2025-09-01\n\n## Participants\n\n- @osk\n\n## Winter berths\n\nNone.\n',
    'pier/2025-09-02.md':
      '# Pier 2025-09-02\n\n## Participants\n\n- @osk\n- @mia\n\n## Planks\n\n- AI @mia: plane them\n',
  });
  const sites = folderOf({});
  const first = await build(archive, join(sites, 'a'), '', null, true);
  appendFileSync(join(archive, 'crew/2025-09-01.md'), '\n- AI @osk: order the mooring lines\n');
  await build(archive, join(sites, 'b'), join(sites, 'a'), first.notes, true);
  const isKept = (path: string) => statSync(join(sites, 'a', path)).ino === statSync(join(sites, 'b', path)).ino;
  expect(isKept('minutes/pier/2025-09-02/index.html')).toBe(true);
  expect(isKept('people/mia/index.html')).toBe(true);
  expect(isKept('people/osk/index.html')).toBe(false);
  expect(isKept('minutes/crew/2025-09-01/index.html')).toBe(false);
});
