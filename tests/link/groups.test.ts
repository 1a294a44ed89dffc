import { describe, expect, it } from 'vitest';
import { findGaps, findRhythm } from '../../src/link/rhythm.ts';
import { archiveOf, dates, meeting } from '../helpers/meetings.ts';

describe('groups', () => {
  const namesOf = (...paths: readonly string[]) => {
    const meetings = paths.map((path) => meeting(path, path.endsWith('README.md') ? { kind: 'other' } : {}));
    return archiveOf(meetings).groups.map(({ name }) => name);
  };

  it('are named after their folder, with short forms as people write them', () => {
    const folders = ['sig-iam/', 'iaas/', 'project-board/', 'design_meetings/async/', 'hpc-wg/', ''];
    expect(namesOf(...folders.map((folder) => `${folder}20240103.md`))).toEqual([
      'Design Meetings / Async',
      'HPC WG',
      'IaaS',
      'Minutes',
      'Project Board',
      'SIG IAM',
    ]);
  });

  it('are spelled as the titles of most of their meetings spell them', () => {
    const titled = (titles: readonly string[]) =>
      archiveOf(titles.map((title, at) => meeting(`quay-eco/2024010${at + 1}.md`, { title }))).groups[0]?.name;
    expect(titled(['ECO call of the QUAY', 'QuAY: ECO', 'QUAY and eco'])).toBe('QUAY ECO');
    expect(titled(['MINUTES OF QUAY ECO', 'quay eco'])).toBe('Quay Eco');
  });

  it('take name, description and order from the configuration', () => {
    const groups = [
      { folder: 'pier', name: 'The Pier Crew', description: 'Wood and nails', repository: null },
      { folder: 'absent', name: null, description: null, repository: null },
    ];
    const archive = archiveOf([meeting('harbour/20240103.md'), meeting('pier/20240103.md')], { groups });
    expect(archive.groups.map(({ id, name, description }) => [id, name, description])).toEqual([
      ['pier', 'The Pier Crew', 'Wood and nails'],
      ['harbour', 'Harbour', null],
    ]);
  });

  it('leave out of their names the folders that all of them lie in', () => {
    expect(namesOf('docs/rooms/pier/20240103.md', 'docs/rooms/sig-tide/20240103.md')).toEqual(['Pier', 'SIG Tide']);
    expect(namesOf('log/20240103.md', 'rooms/README.md', 'README.md')).toEqual(['Log', 'Minutes', 'Rooms']);
    expect(namesOf('rooms/pier/20240103.md', 'rooms/20240103.md')).toEqual(['Rooms', 'Rooms / Pier']);
    expect(namesOf('rooms/pier/20240103.md', 'pier/README.md')).toEqual(['Pier', 'Rooms / Pier']);
  });

  it('leave out folders that are called so wherever people meet, unless nothing else tells them apart', () => {
    expect(namesOf('pier/doc/meetings/20240103.md', 'tide/wg-meetings/20240103.md')).toEqual(['Pier', 'Tide']);
    expect(namesOf('pier/minutes/20240103.md', 'pier/notes/20240103.md')).toEqual(['Minutes', 'Notes']);
    expect(namesOf('pier/minutes/20240103.md', 'tide/20240103.md', 'tide/notes/20240103.md')).toEqual([
      'Pier',
      'Tide',
      'Tide / Notes',
    ]);
    expect(namesOf('Protokolle/20240103.md')).toEqual(['Protokolle']);
  });

  it('list their meetings oldest first and undated files last', () => {
    const archive = archiveOf([
      meeting('harbour/plan.md'),
      meeting('harbour/20240110.md'),
      meeting('harbour/20240103.md'),
    ]);
    expect(archive.groups[0]?.meetings).toEqual(['harbour/20240103.md', 'harbour/20240110.md', 'harbour/plan.md']);
  });
});

describe('the series of a group', () => {
  it('has two entries for two meetings in one file', () => {
    const archive = archiveOf([
      meeting('harbour/20240117.md', { furtherMeetings: [{ date: '2024-01-10', line: 44 }] }),
    ]);
    expect(archive.groups[0]?.series).toEqual([
      { path: 'harbour/20240117.md', line: 44, date: '2024-01-10', cancelled: false },
      { path: 'harbour/20240117.md', line: 1, date: '2024-01-17', cancelled: false },
    ]);
  });

  it('has one entry where the further meeting has a file of its own', () => {
    const archive = archiveOf([
      meeting('harbour/20240110.md'),
      meeting('harbour/20240117.md', { furtherMeetings: [{ date: '2024-01-10', line: 44 }] }),
    ]);
    expect(archive.groups[0]?.series.map((entry) => entry.path)).toEqual([
      'harbour/20240110.md',
      'harbour/20240117.md',
    ]);
  });

  it('leaves out a copy of the same meeting but keeps two cancelled ones of the same words', () => {
    const copy = meeting('harbour/20240110.md', {
      hash: 'a',
      dates: dates({ path: '2024-01-10', title: '2024-01-03' }),
    });
    const original = meeting('harbour/20240103.md', {
      hash: 'a',
      dates: dates({ path: '2024-01-03', title: '2024-01-03' }),
    });
    const cancelled = ['20240117', '20240124'].map((day) =>
      meeting(`harbour/${day}.md`, { hash: 'b', cancelled: true }),
    );
    expect(archiveOf([original, copy, ...cancelled]).groups[0]?.series).toMatchObject([
      { path: 'harbour/20240103.md', cancelled: false },
      { path: 'harbour/20240117.md', cancelled: true },
      { path: 'harbour/20240124.md', cancelled: true },
    ]);
  });
});

describe('rhythm', () => {
  const weekly = ['2024-01-03', '2024-01-10', '2024-01-17', '2024-01-25', '2024-01-31', '2024-02-07'];

  it('shows where most meetings keep weekday and distance, one moved by a day included', () => {
    expect(findRhythm(weekly)).toEqual({ weekday: 3, days: 7 });
  });

  it('of every first Monday is four weeks', () => {
    expect(findRhythm(['2024-01-01', '2024-02-05', '2024-03-04', '2024-04-01', '2024-05-06'])).toEqual({
      weekday: 1,
      days: 28,
    });
  });

  it('does not show in irregular days or in too few', () => {
    expect(findRhythm(['2024-01-03', '2024-01-19', '2024-03-25', '2024-06-01', '2024-06-04'])).toBeNull();
    expect(findRhythm(['2024-01-03', '2024-01-10'])).toBeNull();
  });

  it('lets a missing week be a gap', () => {
    expect(findGaps(weekly.filter((day) => day !== '2024-01-17'))).toEqual(['2024-01-17']);
  });

  it('lets a long pause be a pause', () => {
    expect(findGaps([...weekly, '2024-06-05', '2024-06-12', '2024-06-19'])).toEqual([]);
  });

  it('is judged by its time: a group that went from weekly to fortnightly has no gaps since', () => {
    const fortnightly = [
      '2024-02-21',
      '2024-03-06',
      '2024-03-20',
      '2024-04-03',
      '2024-04-17',
      '2024-05-01',
      '2024-05-15',
    ];
    expect(findGaps([...weekly, ...fortnightly]).filter((day) => day > '2024-03-01')).toEqual([]);
  });
});
