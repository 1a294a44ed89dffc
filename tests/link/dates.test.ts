import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/model/index.ts';
import { archiveOf, dates, meeting } from '../helpers/meetings.ts';

/** A file whose name and title give a date each. */
function dated(path: string, day: string, title: string, found: Partial<Meeting> = {}): Meeting {
  return meeting(path, { dates: dates({ path: day, title }), ...found });
}

/** Wednesdays of one group whose names and titles agree. */
const wednesdays = ['2024-01-03', '2024-01-10', '2024-01-17', '2024-01-24', '2024-01-31', '2024-02-14'].map((day) =>
  dated(`harbour/${day}.md`, day, day),
);

function dateOf(path: string, meetings: readonly Meeting[]): string | null | undefined {
  return archiveOf(meetings).meetings.find((one) => one.path === path)?.date;
}

describe('the date of a meeting', () => {
  it('is that of the path where the title was left over from a sibling file', () => {
    const stale = dated('harbour/2024-02-07.md', '2024-02-07', '2024-01-31');
    expect(dateOf(stale.path, [...wednesdays, stale])).toBe('2024-02-07');
  });

  it('is that of the title where the file copies the sibling of that date, byte for byte', () => {
    const copy = dated('harbour/2024-02-07.md', '2024-02-07', '2024-01-31', { hash: 'harbour/2024-01-31.md' });
    const archive = archiveOf([...wednesdays, copy]);
    expect(archive.meetings.find((one) => one.path === copy.path)?.date).toBe('2024-01-31');
    expect(archive.copies).toEqual({ 'harbour/2024-02-07.md': 'harbour/2024-01-31.md' });
  });

  it('is that of the path where only the year differs', () => {
    const slip = dated('harbour/2024-02-07.md', '2024-02-07', '2025-02-07');
    expect(dateOf(slip.path, [...wednesdays, slip])).toBe('2024-02-07');
  });

  it('is the one of the two that falls on the weekday on which the group met then', () => {
    const typo = dated('harbour/2024-02-08.md', '2024-02-08', '2024-02-07');
    expect(dateOf(typo.path, [...wednesdays, typo])).toBe('2024-02-07');
    const other = dated('harbour/2024-02-07.md', '2024-02-07', '2024-02-09');
    expect(dateOf(other.path, [...wednesdays, other])).toBe('2024-02-07');
  });

  it('is that of the path where both fall on that weekday and the title is the earlier one', () => {
    const stale = dated('harbour/2024-02-28.md', '2024-02-28', '2024-02-21');
    expect(dateOf(stale.path, [...wednesdays, stale])).toBe('2024-02-28');
  });

  it('is that of the path where the title is some weeks older to the day and nobody knows when the group met', () => {
    const stale = dated('pier/2024-02-20.md', '2024-02-20', '2024-02-06');
    expect(dateOf(stale.path, [stale, ...wednesdays])).toBe('2024-02-20');
    const far = dated('pier/2024-12-03.md', '2024-12-03', '2024-02-06');
    expect(dateOf(far.path, [far, ...wednesdays])).toBe('2024-02-06');
  });

  it('is that of the text where nothing else tells', () => {
    const alone = dated('pier/2024-02-08.md', '2024-02-08', '2024-02-06');
    expect(dateOf(alone.path, [alone, ...wednesdays])).toBe('2024-02-06');
    const only = dated('2024-02-05-workshop/board.md', '2024-02-05', '2024-02-06');
    expect(dateOf(only.path, [only])).toBe('2024-02-06');
    const copied = dated('2024-02-05-board.md', '2024-02-05', '2024-02-02');
    expect(dateOf(copied.path, [copied])).toBe('2024-02-05');
    const far = dated('2024-02-05-workshop/board.md', '2024-02-05', '2034-02-06');
    expect(dateOf(far.path, [far])).toBe('2024-02-05');
  });

  it('is that of the path where the text names a year in which nobody met', () => {
    const odd = dated('pier/2024-02-08.md', '2024-02-08', '2202-02-05');
    expect(dateOf(odd.path, [odd, ...wednesdays])).toBe('2024-02-08');
  });

  it('is that of the text where the path has none, and that of the path where the text has none', () => {
    const untitled = meeting('harbour/2024-03-06.md');
    const unnamed = meeting('harbour/overflow.md', { dates: dates({ title: '2024-03-07' }) });
    expect(dateOf(untitled.path, [untitled])).toBe('2024-03-06');
    expect(dateOf(unnamed.path, [unnamed])).toBe('2024-03-07');
    expect(dateOf('harbour/readme.md', [meeting('harbour/readme.md')])).toBeNull();
  });

  it('is told as a diagnostic that names both dates, the choice, its reason and the sibling', () => {
    const stale = dated('harbour/2024-02-07.md', '2024-02-07', '2024-01-31');
    expect(archiveOf([...wednesdays, stale]).diagnostics).toEqual([
      {
        path: 'harbour/2024-02-07.md',
        line: 1,
        column: 1,
        rule: 'title-date-mismatch',
        severity: 'warning',
        message:
          "The text says 2024-01-31, the file's name 2024-02-07; taken as 2024-02-07, because another file holds that day, so the title is probably left over",
        related: [{ path: 'harbour/2024-01-31.md', line: 1, message: 'the file of 2024-01-31' }],
      },
    ]);
  });

  it('of a stub above the real meeting is that of the path, and the real heading is no further meeting', () => {
    const stub = dated('harbour/2024-02-07.md', '2024-02-07', '2024-02-21', {
      furtherMeetings: [{ date: '2024-02-07', line: 4 }],
    });
    const [linked] = archiveOf([stub]).meetings;
    expect(linked).toMatchObject({ date: '2024-02-07', furtherMeetings: [] });
  });
});

describe('copies', () => {
  it('are no copies where the files hold no words', () => {
    const empty = ['2024-01-03', '2024-01-10'].map((day) =>
      meeting(`harbour/${day}.md`, { hash: 'empty', excerpt: '' }),
    );
    expect(archiveOf(empty).copies).toEqual({});
  });

  it('count once in everything that is counted', () => {
    const participants = [
      { line: 3, rule: 'list', handle: 'ada', name: null, affiliation: null, status: 'present', note: null },
    ] as const;
    const archive = archiveOf([
      meeting('harbour/2024-01-03.md', { hash: 'same', participants }),
      meeting('harbour/2024-01-10.md', { hash: 'same', participants }),
    ]);
    expect(archive.people[0]?.attended).toEqual(['harbour/2024-01-03.md']);
  });
});
