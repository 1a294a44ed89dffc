import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/index.ts';
import { archiveOf, item, meeting, reference, shorthand } from '../helpers/meetings.ts';

/** One meeting that names these references, a line each from 10 on. */
function naming(path: string, ...refs: readonly string[]): Meeting {
  return meeting(path, { references: refs.map((ref, at) => reference(ref, 10 + at)) });
}

/** A link with a text of its own. */
function called(ref: string, text: string, line: number) {
  return reference(ref, line, { text, context: text });
}

describe('what the archive teaches about repositories', () => {
  it('resolves a repository whose owner a URL elsewhere gives', () => {
    const archive = archiveOf([
      naming('harbour/20240103.md', 'QuayWorks/crane#3', 'QuayWorks/crane#4'),
      meeting('pier/20240104.md', { shorthands: [shorthand('crane#12', 7)] }),
    ]);
    expect(archive.facts).toMatchObject({ organisation: 'QuayWorks', repositories: { crane: 'QuayWorks/crane' } });
    expect(archive.meetings[1]?.references).toEqual([
      {
        line: 7,
        rule: 'archive-shorthand',
        ref: 'QuayWorks/crane#12',
        type: null,
        url: 'https://github.com/QuayWorks/crane/issues/12',
        text: 'crane#12',
        context: 'crane#12',
        agenda: null,
      },
    ]);
    expect(archive.meetings[1]?.shorthands).toEqual([]);
  });

  it('leaves shorthand alone that it does not know, that two owners have, or that is a bare number', () => {
    const shorthands = [shorthand('barge#1', 7), shorthand('issues#2', 8), shorthand('#3', 9)];
    const archive = archiveOf([
      naming('harbour/20240103.md', 'QuayWorks/issues#3', 'Dredgers/issues#4', 'QuayWorks/issues#5'),
      meeting('pier/20240104.md', { shorthands }),
    ]);
    expect(archive.meetings[1]).toMatchObject({ references: [], shorthands });
  });

  it('gives a repository to the owner that nearly all its mentions have', () => {
    const archive = archiveOf([
      naming(
        'harbour/20240103.md',
        ...Array.from({ length: 9 }, (_, at) => `QuayWorks/issues#${at}`),
        'Dredgers/issues#4',
      ),
      meeting('pier/20240104.md', { shorthands: [shorthand('issues#77', 8)] }),
    ]);
    expect(archive.meetings[1]?.references[0]?.ref).toBe('QuayWorks/issues#77');
  });

  it('means by a bare number the repository that the configuration gives the group', () => {
    const groups = [{ folder: 'pier', name: null, description: null, repository: 'QuayWorks/pier' }];
    const archive = archiveOf([meeting('pier/20240104.md', { shorthands: [shorthand('#3', 9)] })], { groups });
    expect(archive.meetings[0]?.references[0]?.ref).toBe('QuayWorks/pier#3');
  });

  it('learns other names of repositories from the texts of links', () => {
    const links = [3, 4].map((number) => called(`QuayWorks/crane-control-unit#${number}`, `ccu#${number}`, number));
    const archive = archiveOf([
      meeting('harbour/20240103.md', { references: links }),
      meeting('pier/20240104.md', { shorthands: [shorthand('ccu#12', 7), shorthand('CCU#13', 8)] }),
    ]);
    expect(archive.meetings[1]?.references.map((one) => one.ref)).toEqual([
      'QuayWorks/crane-control-unit#12',
      'QuayWorks/crane-control-unit#13',
    ]);
  });

  it('learns nothing from words like "issue", from a single link, or from a text with another number', () => {
    const references = [
      called('QuayWorks/crane#1', 'issue#1', 1),
      called('QuayWorks/crane#2', 'PR#2', 2),
      called('QuayWorks/crane#3', 'once#3', 3),
      called('QuayWorks/crane#4', 'wrong#5', 4),
      called('QuayWorks/crane#6', 'wrong#7', 5),
    ];
    const archive = archiveOf([meeting('harbour/20240103.md', { references })]);
    expect(Object.keys(archive.facts.repositories)).toEqual(['crane']);
  });

  it('learns short forms of owners, and takes those of the configuration', () => {
    const references = [called('QuayWorks/crane#1', 'QW/crane#1', 1), called('QuayWorks/barge#2', 'QW/barge#2', 2)];
    const learned = archiveOf([
      meeting('harbour/20240103.md', { references, shorthands: [shorthand('QW/crane#9', 4)] }),
    ]);
    expect(learned.meetings[0]?.references.at(-1)?.ref).toBe('QuayWorks/crane#9');
    const told = archiveOf([meeting('harbour/20240103.md', { shorthands: [shorthand('Q/crane#9', 4)] })], {
      owners: { QuayWorks: ['Q'] },
    });
    expect(told.meetings[0]?.references[0]?.ref).toBe('QuayWorks/crane#9');
  });

  it('knows a renamed repository by its former name where the configuration gives it', () => {
    const repositories = [{ name: 'QuayWorks/crane', aliases: ['derrick'] }];
    const archive = archiveOf([naming('harbour/20240103.md', 'QuayWorks/derrick#1', 'QuayWorks/crane#1')], {
      repositories,
    });
    expect(archive.references.map((one) => one.ref)).toEqual(['QuayWorks/crane#1']);
  });
});

describe('case', () => {
  it('does not matter: the most frequent spelling is used for owner and repository', () => {
    const archive = archiveOf([
      naming('harbour/20240103.md', 'QuayWorks/crane#1', 'quayworks/Crane#1', 'QuayWorks/crane#2'),
    ]);
    expect(archive.references.map((one) => one.ref)).toEqual(['QuayWorks/crane#1', 'QuayWorks/crane#2']);
    expect(archive.meetings[0]?.references.map((one) => one.ref)).toEqual([
      'QuayWorks/crane#1',
      'QuayWorks/crane#1',
      'QuayWorks/crane#2',
    ]);
  });

  it('tells two repositories where a new one took the name of a renamed one and counts from the start', () => {
    const old = Array.from({ length: 6 }, (_, at) =>
      naming(`harbour/2023010${at + 1}.md`, `QuayWorks/Logs#${90 + at}`),
    );
    const young = Array.from({ length: 6 }, (_, at) =>
      naming(`harbour/2023060${at + 1}.md`, `QuayWorks/logs#${1 + at}`),
    );
    expect(archiveOf([...old, ...young]).references.map((one) => one.ref)).toContain('QuayWorks/Logs#90');
    expect(archiveOf([...old, ...young]).references.map((one) => one.ref)).toContain('QuayWorks/logs#1');
  });

  it('is a change of habit where the numbers count on', () => {
    const old = Array.from({ length: 6 }, (_, at) =>
      naming(`harbour/2023010${at + 1}.md`, `QuayWorks/Logs#${90 + at}`),
    );
    const young = Array.from({ length: 7 }, (_, at) =>
      naming(`harbour/2023060${at + 1}.md`, `QuayWorks/logs#${96 + at}`),
    );
    expect(archiveOf([...old, ...young]).references.every((one) => one.repository === 'logs')).toBe(true);
  });
});

describe('an issue over all meetings', () => {
  it('is one with the pull request of its number, of the type most mentions give, with the address of that type', () => {
    const pull = reference('QuayWorks/crane#1', 3, { type: 'pull' });
    const archive = archiveOf([
      meeting('harbour/20240103.md', { references: [reference('QuayWorks/crane#1', 2), pull] }),
      meeting('harbour/20240110.md', { references: [pull] }),
    ]);
    expect(archive.references).toMatchObject([
      {
        ref: 'QuayWorks/crane#1',
        owner: 'QuayWorks',
        repository: 'crane',
        number: 1,
        type: 'pull',
        url: 'https://github.com/QuayWorks/crane/pull/1',
        meetings: ['harbour/20240103.md', 'harbour/20240110.md'],
      },
    ]);
    expect(archive.references[0]?.mentions).toHaveLength(3);
  });

  it('of an organisation is a discussion without repository', () => {
    const archive = archiveOf([naming('harbour/20240103.md', 'orgs/QuayWorks#5')]);
    expect(archive.references[0]).toMatchObject({
      owner: 'QuayWorks',
      repository: null,
      number: 5,
      type: 'discussion',
    });
  });

  it('tells in what words, in which item and in what order of time it came up', () => {
    const archive = archiveOf([
      meeting('pier/20240110.md', {
        references: [reference('QuayWorks/crane#1', 4, { context: 'The crane is up again' })],
      }),
      meeting('harbour/20240103.md', {
        references: [reference('QuayWorks/crane#1', 9, { agenda: 'crane', context: 'Crane is stuck' })],
      }),
    ]);
    expect(archive.references[0]?.mentions).toEqual([
      { path: 'harbour/20240103.md', line: 9, agenda: 'crane', context: 'Crane is stuck' },
      { path: 'pier/20240110.md', line: 4, agenda: null, context: 'The crane is up again' },
    ]);
  });

  it('is called as its links say, else as the heading that names it alone', () => {
    const heading = item('Crane brakes squeal (crane#2)', 10, { slug: 'brakes', references: ['QuayWorks/crane#2'] });
    const archive = archiveOf([
      meeting('harbour/20240103.md', {
        agenda: [heading],
        references: [
          called('QuayWorks/crane#1', 'New rope for the crane', 4),
          called('QuayWorks/crane#1', '#1', 5),
          reference('QuayWorks/crane#2', 10, {
            agenda: 'brakes',
            text: 'crane#2',
            context: 'Crane brakes squeal (crane#2)',
          }),
          called('QuayWorks/crane#3', 'comment here', 6),
          called('QuayWorks/crane#4', 'https://github.com/QuayWorks/crane/issues/4', 7),
        ],
      }),
    ]);
    const titles = Object.fromEntries(archive.references.map((one) => [one.number, one.title]));
    expect(titles).toEqual({ 1: 'New rope for the crane', 2: 'Crane brakes squeal', 3: null, 4: null });
  });
});
