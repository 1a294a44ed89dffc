import { describe, expect, test } from 'vitest';
import { groupActionsView, openActionsView } from '../../src/site/pages/actions.ts';
import { decisionsView } from '../../src/site/pages/decisions.ts';
import { groupView } from '../../src/site/pages/group.ts';
import { groupsView } from '../../src/site/pages/groups.ts';
import { homeView } from '../../src/site/pages/home.ts';
import { opened } from '../../src/site/parts/folds.ts';
import { readable } from '../../src/site/parts/readable.ts';
import { lastDate } from '../../src/site/parts/references.ts';
import { titleKey } from '../../src/site/standing-items.ts';
import { found, siteOf } from './make.ts';

const meeting = (day: string, subject: string) =>
  [
    `pier/${day}.md`,
    `# Pier ${day}\n\n## Lost and found\n\nNothing.\n\n## ${subject}\n\n* AI @ann-pier: ask round\n`,
  ] as const;

describe('a list of meetings', () => {
  const subjects = ['Ladders', 'Ropes', 'Gulls', 'Buoys', 'Lost luggage'];
  const files = Object.fromEntries(subjects.map((subject, index) => meeting(`2026-01-0${index + 1}`, subject)));
  const site = siteOf({ ...files, 'pier/notes.md': '# Notes\n\nOf no day.\n' });

  test('leaves out what is on every agenda of the group', () => {
    expect(homeView(site).latest.map(({ title }) => title)).toEqual(subjects.toReversed());
  });

  const routine = (text: string) =>
    Object.fromEntries(
      [1, 2, 3, 4, 5].map((day) => [
        `pier/2026-01-0${day}.md`,
        `# Pier 2026-01-0${day}\n\n## Lost and found\n\n${text}\n`,
      ]),
    );

  test('tells the issues instead, where nothing else is on the agenda', () => {
    const issues =
      '* Gull seen with a scarf [#12](https://github.com/pier/gulls/issues/12)\n* [#13](https://github.com/pier/gulls/issues/13)';
    expect(homeView(siteOf(routine(issues))).latest[0]?.title).toBe('Gull seen with a scarf');
  });

  test('tells it where there is nothing else', () => {
    expect(homeView(siteOf(routine('Nothing.'))).latest[0]?.title).toBe('Lost and found');
  });

  test('names a meeting by its subjects where all titles of the group are alike but for the day', () => {
    const namesOf = (titles: readonly string[], text = 'More of them.') => {
      const files = titles.map((title, index) => [
        `pier/2026-0${index + 1}-07.md`,
        `# ${title}\n\n## ${subjects[index]}\n\n${text}\n`,
      ]);
      return homeView(siteOf(Object.fromEntries(files))).latest.map(({ title }) => title);
    };
    const days = ['January 7th', '7 Feb', 'Saturday, 2026-03-07', 'Apr. 7', 'May 7'];
    expect(namesOf(days.map((day) => `Pier meeting (${day})`))).toEqual(subjects.toReversed());
    const german = ['7. Januar', '7. Februar', 'Samstag, 7. März', '7. April', '7. Mai'];
    const said = 'Das ist nicht neu, aber wir haben es für die Leute noch einmal gesagt.';
    expect(
      namesOf(
        german.map((day) => `Treffen am ${day}`),
        said,
      ),
    ).toEqual(subjects.toReversed());
    expect(namesOf(['Kick-off', 'Budget', 'Storm', 'Review', 'Farewell'])[0]).toBe('Farewell');
    // A title that is given thrice is no habit yet.
    expect(namesOf(days.slice(0, 3).map((day) => `Pier meeting ${day}`))[0]).toBe('Pier meeting Saturday, 2026-03-07');
  });

  test('takes any tag of a language, also one that is no locale', () => {
    const titled = { group: 'pier', title: 'Pier, 7 May', date: '2026-05-07' };
    expect(titleKey({ ...titled, language: 'en-a1' })).toBe(titleKey({ ...titled, language: 'en' }));
  });

  test('cuts the last subject that fits in part, and leaves it out where next to nothing of it would', () => {
    const titled = (...titles: string[]) =>
      homeView(
        siteOf({
          'pier/2026-01-05.md': `# 2026-01-05\n\n${titles.map((title) => `## ${title}\n\nSaid.\n\n`).join('')}`,
        }),
      ).latest[0]?.title;
    const ladders = 'Ladders for the pier, and who is to pay for them this year';
    expect(titled('Ladders for the pier', ladders, ladders)).toBe(
      'Ladders for the pier · Ladders for the pier, and who is to pay for them this year …',
    );
    expect(titled(`${ladders}, and next`, ladders)).toBe(`${ladders}, and next …`);
  });

  test('says of which group each is, where more than one meets', () => {
    const groupsOf = (more: Readonly<Record<string, string>>) =>
      homeView(siteOf({ ...files, ...more })).latest.map(({ group }) => group?.text ?? null);
    expect(new Set(groupsOf({ 'README.md': 'How we write minutes.\n' }))).toEqual(new Set([null]));
    expect(groupsOf({ 'mole/2027-01-05.md': meeting('2027-01-05', 'Lamps')[1] }).slice(0, 2)).toEqual(['Mole', 'Pier']);
  });

  test('shortens the addresses in its subjects', () => {
    const long = 'Unshared ropes (https://github.com/pier/ropes/issues/144)';
    const files = Object.fromEntries([meeting('2026-01-01', long), meeting('2026-01-02', 'Gulls')]);
    expect(homeView(siteOf(files)).latest[1]?.topics).toContain('Unshared ropes (ropes#144)');
  });

  test('of a long-lived group opens at its latest years only', () => {
    const years = ['2024', '2025', '2026'].map((year) => ({ year, size: 10 }));
    expect(opened(years, ({ size }) => size).map(({ isOpen }) => isOpen)).toEqual([true, true, false]);
  });

  test('goes from one dated meeting to the next; papers without a day are not in the way', () => {
    expect(site.index.after.get('pier/2026-01-05.md')).toBeUndefined();
    expect(site.index.after.get('pier/2026-01-04.md')).toBe('pier/2026-01-05.md');
  });

  test('puts undated papers last', () => {
    const group = found(site.index.group.get('pier'), 'pier');
    expect(groupView(site, group).years.map(({ id }) => id)).toEqual(['y2026', 'undated']);
  });
});

describe('an action in a list', () => {
  const site = siteOf({
    'pier/2026-01-05.md': '# Pier 2026-01-05\n\n## Ladders\n\n* AI @ann-pier: ask round\n',
    'mole/2025-01-05.md': '# Mole 2025-01-05\n\n## Lamps\n\n* AI @bo-quay: light them\n',
  });
  const view = openActionsView(site);

  test('says which subject it came from', () => {
    expect(view.sections.flatMap(({ rows }) => rows.map(({ text, about }) => [text, about]))).toEqual([
      ['ask round', 'Ladders'],
    ]);
  });

  test('is shown with the entry above it where its own few words say too little', () => {
    const nested = siteOf({
      'pier/2026-01-05.md':
        '# 2026-01-05\n\n## Fair\n\n* Who books the band?\n  * AI @ann-pier: book\n* Stalls\n  * AI @bo-quay: ask the council for a second stall\n',
    });
    const rows = openActionsView(nested).sections.flatMap((section) => section.rows);
    expect(rows.map(({ text, above }) => [text, above])).toEqual([
      ['ask the council for a second stall', null],
      ['book', 'Who books the band?'],
    ]);
  });

  test('stands apart where nobody in its group mentioned any for half a year', () => {
    expect(view.quiet.map(({ heading, older }) => [heading, older.length])).toEqual([['Mole', 1]]);
  });

  test('there is folded only where enough of the current ones stand above', () => {
    const busy = `# Pier 2026-01-05\n\n${Array.from({ length: 12 }, (_, at) => `* AI @ann-pier: mend ladder ${at}\n`).join('')}`;
    const quiet = { 'mole/2025-01-05.md': '# Mole 2025-01-05\n\n* AI @bo-quay: light the lamps\n' };
    const foldsOf = (pier: string) =>
      openActionsView(siteOf({ ...quiet, 'pier/2026-01-05.md': pier })).quiet.map(({ isOpen }) => isOpen);
    expect(foldsOf(busy)).toEqual([false]);
    expect(foldsOf('# Pier 2026-01-05\n\n* AI @ann-pier: mend the ladder\n')).toEqual([true]);
  });
});

describe('a decision in a list', () => {
  const at = (day: string, subject: string) =>
    [
      `pier/2026-01-0${day}.md`,
      `# Pier 2026-01-0${day}\n\n## Harbour board\n\n* DECISION: close lane ${day}\n\n## ${subject}\n\n* DECISION: buy rope ${day}\n`,
    ] as const;
  const site = siteOf(Object.fromEntries(['1', '2', '3', '4'].map((day) => at(day, `Supplies ${day}`))));
  const rows = decisionsView(site).years.flatMap((year) => year.rows);

  test('says which subject it came from, unless the group has that subject in meeting after meeting', () => {
    expect(rows.filter(({ text }) => text.endsWith('4')).map(({ text, subject }) => [text, subject])).toEqual([
      ['close lane 4', null],
      ['buy rope 4', 'Supplies 4'],
    ]);
  });
});

test('where one group meets alone nobody speaks of groups', () => {
  const alone = siteOf({ 'meetings/2026-01-05.md': '# 2026-01-05\n\n## Ladders\n\n* AI @ann-pier: ask round\n' });
  expect(groupsView(alone).title).toBe('All meetings');
  expect(homeView(alone)).toMatchObject({ groups: [], quietGroups: [], more: { meetings: { text: 'All meetings' } } });
  expect(openActionsView(alone).sections.map(({ heading, href }) => [heading, href])).toEqual([['Open', null]]);
});

test('groups that have not met for a year stand apart on the home page', () => {
  const home = homeView(
    siteOf(
      Object.fromEntries([
        meeting('2026-01-05', 'Ropes'),
        ['mole/2024-01-05.md', '# Mole 2024-01-05\n\n## Lamps\n\n* AI @bo-quay: light them\n'],
      ]),
    ),
  );
  expect(home.groups.map(({ name }) => name.toLowerCase())).toEqual(['pier']);
  expect(home.quietGroups.map(({ name }) => name.toLowerCase())).toEqual(['mole']);
});

describe('addresses in a line of a list', () => {
  test('of issues become their short names', () => {
    expect(
      readable('see https://github.com/harbour/cranes/issues/7 and https://gitlab.com/a/b/-/merge_requests/12'),
    ).toBe('see cranes#7 and b#12');
  });

  test('that are long are cut after their beginning, short ones stay', () => {
    expect(readable('https://www.harbour.example/tides/')).toBe('harbour.example/tides');
    expect(readable(`(https://harbour.example/${'a'.repeat(90)}) and more`)).toMatch(
      /^\(harbour\.example\/a{31}…\) and more$/,
    );
  });

  test('stand behind who signed the line', () => {
    expect(readable('[name=Ann Pier] see https://github.com/harbour/cranes/issues/7')).toBe('Ann Pier: see cranes#7');
  });
});

test('the day of the last meeting is found without a look at those before it', () => {
  const looked: string[] = [];
  const days: Readonly<Record<string, string>> = { 'a.md': '2026-01-05', 'b.md': '2026-01-12' };
  const site = siteOf({ 'pier/2026-01-05.md': '# Pier\n' });
  const meetings = found(site.index.meeting.get('pier/2026-01-05.md'), 'the meeting');
  const get = (path: string) => {
    looked.push(path);
    return { ...meetings, date: days[path] ?? null };
  };
  const index = { ...site.index, meeting: Object.assign(new Map(site.index.meeting), { get }) };
  expect(lastDate({ ...site, index }, ['a.md', 'b.md', 'undated.md'])).toBe('2026-01-12');
  expect(looked).toEqual(['undated.md', 'b.md']);
});

describe('the register of actions of a group', () => {
  const quays = (count: number) =>
    siteOf(
      Object.fromEntries(
        Array.from({ length: count }, (_, at) => [
          `quay-${at}/2026-01-05.md`,
          `# Quay ${at}\n\n## Ropes\n\n* AI @ann-pier: splice rope ${at}\n`,
        ]),
      ),
    );
  const register = (site: ReturnType<typeof siteOf>) =>
    groupActionsView(site, found(site.index.group.get('quay-1'), 'the group'));

  test('holds the actions of that group alone', () => {
    const rows = register(quays(3)).sections.flatMap((section) => section.rows);
    expect(rows.length).toBe(1);
  });

  test('leads to those of the other groups, unless there are so many that the pages would be lists of groups', () => {
    expect(register(quays(3)).groups.length).toBe(3);
    const many = quays(61);
    expect(register(many).groups).toEqual([]);
    expect(openActionsView(many).groups.length).toBe(61);
  });
});
