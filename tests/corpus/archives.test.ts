import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { brokenLinks } from '../helpers/broken-links.ts';
import { buildSite, type ProgramRun } from '../helpers/build-site.ts';
import { hasShared, shared, withoutShared } from '../helpers/places.ts';
import { type BuiltSite, readSite } from '../helpers/read-site.ts';
import { weigh } from './budgets.ts';

/** At most this many faults are shown: one cause often makes thousands. */
const SHOWN = 30;

describe.skipIf(!hasShared).each(['openjs-cpc', 'scs'])(
  `the archive %s, without configuration${withoutShared}`,
  (name) => {
    const archive = join(shared, 'corpus', name);
    const folder = mkdtempSync(join(tmpdir(), `minuted-${name}-`));
    let run: ProgramRun;
    let site: BuiltSite;
    beforeAll(async () => {
      run = await buildSite(archive, join(folder, 'site'));
      site = readSite(join(folder, 'site'));
      console.log(
        `${name}: ${run.out.trim()}, ${run.seconds.toFixed(1)} s with start and end, ${site.pages.size} pages`,
      );
    }, 300_000);
    afterAll(() => rmSync(folder, { recursive: true, force: true }));

    test('has a page for every readable file', async () => {
      const { sources } = await readArchive(archive, defaultConfig);
      const expected = sources.map(({ path }) => `minutes/${path.replace(/\.md$/i, '')}/index.html`);
      expect(expected.filter((page) => !site.pages.has(page))).toEqual([]);
    });

    test('has no internal link that leads nowhere', () => {
      expect(brokenLinks(site).slice(0, SHOWN)).toEqual([]);
    });

    test('is light: a median meeting page, its styles and its scripts stay within their budgets', () => {
      const weight = weigh(site);
      console.log(name, weight);
      expect(weight.medianMeeting).toBeLessThanOrEqual(15_000);
      expect(weight.styles).toBeLessThanOrEqual(20_000);
      expect(weight.scripts).toBeLessThanOrEqual(10_000);
    });

    test('has no empty page', () => {
      const empty = [...site.pages].filter(([, { title, text }]) => title === '' || text.length < 20);
      expect(empty.map(([page]) => page).slice(0, SHOWN)).toEqual([]);
    });
  },
);
