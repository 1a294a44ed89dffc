import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/index.ts';
import { action, archiveOf, item, link, meeting, people } from '../helpers/meetings.ts';

/** Meetings of a group, a week apart from 2024-01-03 on, with these people in each. */
function weeks(count: number, entries: readonly string[], group = 'harbour', start = Date.UTC(2024, 0, 3)): Meeting[] {
  return Array.from({ length: count }, (_, week) => {
    const day = new Date(start + week * 7 * 86_400_000).toISOString().slice(0, 10);
    return meeting(`${group}/${day}.md`, { participants: people(...entries) });
  });
}

/** Ids of the people of an archive. */
function ids(meetings: readonly Meeting[], config = {}): readonly string[] {
  return archiveOf(meetings, config).people.map((person) => person.id);
}

describe('one person of many spellings', () => {
  it('is joined with the misspelling of a frequent handle', () => {
    const archive = archiveOf([
      ...weeks(20, ['@matfechner', '@ada']),
      meeting('harbour/2024-06-05.md', { participants: people('@matfechenr', '@ada') }),
      meeting('harbour/2024-06-12.md', { participants: people('@mat_fechner') }),
    ]);
    expect(archive.people.map((person) => person.id)).toEqual(['ada', 'matfechner']);
    expect(archive.people[1]?.attended).toHaveLength(22);
    expect(archive.people[1]?.spellings).toEqual([
      { text: 'matfechner', why: 'as written most often' },
      { text: 'mat_fechner', why: 'misspelled: other punctuation, 1 of 20 times' },
      { text: 'matfechenr', why: 'misspelled: two letters changed places, 1 of 20 times' },
    ]);
  });

  it('is joined where two letters of a short handle changed places, and not where two others differ', () => {
    const said = (handle: string) =>
      ids([...weeks(20, ['@joshmue', '@ada']), meeting('harbour/2024-06-05.md', { participants: people(handle) })]);
    expect(said('@joshmeu')).toEqual(['ada', 'joshmue']);
    expect(said('@joshnau')).toHaveLength(3);
  });

  it('is not joined with a similar handle that stood in one list with it', () => {
    const together = meeting('harbour/2024-06-05.md', { participants: people('@matfechner', '@matfechenr') });
    expect(ids([...weeks(20, ['@matfechner']), together])).toEqual(['matfechenr', 'matfechner']);
  });

  it('is not joined where digits differ, handles are short, both are frequent, or no group has both', () => {
    expect(
      ids([...weeks(20, ['@sailor1000']), meeting('harbour/2024-06-05.md', { participants: people('@sailor1001') })]),
    ).toHaveLength(2);
    expect(
      ids([...weeks(20, ['@fkr']), meeting('harbour/2024-06-05.md', { participants: people('@fkd') })]),
    ).toHaveLength(2);
    const often = weeks(8, ['@johannesen'], 'harbour', Date.UTC(2024, 6, 3));
    expect(ids([...weeks(20, ['@johannesan']), ...often])).toHaveLength(2);
    expect(
      ids([...weeks(20, ['@matfechner']), meeting('pier/2024-06-05.md', { participants: people('@matfechenr') })]),
    ).toHaveLength(2);
  });

  it('has the name that stands beside the handle, wherever it is written', () => {
    const archive = archiveOf([
      meeting('harbour/2024-01-03.md', { participants: people('Ada Brook @abr') }),
      meeting('pier/2024-01-04.md', { participants: people('Ada Brook', '@joe') }),
    ]);
    expect(archive.people).toMatchObject([
      { id: 'abr', handle: 'abr', name: 'Ada Brook', attended: ['harbour/2024-01-03.md', 'pier/2024-01-04.md'] },
      { id: 'joe', name: 'joe' },
    ]);
    expect(archive.personOf).toMatchObject({ abr: 'abr', 'ada brook': 'abr', joe: 'joe' });
  });

  it('does not take a remark beside the handle for a name', () => {
    expect(
      archiveOf([meeting('harbour/2024-01-03.md', { participants: people('partially there @abr') })]).people,
    ).toMatchObject([{ id: 'abr', name: 'abr' }]);
  });

  it('has the name of a link to the profile', () => {
    const profile = link('https://github.com/abr', 20, { text: 'Ada Brook' });
    const archive = archiveOf([meeting('harbour/2024-01-03.md', { participants: people('@abr'), links: [profile] })]);
    expect(archive.people[0]).toMatchObject({ id: 'abr', name: 'Ada Brook' });
  });

  it('is known by a former handle that the same name had', () => {
    const archive = archiveOf([
      ...weeks(2, ['Ada Brook @ada-old']),
      meeting('harbour/2024-06-05.md', { participants: people('Ada Brook @adab') }),
    ]);
    expect(archive.people).toHaveLength(1);
    expect(archive.personOf).toMatchObject({ 'ada-old': 'ada-old', adab: 'ada-old' });
  });

  it('is named with initials and without, where the initials are always the same', () => {
    const of = (...names: readonly string[]) =>
      archiveOf(names.map((name, at) => meeting(`harbour/2024-01-0${at + 1}.md`, { participants: people(name) })))
        .people.length;
    expect(of('Ada Brook', 'Ada T. Brook', 'Ada T Brook')).toBe(1);
    expect(of('Ada Brook', 'Ada T. Brook', 'Ada S. Brook')).toBe(3);
    expect(of('Ada Brook', 'Ada Tess Brook')).toBe(2);
    expect(
      archiveOf([meeting('harbour/2024-01-01.md', { participants: people('Ada Brook', 'Ada T. Brook') })]).people,
    ).toHaveLength(2);
  });

  it('is not one where two of that name sat in one list', () => {
    const archive = archiveOf([
      meeting('harbour/2024-01-03.md', { participants: people('Ada Brook @ada-one', 'Ada Brook @ada-two') }),
    ]);
    expect(archive.people.map((person) => person.id)).toEqual(['ada-one', 'ada-two']);
  });

  it('is found where the handle is made of the name and only one fits', () => {
    const archive = archiveOf([
      ...weeks(2, ['@kgarland']),
      meeting('harbour/2024-06-05.md', { participants: people('Kurt Garland') }),
    ]);
    expect(archive.people).toMatchObject([{ id: 'kgarland', name: 'Kurt Garland' }]);
  });

  it('is not found so where two names, or two handles, fit', () => {
    expect(
      ids([
        ...weeks(2, ['@garland']),
        meeting('harbour/2024-06-05.md', { participants: people('Kurt Garland', 'Karla Garland') }),
      ]),
    ).toHaveLength(3);
    expect(
      ids([
        ...weeks(2, ['@kgarland', '@garland']),
        meeting('harbour/2024-06-05.md', { participants: people('Kurt Garland') }),
      ]),
    ).toHaveLength(3);
  });

  it('is not found so where the handle is known to be somebody else’s', () => {
    const known = weeks(2, ['Tobie Lang @tobie']);
    expect(ids([...known, meeting('harbour/2024-06-05.md', { participants: people('Jory Tobie') })])).toHaveLength(2);
  });

  it('has the aliases that the configuration gives, without any proof', () => {
    const config = {
      people: [{ handle: 'abr', name: 'Ada Brook', aliases: ['Captain', 'ada-old'], publish: 'full' as const }],
    };
    const archive = archiveOf(
      [meeting('harbour/2024-01-03.md', { participants: people('Captain', '@ada-old') })],
      config,
    );
    expect(archive.people).toMatchObject([{ id: 'abr', handle: 'abr', name: 'Ada Brook' }]);
    expect(archive.personOf).toMatchObject({ captain: 'abr', 'ada-old': 'abr' });
  });

  it('is one however the name is ordered and accented', () => {
    expect(
      ids([
        meeting('harbour/2024-01-03.md', { participants: people('Jonas Schäfer') }),
        meeting('harbour/2024-01-10.md', { participants: people('Schafer, Jonas') }),
      ]),
    ).toHaveLength(1);
  });
});

describe('first names', () => {
  const harbour = weeks(4, ['Kurt Garland @kga', 'Ada Brook @abr']);
  const owned = (path: string, listed: readonly string[] = []) =>
    meeting(path, {
      participants: people(...listed),
      actions: [action('mend the crane at the quay', 9, { owners: ['Kurt'] })],
    });

  it('mean the only one of that name in the group around that time', () => {
    const archive = archiveOf([...harbour, owned('harbour/2024-02-07.md')]);
    expect(archive.personIn).toEqual({ 'harbour/2024-02-07.md': { kurt: 'kga' } });
    expect(archive.actions[0]?.owners).toEqual(['kga']);
    expect(archive.people.find((person) => person.id === 'kga')?.actions).toHaveLength(1);
  });

  it('mean the one who sat in that very meeting before anybody else of the group', () => {
    const meetings = [
      ...harbour,
      ...weeks(4, ['Kurt Ebel @keb'], 'harbour', Date.UTC(2024, 1, 14)),
      owned('harbour/2024-03-20.md', ['@keb']),
    ];
    expect(archiveOf(meetings).personIn).toEqual({ 'harbour/2024-03-20.md': { kurt: 'keb' } });
  });

  it('are left alone where two fit, in another group, or years later', () => {
    const two = [...harbour, ...weeks(4, ['Kurt Ebel @keb'], 'harbour', Date.UTC(2024, 1, 14))];
    expect(archiveOf([...two, owned('harbour/2024-03-20.md')]).personIn).toEqual({});
    expect(archiveOf([...harbour, owned('pier/2024-02-07.md')]).personIn).toEqual({});
    expect(archiveOf([...harbour, owned('harbour/2026-02-07.md')]).personIn).toEqual({});
  });

  it('in the lists of one group alone are a person there', () => {
    expect(archiveOf(weeks(3, ['Josh', 'Niko'])).people).toMatchObject([
      { id: 'josh', name: 'Josh', handle: null },
      { id: 'niko', name: 'Niko' },
    ]);
    expect(ids([...weeks(3, ['Josh']), ...weeks(3, ['Josh'], 'pier')])).toEqual([]);
  });
});

describe('who is no person', () => {
  it('are organisations: owners of repositories and companies beside people', () => {
    const archive = archiveOf([
      ...['01', '02'].map((day) =>
        meeting(`harbour/2024-01-${day}.md`, {
          participants: people('@abr (Quayworks)'),
          actions: [action('send the plan to the office', 9, { owners: ['quayworks', 'dredge'] })],
          references: [
            {
              line: 9,
              rule: 'url',
              ref: 'dredgecloud/crane#1',
              type: 'issue',
              url: null,
              text: '',
              context: '',
              agenda: null,
            },
          ],
        }),
      ),
    ]);
    expect(archive.people.map((person) => person.id)).toEqual(['abr']);
    expect(archive.actions[0]?.owners).toEqual(['quayworks', 'dredge']);
  });

  it('are words like "all", and a handle named but once and in no list', () => {
    const once = meeting('harbour/2024-01-03.md', {
      actions: [action('read the report before we meet', 9, { owners: ['all', 'somebodyelse'] })],
    });
    expect(ids([once])).toEqual([]);
  });

  it('is not somebody who owns repositories and sits in the lists', () => {
    const own = meeting('harbour/2024-01-03.md', {
      participants: people('@abr'),
      references: [
        { line: 9, rule: 'url', ref: 'abr/tools#1', type: 'issue', url: null, text: '', context: '', agenda: null },
      ],
    });
    expect(ids([own])).toEqual(['abr']);
  });
});

describe('what a person did', () => {
  it('is told: attended, missed, items, actions, colleagues with most meetings first', () => {
    const archive = archiveOf([
      meeting('harbour/2024-01-03.md', {
        participants: people('@abr', '@joe (Port Office)', '@kim'),
        agenda: [item('Dredging', 10, { owners: ['abr'] })],
        actions: [action('send the dredging plan to the office', 12, { owners: ['abr', 'joe'] })],
      }),
      meeting('harbour/2024-01-10.md', { participants: people('@abr', '-@joe', '@kim') }),
    ]);
    const [abr, joe] = archive.people;
    expect(abr).toMatchObject({
      attended: ['harbour/2024-01-03.md', 'harbour/2024-01-10.md'],
      missed: [],
      items: [{ path: 'harbour/2024-01-03.md', slug: 'dredging' }],
      actions: [archive.actions[0]?.id],
      colleagues: [
        { id: 'kim', meetings: 2 },
        { id: 'joe', meetings: 1 },
      ],
    });
    expect(joe).toMatchObject({
      attended: ['harbour/2024-01-03.md'],
      missed: ['harbour/2024-01-10.md'],
      affiliations: ['Port Office'],
    });
  });
});

describe('first names of strangers', () => {
  it('mean the one regular of the archive, but never a guest who came but once', () => {
    const board = weeks(12, ['Kurt Garland @kga'], 'board');
    const named = meeting('harbour/2024-02-07.md', {
      actions: [action('mend the crane at the quay', 9, { owners: ['Kurt'] })],
    });
    expect(archiveOf([...board, named]).personIn).toEqual({ 'harbour/2024-02-07.md': { kurt: 'kga' } });
    const guest = meeting('harbour/2024-01-31.md', { participants: people('Kurt Garland @kga') });
    expect(archiveOf([guest, named]).personIn).toEqual({});
  });
});

describe('a code that the meeting gives its people', () => {
  const coded = (path: string, names: Readonly<Record<string, string>>, owner: string) =>
    meeting(path, {
      participants: people(...Object.keys(names)).map((person) => {
        const abbreviation = names[person.name ?? ''];
        return abbreviation === undefined ? person : { ...person, abbreviation };
      }),
      actions: [action('mend the crane', 9, { owners: [owner] })],
    });

  it('means that person in this file, and whoever has it elsewhere in another', () => {
    const archive = archiveOf([
      coded('pier/2024-03-05.md', { 'Mike Fox': 'MF', 'Ann Lee': 'ALE' }, 'MF'),
      coded('quay/2024-03-06.md', { 'Mary Fern': 'MF', 'Bob Ray': 'BRY' }, 'MF'),
    ]);
    expect(archive.personIn['pier/2024-03-05.md']).toMatchObject({ mf: archive.personOf['mike fox'] });
    expect(archive.personIn['quay/2024-03-06.md']).toMatchObject({ mf: archive.personOf['mary fern'] });
  });

  it('means nobody where two have it', () => {
    const archive = archiveOf([coded('pier/2024-03-05.md', { 'Mike Fox': 'MF', 'Mary Fern': 'MF' }, 'MF')]);
    expect(archive.personIn).toEqual({});
  });
});
