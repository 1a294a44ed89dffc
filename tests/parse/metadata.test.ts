import { describe, expect, it } from 'vitest';
import { readMinutes } from './read-minutes.ts';

const rules = (meeting: ReturnType<typeof readMinutes>) => meeting.diagnostics.map(({ rule }) => rule);

describe('date', () => {
  it('prefers the text to the path, keeps both and says that they disagree', () => {
    const meeting = readMinutes('# 2024-03-12\n\n## Agenda\n- One', 'team/20240305.md');
    expect(meeting.date).toBe('2024-03-12');
    expect(meeting.dates).toEqual({
      path: '2024-03-05',
      title: { date: '2024-03-12', line: 1 },
      frontMatter: null,
      body: null,
    });
    expect(rules(meeting)).toContain('title-date-mismatch');
  });

  it('takes the date from front matter, a label or the first line', () => {
    expect(readMinutes('---\ntitle: Triage 2024-03-05\n---\n# Triage\n', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('---\ndate: 2024-03-05\n---\n# Triage\n', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('# Triage\n\n* Meeting date: March 5th, 2024\n', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('# Call\n\n- **When**: 5 March 2024, 16:00 UTC\n', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('2024-03-05\n\n* One\n', 'x/y.md').dates.title).toEqual({ date: '2024-03-05', line: 1 });
  });

  it('reads a year of two digits where a date must stand', () => {
    expect(readMinutes('# Sitzung am 05.03.24\n\n## Zaun\n- blau', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('# Sitzung\n\n**Datum:** 05.03.24\n\n## Zaun\n- blau', 'x/y.md').date).toBe('2024-03-05');
    expect(readMinutes('# Sitzung\n\n## Release 20.04.22\n- da', 'x/y.md').date).toBeNull();
  });

  it('does not take a date from a subject', () => {
    expect(readMinutes('# Weekly\n\n## Agenda\n### Release 2024-09-04\n- late', 'x/y.md').date).toBeNull();
  });

  it('counts lines of front matter', () => {
    expect(readMinutes('---\ntags: x\n---\n\n# 2024-03-05\n').dates.title?.line).toBe(5);
  });

  it('suggests nothing but names what was meant to be a date', () => {
    const meeting = readMinutes('# 202403055\n\n## Agenda\n- One', 'team/notes.md');
    expect(meeting.date).toBeNull();
    expect(rules(meeting)).toEqual(expect.arrayContaining(['near-date', 'no-date']));
    expect(readMinutes('# SIG on 2024-03–05\n', 'x/y.md').date).toBe('2024-03-05');
  });

  it('finds a second meeting that was pasted below', () => {
    const meeting = readMinutes(`
      ## 2024-03-05

      ### Participants
      - @ada

      ### Agenda
      #### One

      ## 2024-02-20

      ### Participants
      - @kay
    `);
    expect(meeting.furtherMeetings).toEqual([{ date: '2024-02-20', line: 9 }]);
    expect(meeting.participants.map(({ handle }) => handle)).toEqual(['ada', 'kay']);
    expect(rules(meeting)).toContain('second-meeting');
  });
});

describe('several meetings in one file', () => {
  it('takes the first of the dated headings below an undated title', () => {
    const meeting = readMinutes(
      `
      # SIG Weekly

      ## June 3, 2024
      Attendees:
      - Ada

      ## May 27, 2024
      Attendees:
      - Kay
    `,
      'sig/notes.md',
    );
    expect(meeting.date).toBe('2024-06-03');
    expect(meeting.furtherMeetings).toEqual([{ date: '2024-05-27', line: 7 }]);
    expect(meeting.participants.map(({ name }) => name)).toEqual(['Ada', 'Kay']);
  });

  it('does not take a subject with a date for a meeting', () => {
    const meeting = readMinutes('# 2024-03-05\n# Federation workshop 2024-08-30\n- soon');
    expect(meeting.furtherMeetings).toEqual([]);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Federation workshop 2024-08-30']);
  });
});

describe('title and group', () => {
  it('reads the date and the title below a table of contents and a picture', () => {
    const meeting = readMinutes(
      `
      ![logo](/images/logo.png)

      ## Table of Contents

      * [Agenda for the November meeting](#agenda)

      ## Agenda for the November meeting of the Community Group

      - **Host**: Engines, Santa Clara
      - **Dates**: Wednesday-Thursday November 1-2, 2017

      ## Meeting notes

      ### Forms
      `,
      '2017/CG-11.md',
    );
    expect(meeting).toMatchObject({
      date: '2017-11-01',
      title: 'Agenda for the November meeting of the Community Group',
    });
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Forms']);
  });

  it('reads the date from a bold title, from a label in a heading and from the first sentence of a file without one', () => {
    const bold =
      '\n**Core Devs Meeting 52**\n*Meeting Date/Time: Friday 4 January 2019 at 14:00 UTC*\n\n**Agenda**\n\n1. Tests\n';
    expect(readMinutes(bold, 'Meeting 52.md')).toMatchObject({ date: '2019-01-04', title: 'Core Devs Meeting 52' });
    expect(readMinutes('# All Devs: Meeting 8\n## Time: 10/28/2016 1:00PM UTC\n', 'Meeting 8.md').date).toBe(
      '2016-10-28',
    );
    const sentence =
      'This face-to-face meeting was held as a series of breakouts over the week of 10 May, 2021.\n\n## Slot 1\n';
    expect(readMinutes(sentence, 'Arakeen/agenda.md').date).toBe('2021-05-10');
  });

  it('takes the day from a section about when and where', () => {
    const meeting = readMinutes(
      '# Minutes of the 2nd meeting\n\n## Date, Time and Location\n\nWe met online at 5:00pm\non Tuesday, August 9, 2016.\n\n## Cranes\n\nBuilt in May 2, 2011.\n',
      'minutes/002.md',
    );
    expect(meeting.date).toBe('2016-08-09');
  });

  it.each([
    ['# Weekly\n\nDate: 3/25/24\n', '2024-03-25'],
    ['# Weekly\n\n## Date: 24-03-05\n\n## Cranes\n', '2024-03-05'],
    ['# Weekly\n\n| Date | 2024-03-05 |\n|---|---|\n| Place | Quay |\n', '2024-03-05'],
    ['# Weekly\n\n* Today’s meeting: 2024-03-05\n', '2024-03-05'],
    ['# Minutes\n\n## Call to order\n\nThe meeting was called to order at 6 pm on March 5, 2024.\n', '2024-03-05'],
    ['# Minutes\n\nMinutes of the next meeting: March 5, 2024\n', null],
    ['# Council March 30 - April 1, 2024\n', '2024-03-30'],
    ['# Council 30 March – 1 April 2024\n', '2024-03-30'],
  ])('finds the day of %j', (text, date) => {
    expect(readMinutes(text, 'notes/12.md').date).toBe(date);
  });

  it('believes the path where strokes may part day and month either way', () => {
    expect(readMinutes('# Weekly\n\nWhen: 7/1/25, 21:00 UTC\n', 'dev/2025-01-07.md').date).toBe('2025-01-07');
    expect(readMinutes('# Weekly\n\nWhen: 7/1/25, 21:00 UTC\n', 'dev/7.md').date).toBe('2025-07-01');
  });

  it.each([
    ['2016/london/29-03-2016-minutes.md', '2016-03-29'],
    ['notes/03-29-2016.md', '2016-03-29'],
  ])('reads the day of the path %s', (path, date) => {
    expect(readMinutes('# Weekly\n', path).date).toBe(date);
  });

  it('does not prefer the date of a later session to that of the path', () => {
    const sessions =
      '### Call Agenda\n### Breakout A - [2021-11-15](https://example.org)\n### Plenary Session - [2021-11-17](https://example.org)\n';
    expect(readMinutes(sessions, '2021/telcons/11-15-agenda.md').date).toBe('2021-11-15');
  });

  it('takes a file whose notes are still to come for an agenda', () => {
    const planned = (notes: string) =>
      readMinutes(`
        # Agenda for the video call of 2018-10-02

        ## Agenda items

        1. Adoption of the agenda
        1. Proposals and discussions
            1. Funclets (Dan Ocean)
               * Poll: accept?
        1. Closure

        ## Meeting Notes
        ${notes}
      `).kind;
    expect(planned('')).toBe('agenda');
    expect(planned('Posted after meeting.')).toBe('agenda');
    expect(planned('*To be added after the meeting*')).toBe('agenda');
    expect(planned('Dan presents the proposal, and nobody objects to the form.')).toBe('minutes');
    const listed =
      '### Call Agenda\n### Breakout A\nNB: guests will join us for the discussion at the halfway mark.\n* Frames - @ada\n';
    expect(readMinutes(listed, '2021/11-15-agenda.md').kind).toBe('agenda');
  });

  it('takes the title from front matter, then from the first heading', () => {
    expect(readMinutes('---\ntitle: Board call\n---\n# 2024-03-05\n').title).toBe('Board call');
    expect(readMinutes('# :rocket: Board *call*\n').title).toBe('Board call');
    expect(readMinutes('- skipped\n').title).toBeNull();
  });

  it('takes a heading of a lower level for a subject where the front matter has the title', () => {
    const subjects = (text: string) => readMinutes(text).agenda.map(({ title }) => title);
    expect(subjects('---\ntitle: Harbour\n---\n\n## Moorings\n\nfull\n')).toEqual(['Moorings']);
    expect(subjects('---\ntitle: Harbour\n---\n\n## Weekly\n\n### Moorings\n\nfull\n')).toEqual(['Moorings']);
  });

  it('makes the group of the folders that are not dates', () => {
    expect(readMinutes('# x', 'iaas/20240305.md').group).toBe('iaas');
    expect(readMinutes('# x', 'wg/notes/2024/2024-03/2024-03-05.md').group).toBe('wg/notes');
    expect(readMinutes('# x', 'hackathons/2024-03-05-lisbon/minutes.md').group).toBe('hackathons');
    expect(readMinutes('# x', 'main/2024/03-Mar/05.md').group).toBe('main');
    expect(readMinutes('# x', '2024-03-05.md').group).toBe('');
  });

  it('reads tags from a list and from a comma string', () => {
    expect(readMinutes('---\ntags: [a, b]\n---\n# x').tags).toEqual(['a', 'b']);
    expect(readMinutes('---\ntags: presentation, b\n---\n# x').tags).toEqual(['presentation', 'b']);
  });
});

describe('kind', () => {
  const kind = (text: string, path?: string) => readMinutes(text, path).kind;

  it('tells minutes, decks, agendas and other files apart', () => {
    expect(kind('# 2024-03-05\n## Participants\n- @ada\n## Agenda\n- One')).toBe('minutes');
    expect(kind('---\ntype: slide\n---\n# Call\n---\n# One\n')).toBe('slides');
    expect(kind('\n---\ntype: slide\n---\n# Call\n---\n# One\n')).toBe('slides');
    expect(kind('# 2024-03-05\n## Participants\n\n## Agenda\n### One\n(@ada)\n### Two\n(@kay, 5 min)')).toBe('agenda');
    expect(
      kind('# Agenda for the March 5 call\n## Agenda items\n1. Opening\n1. Threads (Kay)\n', 'cg/2024/03-05.md'),
    ).toBe('agenda');
    expect(kind('# Minutes\n\nAll minutes live here.', 'README.md')).toBe('other');
    expect(kind('# Parameters\n\n* `A`: drop it\n* `B`: keep it\n')).toBe('other');
    expect(kind('Renamed to [2024-03-05.md](2024-03-05.md)\n', 'x/2024.03.05.md')).toBe('other');
    expect(kind('# YYYY-MM-DD\n## Participants\n- @you\n', 'x/blank.md')).toBe('other');
  });

  it('keeps minutes that say only that nothing took place', () => {
    const meeting = readMinutes('# 2024-03-05\n\nMeeting canceled\n');
    expect([meeting.kind, meeting.cancelled]).toEqual(['minutes', true]);
    expect(readMinutes('- skipped\n').cancelled).toBe(true);
    expect(readMinutes('# 2024-03-05\n## Agenda\n### Trip\n- The flight was cancelled').cancelled).toBe(false);
  });
});

describe('roles', () => {
  it('reads labels, questions with a nested answer, headings and remarks', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Participants
      - @ada (moderating)
      ## Meeting roles
      * Note-taker: kay
      ## Recurring items
      - Who is presenting in the community call?
          - @grace
      ## Minutes transfer
      @linus
      ## Agenda
      - One
    `);
    expect(meeting.roles.map(({ role, people, line }) => [role, people, line])).toEqual([
      ['scribe', ['kay'], 5],
      ['presenter', ['grace'], 7],
      ['archivist', ['linus'], 9],
      ['chair', ['ada'], 3],
    ]);
  });
});

describe('what a poorly understood file says of itself', () => {
  it('misses date, people and subjects, each once', () => {
    const meeting = readMinutes('# Team call\n\nWe talked.\n', 'notes.md');
    expect(rules(meeting)).toEqual(['no-date', 'no-participants', 'no-agenda']);
  });
});

describe('excerpt, hash, lines', () => {
  it('begins with what was discussed', () => {
    const meeting = readMinutes('# 2024-03-05\n## Participants\n- @ada\n## Agenda\n### One\nWe met **again**.\n- fine');
    expect(meeting.excerpt).toBe('We met again. · fine');
    expect(meeting.lines).toBe(7);
  });

  it('gives copies the same hash, whatever their line ends', () => {
    expect(readMinutes('# a\n- b  \n').hash).toBe(readMinutes('# a\n- b').hash);
    expect(readMinutes('# a\n- b\n').hash).not.toBe(readMinutes('# a\n- c').hash);
  });
});
