import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { action, decision, item, meeting, people, reference } from '../../helpers/meetings.ts';
import { hostileText } from './hostile.ts';
import { BASE, fileOf, published } from './publish.ts';
import { childrenOf, type ReadElement, readXml, textOf } from './read-xml.ts';

const ops = (day: string, found = {}) => meeting(`ops/${day}.md`, { title: `Ops ${day}`, ...found });

const titles = (atom: string) => childrenOf(readXml(atom), 'entry').map((entry) => textOf(entry, 'title'));

/** What RFC 4287 § 4.1 asks of a feed and of each entry. */
function expectValidAtom(document: string): ReadElement {
  const feed = readXml(document);
  expect(feed).toMatchObject({ name: 'feed', namespace: 'http://www.w3.org/2005/Atom' });
  const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
  for (const part of [feed, ...childrenOf(feed, 'entry')]) {
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(part, name)).toHaveLength(1);
    expect(textOf(part, 'id')).toMatch(/^tag:[\w.-]+,2026:\S+$/);
    expect(textOf(part, 'updated')).toMatch(time);
    expect(childrenOf(part, 'link').filter((link) => link.attributes.rel === 'alternate')).toHaveLength(1);
  }
  const ids = childrenOf(feed, 'entry').map((entry) => textOf(entry, 'id'));
  expect(new Set(ids).size).toBe(ids.length);
  expect(childrenOf(feed, 'author')).toHaveLength(1);
  expect(childrenOf(feed, 'link').filter((link) => link.attributes.rel === 'self')).toHaveLength(1);
  return feed;
}

describe('a saved search of minuted.yml', () => {
  const searches = [
    { name: 'Sea water', query: '"sea water" batter', groups: ['ops'] },
    { name: 'Nothing', query: 'zzz', groups: [] },
  ];
  const meetings = [ops('2026-01-07'), ops('2026-01-14'), meeting('crew/2026-01-07.md', { title: 'Crew' })];
  const texts = {
    'ops/2026-01-07.md': '<p>The <em>sea water</em> reached the batteries.</p>',
    'ops/2026-01-14.md': '<p>Batteries are dry, the sea is calm.</p>',
    'crew/2026-01-07.md': '<p>Sea water, batteries.</p>',
  };
  const files = published(meetings, { config: { searches }, texts });

  test('is a feed of the meetings that answer it, in the groups it names', () => {
    const feed = expectValidAtom(fileOf(files, 'search/Sea water/feed.xml'));
    const [entry, ...others] = childrenOf(feed, 'entry');
    expect(others).toEqual([]);
    expect(entry && textOf(entry, 'title')).toBe('Ops 2026-01-07');
    expect(entry && textOf(entry, 'summary')).toBe('The sea water reached the batteries.');
  });

  test('leads people to the same question', () => {
    const feed = readXml(fileOf(files, 'search/Sea water/feed.xml'));
    const links = childrenOf(feed, 'link').map((link) => link.attributes.href);
    expect(links).toContain(`${BASE}search/?q=%22sea%20water%22%20batter`);
  });

  test('has a feed though nothing answers it yet', () => {
    expect(titles(fileOf(files, 'search/Nothing/feed.xml'))).toEqual([]);
  });
});

describe('order and limits', () => {
  test('what arrived last comes first, however old the meeting is', () => {
    const files = published([ops('2025-03-05'), ops('2026-01-07')], {
      history: {
        'ops/2025-03-05.md': ['2026-02-01T10:00:00+01:00', '2026-02-03T10:00:00+01:00'],
        'ops/2026-01-07.md': ['2026-01-08T10:00:00Z', '2026-01-08T10:00:00Z'],
      },
    });
    const atom = fileOf(files, 'feed.xml');
    expect(titles(atom)).toEqual(['Ops 2025-03-05', 'Ops 2026-01-07']);
    const [first] = childrenOf(readXml(atom), 'entry');
    expect(first && textOf(first, 'published')).toBe('2026-02-01T09:00:00.000Z');
    expect(first && textOf(first, 'updated')).toBe('2026-02-03T09:00:00.000Z');
  });

  test('without git the meeting’s day counts', () => {
    const files = published([ops('2025-03-05'), ops('2026-01-07')]);
    expect(titles(fileOf(files, 'feed.xml'))).toEqual(['Ops 2026-01-07', 'Ops 2025-03-05']);
  });

  test('a feed is limited by count and by days since its newest entry, but holds ten', () => {
    const days = Array.from({ length: 12 }, (_, month) => `2024-${String(month + 1).padStart(2, '0')}-01`);
    const meetings = [...days, '2026-01-07'].map((day) => ops(day));
    expect(titles(fileOf(published(meetings, { options: { feedEntries: 2 } }), 'feed.xml'))).toHaveLength(2);
    expect(titles(fileOf(published(meetings, { options: { feedDays: 30 } }), 'feed.xml'))).toHaveLength(10);
  });

  test('readmes and copies are no news', () => {
    const copy = { hash: 'same' };
    const files = published([
      meeting('ops/README.md', { kind: 'other', date: null, title: 'About' }),
      ops('2026-01-07', copy),
      meeting('archive/2026-01-07.md', { title: 'A copy', ...copy }),
    ]);
    expect(titles(fileOf(files, 'feed.xml'))).toHaveLength(1);
  });
});

describe('ids', () => {
  const meetings = [ops('2026-01-07')];
  const id = (files: ReadonlyMap<string, string>) => {
    const [entry] = childrenOf(readXml(fileOf(files, 'feed.xml')), 'entry');
    return entry && textOf(entry, 'id');
  };

  test('are tag URIs of the repository and the file’s path', () => {
    expect(id(published(meetings))).toBe('tag:github.com,2026:Acme/minutes/meeting/ops/2026-01-07.md');
  });

  test('stay when the file is renamed', () => {
    const renamed = published(meetings, {
      history: { 'ops/2026-01-07.md': ['2026-01-08', '2026-01-08', 'ops/7-january.md', 'ops/jan.md'] },
    });
    expect(id(renamed)).toBe('tag:github.com,2026:Acme/minutes/meeting/ops/jan.md');
  });

  test('stay when the site moves', () => {
    const moved = published(meetings, { options: { baseUrl: 'https://elsewhere.example/' } });
    expect(id(moved)).toBe(id(published(meetings)));
  });
});

describe('content', () => {
  test('is the whole text, with links that lead somewhere from anywhere', () => {
    const files = published([ops('2026-01-07'), ops('2026-01-14')], {
      texts: {
        'ops/2026-01-14.md': {
          parts: ['<p>See <a', '>last week</a>, <a href="#user-content-x">below</a>, "<a href="#not a link"</p>'],
          slots: [{ kind: 'link', url: 'https://other.example/?a=1&b=2' }],
        },
      },
    });
    const [entry] = childrenOf(readXml(fileOf(files, 'minutes/ops/feed.xml')), 'entry');
    expect(entry && textOf(entry, 'content')).toBe(
      '<p>See <a href="https://other.example/?a=1&amp;b=2" rel="nofollow ugc noopener">last week</a>, ' +
        `<a href="${BASE}minutes/ops/2026-01-14/#user-content-x">below</a>, ` +
        `"<a href="${BASE}minutes/ops/2026-01-14/#not a link"</p>`,
    );
  });

  test('begins with what a later correction changed', () => {
    const files = published([ops('2026-01-07')], {
      history: { 'ops/2026-01-07.md': ['2026-01-08T09:00:00Z', '2026-01-20T09:00:00Z'] },
      texts: { 'ops/2026-01-07.md': '<p>Text</p>' },
    });
    const [entry] = childrenOf(readXml(fileOf(files, 'feed.xml')), 'entry');
    const change = 'https://github.com/Acme/minutes/commit/c0ffee';
    expect(entry && textOf(entry, 'content')).toBe(
      `<p><em><a href="${change}">Corrected on 20 Jan 2026: what changed</a></em></p>\n<p>Text</p>`,
    );
    expect(entry && childrenOf(entry, 'link').map((link) => link.attributes.href)).toContain(change);
  });

  test('without the site’s URL links are relative to the feed', () => {
    const files = published([ops('2026-01-07')], { options: { baseUrl: '' } });
    const [entry] = childrenOf(readXml(fileOf(files, 'minutes/ops/feed.xml')), 'entry');
    expect(entry && childrenOf(entry, 'link')[0]?.attributes.href).toBe('../../minutes/ops/2026-01-07/');
  });
});

describe('a feed of its own', () => {
  const meetings = [
    ops('2026-01-07', {
      participants: people('Ann Lee @alee'),
      agenda: [item('Backups', 5, { owners: ['alee'], references: ['Acme/infra#7'], decisions: [1] })],
      actions: [action('write the runbook', 8, { owners: ['alee'], due: '2026-02-01' })],
      decisions: [decision('We back up daily', 9, { agenda: 'backups' })],
      references: [reference('Acme/infra#7', 6, { context: 'Backups are slow', agenda: 'backups' })],
    }),
    ops('2026-01-14', {
      participants: people('Ann Lee @alee'),
      agenda: [item('Backups', 5, { references: ['Acme/infra#7'] })],
      references: [reference('Acme/infra#7', 6, { context: 'Fixed', agenda: 'backups' })],
    }),
  ];
  const files = published(meetings);
  const first = (path: string) => {
    const entries = childrenOf(expectValidAtom(fileOf(files, path)), 'entry');
    const entry = entries.at(-1);
    return {
      title: entry && textOf(entry, 'title'),
      summary: entry && textOf(entry, 'summary'),
      count: entries.length,
    };
  };

  test('have people: where they took part, what they brought, what they are to do', () => {
    expect(first('people/alee/feed.xml')).toEqual({
      title: 'Ops 2026-01-07',
      summary: 'Took part\nSubjects: Backups\nActions: write the runbook',
      count: 2,
    });
  });

  test('have issues: what was said of them', () => {
    expect(first('references/Acme/infra/7/feed.xml')).toEqual({
      title: 'Ops 2026-01-07',
      summary: 'Backups are slow',
      count: 2,
    });
  });

  test('have threads', () => {
    const thread = [...files.keys()].find((path) => /^threads\/[^/]+\/feed\.xml$/.test(path));
    expect(first(thread ?? '').summary).toBe('Backups');
  });

  test('have decisions', () => {
    expect(first('decisions/feed.xml')).toMatchObject({
      title: 'We back up daily',
      summary: 'We back up daily\nBackups\nOps, 7 Jan 2026',
    });
  });

  test('have actions', () => {
    expect(first('actions/feed.xml')).toMatchObject({ title: 'Ann Lee: write the runbook' });
  });

  test('each Atom feed has its JSON Feed 1.1 with the same entries', () => {
    const feeds = [...files.keys()].filter((path) => path.endsWith('feed.xml'));
    expect(feeds.length).toBeGreaterThan(6);
    for (const path of feeds) {
      const atom = expectValidAtom(fileOf(files, path));
      const json = JSON.parse(fileOf(files, path.replace(/xml$/, 'json')));
      expect(json.version).toBe('https://jsonfeed.org/version/1.1');
      expect(json.items.map((each: { id: string }) => each.id)).toEqual(
        childrenOf(atom, 'entry').map((entry) => textOf(entry, 'id')),
      );
      for (const each of json.items) expect('content_html' in each || 'content_text' in each).toBe(true);
    }
  });
});

describe('whatever people write', () => {
  test('every feed is valid', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (title, text) => {
        const files = published(
          [
            meeting('a & b/2026-01-07.md', {
              title,
              excerpt: text,
              participants: [
                { line: 1, rule: 'list', handle: null, name: text, affiliation: title, status: 'present', note: text },
              ],
              agenda: [item(title, 3)],
              actions: [action(text, 4, { id: 'a', owners: [text], due: '2026-02-01' })],
              decisions: [decision(text, 5)],
              references: [reference('Acme/infra#7', 6, { context: text, text: title })],
            }),
          ],
          { config: { title, description: text }, texts: { 'a & b/2026-01-07.md': `<p>${text}</p>` } },
        );
        for (const [path, content] of files) {
          if (path.endsWith('feed.xml')) expectValidAtom(content);
          else if (/\.(xml|svg)$/.test(path)) readXml(content);
          else if (/\.(json|webmanifest)$/.test(path)) JSON.parse(content);
        }
      }),
      { numRuns: 30 },
    );
  });
});
