import { describe, expect, it } from 'vitest';
import type { AgendaItem, Meeting } from '../../src/model/index.ts';
import { archiveOf, item, meeting, reference } from '../helpers/meetings.ts';

/** One meeting of the harbour group with items of these titles, ten lines each. */
function about(day: string, ...titles: readonly (string | Partial<AgendaItem>)[]): Meeting {
  const agenda = titles.map((title, at) =>
    typeof title === 'string' ? item(title, 10 + at * 10) : item(title.title ?? '', 10 + at * 10, title),
  );
  return meeting(`harbour/${day}.md`, { agenda });
}

/** A meeting with one item whose heading (line 10) or text (line 12) names references. */
function naming(day: string, title: string, heads: readonly string[], beneath: readonly string[] = []): Meeting {
  const slug = 'it';
  return meeting(`harbour/${day}.md`, {
    agenda: [item(title, 10, { slug, references: [...heads, ...beneath] })],
    references: [
      ...heads.map((ref) => reference(ref, 10, { agenda: slug })),
      ...beneath.map((ref) => reference(ref, 12, { agenda: slug })),
    ],
  });
}

/** Days of each thread, with why each entry is there. */
function threads(meetings: readonly Meeting[], config = {}) {
  return archiveOf(meetings, config).threads.map((thread) =>
    thread.entries.map((entry) => `${entry.path.slice(8, 16)} ${entry.why}`.trim()),
  );
}

describe('a thread', () => {
  it('joins items of the same title over the meetings of a group', () => {
    const archive = archiveOf([
      about('20240103', 'Dredging plan'),
      about('20240110', 'Dredging plan'),
      about('20240117', 'Dredging Plan'),
    ]);
    expect(archive.threads).toEqual([
      {
        slug: 'harbour-20240103-dredging-plan',
        title: 'Dredging plan',
        group: 'harbour',
        references: [],
        entries: [
          { path: 'harbour/20240103.md', line: 10, slug: 'dredging-plan', title: 'Dredging plan', why: '' },
          { path: 'harbour/20240110.md', line: 10, slug: 'dredging-plan', title: 'Dredging plan', why: 'same title' },
          { path: 'harbour/20240117.md', line: 10, slug: 'dredging-plan', title: 'Dredging Plan', why: 'same title' },
        ],
      },
    ]);
  });

  it('does not mind numbers, owners, time boxes, "(cont.)", emoji and dates in the title', () => {
    const titles = [
      '2. Dredging plan',
      'Dredging plan (cont.)',
      'Dredging plan (@abr, 10 min)',
      ':anchor: Dredging plan',
      'Dredging plan 2024-01-30',
    ];
    expect(threads(titles.map((title, at) => about(`2024010${at + 1}`, title)))).toHaveLength(1);
  });

  it('joins nearly the same titles: inflections, a slip, a word more', () => {
    expect(
      threads([
        about('20240103', 'Replacing the old harbour crane'),
        about('20240110', 'Replacement of old harbor crane'),
      ]),
    ).toEqual([['20240103', '20240110 nearly the same title']]);
  });

  it('does not join titles that each have a word of their own, however alike', () => {
    expect(
      threads([
        about('20240103', 'Stabilising harbour crane control'),
        about('20240110', 'Bug in harbour crane control'),
      ]),
    ).toEqual([]);
  });

  it('needs two meetings', () => {
    expect(threads([about('20240103', 'Dredging plan', { title: 'Dredging plan', slug: 'dredging-plan-2' })])).toEqual(
      [],
    );
  });

  it('stays within its group', () => {
    expect(
      threads([
        about('20240103', 'Dredging plan'),
        meeting('pier/20240110.md', { agenda: [item('Dredging plan', 9)] }),
      ]),
    ).toEqual([]);
  });

  it('is made by the same issue in the headings, whatever the words', () => {
    expect(
      threads([
        naming('20240103', 'Rope', ['Quay/crane#1']),
        naming('20240110', 'What we lift with', ['Quay/crane#1']),
      ]),
    ).toEqual([['20240103', '20240110 same issue Quay/crane#1']]);
  });

  it('is made by an issue beneath two items whose titles share a telling word', () => {
    expect(
      threads([
        naming('20240103', 'Rope wear', [], ['Quay/crane#1']),
        naming('20240110', 'New ropes', [], ['Quay/crane#1']),
      ]),
    ).toEqual([['20240103', '20240110 same issue Quay/crane#1']]);
  });

  it('is not made by an issue beneath two items about different things, nor by one of many in a list', () => {
    expect(
      threads([
        naming('20240103', 'Rope wear', [], ['Quay/crane#1']),
        naming('20240110', 'Budget', [], ['Quay/crane#1']),
      ]),
    ).toEqual([]);
    const many = ['Quay/crane#1', 'Quay/crane#2', 'Quay/crane#3'];
    expect(threads([naming('20240103', 'Rope wear', [], many), naming('20240110', 'Ropes ordered', [], many)])).toEqual(
      [],
    );
  });

  it('is not made by equal words over different issues', () => {
    expect(
      threads([
        naming('20240103', 'Pull request', ['Quay/crane#1']),
        naming('20240110', 'Pull request', ['Quay/crane#2']),
      ]),
    ).toEqual([]);
  });

  it('is not made of a short title over lists of issues that have none in common', () => {
    const list = (from: number) => [0, 1, 2, 3].map((at) => `Quay/crane#${from + at}`);
    expect(
      threads([naming('20240103', 'Pending work', [], list(1)), naming('20240110', 'Pending work', [], list(5))]),
    ).toEqual([]);
    expect(
      threads([naming('20240103', 'Winter work', [], list(1)), naming('20240110', 'Winter work', [], list(4))]),
    ).toEqual([['20240103', '20240110 same title']]);
  });

  it('is not made of standing items, nor of the reports of other groups', () => {
    const standing = [
      'Housekeeping',
      'AOB',
      'Announcements',
      'Updates',
      'Sonstiges',
      'Docs, docs, docs',
      'Personnel',
      'Hiring / Press / Ropes',
      'Need work:',
      'Pier Operations',
      'WG Pier Operations',
      'Action items from last time',
      'Team Pier',
      'SIG Pier & Harbour',
      'QuayWorks/crane',
      'SIG Standardisation & Ropes',
    ];
    const pier = meeting('sig-pier/20240103.md');
    const others = ['sig-standardization', 'pierops'].map((group) => meeting(`${group}/20240103.md`));
    expect(threads([about('20240103', ...standing), about('20240110', ...standing), pier, ...others])).toEqual([]);
  });

  it('is made of what only looks like one: a rubric with something of its own', () => {
    const own = ['Hiring a pilot / Ropes', 'What the winch needs before summer:', 'Manifesto of Pier Operations'];
    expect(
      threads([about('20240103', ...own), about('20240110', ...own), meeting('pierops/20240103.md')]),
    ).toHaveLength(3);
  });

  it('is not made of a short title that stands in most meetings of the group', () => {
    const days = ['03', '10', '17', '24', '31'].flatMap((day) => [`202401${day}`, `202403${day}`]);
    expect(threads(days.map((day) => about(day, 'Tides')))).toEqual([]);
    expect(threads(days.map((day) => about(day, 'Which berths are free?')))).toEqual([]);
  });

  it('is not made of a longer title that stood in nearly every meeting of a long time, but of one carried for months', () => {
    const days = (count: number) =>
      Array.from({ length: count }, (_, week) =>
        new Date(Date.UTC(2024, 0, 3 + week * 7)).toISOString().slice(0, 10).replaceAll('-', ''),
      );
    expect(threads(days(24).map((day) => about(day, 'Plans for the coming week')))).toEqual([]);
    expect(threads(days(12).map((day) => about(day, 'Plans for the new harbour crane')))).toHaveLength(1);
  });

  it('tells short titles of sub-items apart by the item above', () => {
    const under = (day: string, title: string) =>
      about(day, { title, slug: 'top', children: [item('Costs', 12, { depth: 2 })] });
    expect(
      threads([under('20240103', 'New crane for the quay'), under('20240110', 'Painting of the old warehouse')]),
    ).toEqual([]);
  });

  it('ends when a title of one word has not come up for long, and goes on with a sentence', () => {
    expect(threads([about('20230103', 'Cranes'), about('20240110', 'Cranes')])).toEqual([]);
    expect(
      threads([about('20230103', 'Painting of the old warehouse'), about('20240110', 'Painting of the old warehouse')]),
    ).toHaveLength(1);
  });

  it('is never merged with another one by an item about both', () => {
    const both = naming('20240117', 'Rope and paint', ['Quay/crane#1', 'Quay/paint#2']);
    const meetings = [
      naming('20240103', 'Rope wear', ['Quay/crane#1']),
      naming('20240104', 'Paint peels', ['Quay/paint#2']),
      naming('20240110', 'Rope wear', ['Quay/crane#1']),
      naming('20240111', 'Paint peels', ['Quay/paint#2']),
      both,
    ];
    expect(
      threads(meetings)
        .map((thread) => thread.length)
        .sort(),
    ).toEqual([2, 3]);
  });
});

describe('the configuration', () => {
  const meetings = [about('20240103', 'Rope'), about('20240110', 'Lifting gear'), about('20240117', 'Rope')];

  it('joins what nothing shows to belong together', () => {
    const pinned = { threads: { join: [['Rope', 'harbour/20240110#lifting-gear']], cut: [] } };
    expect(threads(meetings, pinned)).toEqual([['20240103', '20240110 minuted.yml', '20240117 minuted.yml']]);
  });

  it('lets an item start afresh', () => {
    const again = [...meetings, about('20240124', 'Rope')];
    expect(threads(again, { threads: { join: [], cut: ['harbour/20240117.md#rope'] } })).toEqual([
      ['20240117', '20240124 same title'],
    ]);
  });
});
