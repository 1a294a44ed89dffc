import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { readOverrides } from '../../../src/site/host/overrides.ts';
import { readOptions } from '../../../src/site/options.ts';
import { brokenLinks } from '../../helpers/broken-links.ts';
import { buildExample, exampleSite } from '../../helpers/example-site.ts';
import { folderOf } from '../../helpers/folder.ts';
import type { BuiltSite } from '../../helpers/read-site.ts';

describe('an Eleventy site with an input folder of its own that adds the plugin', () => {
  let site: BuiltSite;
  beforeAll(() => {
    site = buildExample(exampleSite());
  });
  const page = (path: string): string => readFileSync(join(site.folder, path), 'utf8');

  test('has the minutes’ pages below the prefix, in its own layout, with the text in them', () => {
    expect(page('minutes/minutes/dredging/2026-03-11/index.html')).toContain('<body class="harbour">');
    expect(page('minutes/minutes/dredging/2026-03-11/index.html')).toContain('40 cm of silt');
    expect(page('minutes/minutes/dredging/2026-03-11/index.html')).toContain('/assets/site.css');
    expect(page('minutes/people/ines-kolb/index.html')).toContain('<title>Ines Kolb');
  });

  test('keeps its own pages, and the minutes are not its templates', () => {
    expect(page('about/index.html')).toContain('looks after the fairway');
    expect([...site.files].filter((file) => file.startsWith('dredging'))).toEqual([]);
  });

  test('lists meetings, actions and decisions from collections, by filters', () => {
    expect(page('index.html')).toContain('25 Mar 2026: Dredging, 25 March 2026');
    expect(page('index.html')).toMatch(/latest">\s*<li><a href="\/minutes\/minutes\/dredging\/2026-03-25\/"/);
    expect(page('index.html')).toContain('ask two firms for an offer</a> (Ines Kolb, done)');
    expect(page('index.html')).not.toContain('LED');
    expect(page('index.html')).toContain('2 decisions, 2 people');
  });

  test('has its own template in place of one of ours with the same name', () => {
    expect(page('minutes/decisions/index.html')).toContain('<h1>What the board decided</h1>');
    expect(page('minutes/decisions/index.html')).toMatch(
      /href="\/minutes\/minutes\/lighthouse\/2026-03-18\/#decision-1">the lamp goes to LED/,
    );
  });

  test('has feeds, calendars and data below the prefix, and nothing at the top that hosts read as the whole site’s', () => {
    expect(site.files).toContain('minutes/feed.xml');
    expect(site.files).toContain('minutes/calendar.ics');
    expect(site.files).toContain('minutes/minutes/dredging/2026-03-11/index.md');
    for (const name of ['robots.txt', '_headers', '404.html']) {
      expect(site.files).not.toContain(name);
      expect(site.files).not.toContain(`minutes/${name}`);
    }
  });

  test('has no link that leads nowhere', () => {
    expect(brokenLinks(site)).toEqual([]);
  });
});

/** Eleventy 4, which is to be called Build Awesome, runs on newer versions of Node only. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const runsEleventy4 = major > 22 || (major === 22 && minor >= 15);

describe.skipIf(!runsEleventy4)('the same site with Eleventy 4, configured under its new name', () => {
  test('is the same, byte for byte', () => {
    const [before, after] = [exampleSite(), exampleSite('eleventy-4')];
    renameSync(join(after, 'eleventy.config.js'), join(after, 'buildawesome.config.js'));
    const [three, four] = [buildExample(before), buildExample(after)];
    expect([...four.files].toSorted()).toEqual([...three.files].toSorted());
    const differs = (file: string) =>
      !readFileSync(join(three.folder, file)).equals(readFileSync(join(four.folder, file)));
    expect([...three.files].filter(differs)).toEqual([]);
  });
});

describe('without pages', () => {
  test('the site has data, collections and filters to make its own of, and no file of ours', () => {
    const place = exampleSite();
    const config = `import minuted from 'minuted/plugin';
export default (eleventyConfig) => { eleventyConfig.addPlugin(minuted, { pages: false, prefix: 'records', cache: false }); };
export const config = { dir: { input: 'own' } };`;
    writeFileSync(join(place, 'eleventy.config.js'), config);
    mkdirSync(join(place, 'own'));
    const template = `---
pagination: { data: collections.minutes, size: 1, alias: meeting }
permalink: "{{ meeting.url }}"
---
<h1>{{ meeting.data.title }}</h1>{{ meeting.data.entry.path | minutesHtml }}`;
    writeFileSync(join(place, 'own/meeting.liquid'), template);
    const site = buildExample(place);
    expect([...site.files].toSorted()).toEqual([
      'records/minutes/dredging/2026-03-11/index.html',
      'records/minutes/dredging/2026-03-25/index.html',
      'records/minutes/lighthouse/2026-03-18/index.html',
    ]);
    const text = readFileSync(join(site.folder, 'records/minutes/dredging/2026-03-25/index.html'), 'utf8');
    expect(text).toContain('<h1>Dredging, 25 March 2026</h1>');
    expect(text).toContain('href="/records/minutes/dredging/2026-03-11/"');
  });
});

describe('a slip', () => {
  test('in the name of a template that should replace one is told', async () => {
    const folder = folderOf({ 'minutes/meeting.njk': '', 'decision.njk': '' });
    await expect(readOverrides(folder)).rejects.toThrow(/decision\.njk replaces no template of Minuted/);
  });

  test('in a prefix is told', () => {
    expect(readOptions({ prefix: '../up' })).toHaveProperty('wrong');
    expect(readOptions({ prefix: 'records' })).toMatchObject({ options: { prefix: '/records/' } });
  });
});
