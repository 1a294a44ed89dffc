import { describe, expect, test } from 'vitest';
import { outputFile } from '../../src/site/addresses.ts';
import { actionsByPersonView, closedActionsView, openActionsView } from '../../src/site/pages/actions.ts';
import { checksView } from '../../src/site/pages/checks.ts';
import { coverageView } from '../../src/site/pages/coverage.ts';
import { groupsView } from '../../src/site/pages/groups.ts';
import { homeView } from '../../src/site/pages/home.ts';
import { sitePages } from '../../src/site/pages/index.ts';
import { peopleView } from '../../src/site/pages/people.ts';
import { personView } from '../../src/site/pages/person.ts';
import { referenceView } from '../../src/site/pages/reference.ts';
import { referencesView } from '../../src/site/pages/references.ts';
import { threadView } from '../../src/site/pages/thread.ts';
import { found, siteOf } from './make.ts';

const files = {
  'ops/20250108.md':
    '# Ops 2025-01-08\n\n## Participants\n\n* @ann-pier\n\n## Ropes\n\n* AI @ann-pier: splice all the ropes\n',
  'ops/20260108.md':
    '# Ops 2026-01-08\n\n## Participants\n\n* @ann-pier\n* @bo-quay\n\n## Crane\n\n* harbour/cranes#7 is stuck\n* AI @bo-quay: grease the crane\n',
  'ops/20260115.md':
    '# Ops 2026-01-15\n\n## Participants\n\n* @ann-pier\n\n## Crane\n\n* harbour/cranes#7 turns again\n* [x] @bo-quay: grease the crane\n* TODO: count the gulls\n',
  'board/2026-01-10.md':
    '# Board, 10 January 2026\n\n## Participants\n\n* Cy Dock\n\n## Money\n\n* Decision: we buy ropes\n',
  'README.md': '# About these minutes\n\nRead on.\n',
};
const site = siteOf(files, { config: { repository: 'https://github.com/harbour/minutes' } });

describe('the home page', () => {
  const home = homeView(site);

  test('counts what there is, and says nothing of what there is not', () => {
    const few = siteOf({ 'ops/20260108.md': '# Ops\n\n## Participants\n\n* @ann-pier\n' });
    expect(homeView(few).numbers.map(({ text }) => text)).toEqual(['1 meeting', '1 person']);
    expect(home.numbers).toHaveLength(6);
  });

  test('shows the latest meetings of all groups', () => {
    expect(home.latest.map(({ date }) => date?.iso)).toEqual(['2026-01-15', '2026-01-10', '2026-01-08', '2025-01-08']);
  });

  test('shows open actions that were spoken of lately, and says how many there are', () => {
    expect(home.open.map(({ text }) => text)).toEqual(['count the gulls']);
    expect(home.openCount).toBe(2);
  });

  test('shows what comes back', () => {
    expect(home.references.map(({ text, meetings }) => [text, meetings])).toEqual([['cranes#7', 2]]);
  });

  test('shows groups that meet; papers at the root are no group', () => {
    expect(home.groups.map(({ meetings }) => meetings)).toEqual(['1 meeting', '3 meetings']);
  });

  test('of an empty archive says how to add the first minutes', () => {
    const empty = homeView(siteOf({}));
    expect(empty.isEmpty).toBe(true);
    expect(empty.frame.strings.home.emptySteps).toHaveLength(3);
  });
});

describe('the register of actions', () => {
  test('keeps open actions apart that nobody mentioned for half a year', () => {
    const [ops] = openActionsView(site).sections;
    expect(ops?.rows.map(({ text }) => text)).toEqual(['count the gulls']);
    expect(ops?.older.map(({ text }) => text)).toEqual(['splice all the ropes']);
  });

  test('lists closed ones by year', () => {
    const sections = closedActionsView(site).sections;
    expect(sections.map(({ heading, rows }) => [heading, rows[0]?.when])).toEqual([
      ['2026', 'closed 15 Jan 2026, after 7 days'],
    ]);
  });

  test('lists open ones by person, and apart those whose are all old', () => {
    const { sections, quiet } = actionsByPersonView(site);
    expect(sections.map(({ heading }) => heading)).toEqual(['Nobody named']);
    expect(quiet.map(({ heading }) => heading)).toEqual(['ann-pier']);
  });
});

describe('people', () => {
  test('are listed with what they take part in', () => {
    const [all] = peopleView(site).letters;
    expect(all?.letter).toBe('');
    expect(all?.people.map(({ meetings }) => meetings)).toEqual([3, 1, 1]);
  });

  test('stand under letters where there are many', () => {
    const words = ['ant', 'bee', 'cat', 'dog', 'eel', 'fox', 'gnu'];
    const names = words.flatMap((first) => words.map((second) => `* @${first}-${second}`));
    const many = siteOf({ 'ops/20260108.md': `# Ops\n\n## Participants\n\n${names.join('\n')}\n` });
    expect(peopleView(many).letters.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
  });

  test('have their open and closed actions, without being named again', () => {
    const bo = personView(
      site,
      found(
        site.archive.people.find(({ id }) => id === 'bo-quay'),
        'person',
      ),
    );
    expect(bo.open).toEqual([]);
    expect(bo.closed.map(({ text, owners }) => [text, owners])).toEqual([
      [expect.stringContaining('grease the crane'), []],
    ]);
    expect(bo.profile?.href).toBe('https://github.com/bo-quay');
  });

  test('who do not want a page have none, and no link', () => {
    const people = [{ handle: 'bo-quay', name: null, aliases: [], publish: 'initials' as const }];
    const quiet = siteOf(files, { config: { people } });
    expect(sitePages(quiet).person.map(({ address }) => address)).not.toContain('/people/bo-quay/');
    expect(JSON.stringify(peopleView(quiet).letters)).not.toContain('people/bo-quay');
  });
});

describe('issues', () => {
  test('have a page with every place where they came up, latest first', () => {
    const view = referenceView(site, found(site.index.reference.get('harbour/cranes#7'), 'reference'));
    expect(view.mentions.map(({ date, places }) => [date?.iso, places[0]?.item])).toEqual([
      ['2026-01-15', 'Crane'],
      ['2026-01-08', 'Crane'],
    ]);
    expect(view.url).toBe('https://github.com/harbour/cranes/issues/7');
  });

  test('are found by repository', () => {
    expect(referencesView(site).owners).toEqual([
      {
        owner: 'harbour',
        repositories: [{ text: 'cranes', href: '../references/harbour/cranes/', count: '1 issue' }],
      },
    ]);
  });
});

test('the page of all groups counts meetings by year, and holds what lies in no group', () => {
  const { table, root } = groupsView(site);
  expect(table.years).toEqual(['2026', '2025']);
  expect(table.rows.map(({ years }) => years.map(({ count }) => count))).toEqual([
    [1, 0],
    [2, 1],
  ]);
  expect(root.flatMap(({ meetings }) => meetings.map(({ title }) => title))).toEqual(['About these minutes']);
});

test('checks lead to the page and the line', () => {
  const diagnostic = {
    path: 'ops/20260108.md',
    rule: 'odd',
    severity: 'warning',
    message: 'odd',
    line: 3,
    column: 1,
  } as const;
  const [severity] = checksView({ ...site, diagnostics: [diagnostic] }).severities;
  expect(severity?.rules[0]?.rows[0]).toMatchObject({
    page: '../minutes/ops/20260108/',
    line: { text: 'line 3', href: expect.stringContaining('ops/20260108.md?plain=1#L3') },
  });
});

test('checks say what a rule is about and why that matters, not only what it is called', () => {
  const told = (rule: string) => {
    const diagnostic = { path: 'ops/20260108.md', rule, severity: 'info', message: 'odd', line: 3, column: 1 } as const;
    return checksView({ ...site, diagnostics: [diagnostic] }).severities[0]?.rules[0];
  };
  expect(told('second-meeting')).toMatchObject({
    summary: 'The minutes of another day in the same file',
    why: expect.stringMatching(/^A file has one page and one day/),
  });
  expect(told('odd')).toMatchObject({ summary: 'odd', why: '' });
});

test('what was understood is told group by group, and file by file', () => {
  const crew = siteOf({
    'crew/20260304.md':
      '# Crew 2026-03-04\n\n## Participants\n- @ada\n- ???\n\n## Nets\n- TODO: buy twine\n- FYI: torn\n',
    'crew/20260311.md': '# Crew 2026-03-11\n\n## Participants\n- @ada\n\n## Hull\n- AI @ada: paint it\n',
  });
  expect(checksView(crew).groups).toEqual([
    {
      group: { text: 'Crew', href: '../checks/crew/' },
      files: 2,
      people: '2 of 3',
      actions: 2,
      ownerless: 1,
      unknownHeadings: 0,
    },
  ]);
  const view = coverageView(crew, found(crew.index.group.get('crew'), 'group'));
  expect(view.rows.map(({ file, people, isWhole, actions }) => [file.href, people, isWhole, actions])).toEqual([
    ['../../minutes/crew/20260311/', '1 of 1', true, 1],
    ['../../minutes/crew/20260304/', '1 of 2', false, 1],
  ]);
  expect(view.leftovers.map(({ title, lines }) => [title, lines.map(({ text, place }) => [text, place.text])])).toEqual(
    [
      ['Entries of lists of people in which nobody was found (1)', [['???', 'crew/20260304.md:5']]],
      ['Open actions that name nobody (1)', [['buy twine', 'crew/20260304.md:8']]],
    ],
  );
  expect(view.unknownWords).toEqual(['FYI 1']);
  expect(view.habits.map(({ what }) => what)).toContain('Files that list who came: 2 of 2');
});

describe('all pages', () => {
  const pages = Object.values(sitePages(site)).flat();

  test('have a file of their own', () => {
    const places = pages.map(({ address }) => outputFile(address).toLowerCase());
    expect(new Set(places).size).toBe(places.length);
  });

  test('can be made, and tell what they are', () => {
    for (const page of pages) expect(page.view().frame.documentTitle).not.toBe('');
  });

  test('can be made in German', () => {
    const german = homeView(siteOf(files, {}, { locale: 'de-AT' }));
    expect(german.frame.lang).toBe('de-AT');
    expect(german.frame.navigation.map(({ text }) => text)).toContain('Beschlüsse');
  });
});

describe('the page of a thread', () => {
  const view = threadView(site, found(site.archive.threads[0], 'a thread'));

  test('says why each item belongs to it, in the language of the site', () => {
    const german = siteOf(files, {}, { locale: 'de' });
    const steps = (of: typeof site) => threadView(of, found(of.archive.threads[0], 'a thread')).steps;
    expect(steps(site).map(({ why }) => why)).toEqual(['same issue harbour/cranes#7', '']);
    expect(steps(german).map(({ why }) => why)).toEqual(['gleiches Issue harbour/cranes#7', '']);
  });

  test('tells what was said at each meeting, latest first, and what was to be done beside it', () => {
    expect(view.steps.map(({ said }) => said.lines)).toEqual([
      ['harbour/cranes#7 turns again'],
      ['harbour/cranes#7 is stuck'],
    ]);
    expect(view.steps.map(({ actions }) => actions.map(({ text }) => text))).toEqual([
      ['grease the crane', 'count the gulls'],
      ['grease the crane'],
    ]);
  });
});
