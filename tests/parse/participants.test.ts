import { describe, expect, it } from 'vitest';
import { people, readMinutes } from './read-minutes.ts';

describe('participants', () => {
  it('reads a list of handles under its heading', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Participants (github handles preferred)
      * @ada
      * @Grace-H
      * linus

      ## Agenda
    `);
    expect(people(meeting)).toEqual(['ada', 'grace-h', 'linus']);
    expect(meeting.participants[1]).toMatchObject({ line: 5, handle: 'grace-h', status: 'present', rule: 'section' });
  });

  it('takes a name and a handle on one line for one person, and keeps company and remark', () => {
    const meeting = readMinutes(`
      ## Present

      - Ada Lovelace (@ada, Analytical Engines)
      - Grace Hopper - Navy (@grace) (joined 14:20)
      - Émile @emile — University of Lyon
      - @kay (late)
    `);
    expect(meeting.participants).toMatchObject([
      { name: 'Ada Lovelace', handle: 'ada', affiliation: 'Analytical Engines', note: null },
      { name: 'Grace Hopper', handle: 'grace', affiliation: 'Navy', note: 'joined 14:20' },
      { name: 'Émile', handle: 'emile', affiliation: 'University of Lyon' },
      { name: null, handle: 'kay', note: 'late', affiliation: null },
    ]);
  });

  it('reads names without handles, also with company and initials', () => {
    const meeting = readMinutes(`
      ### Attendees
      - Ada Lovelace, Engines Ltd
      - Jan van der Berg (JVB)
      - Dr. Ursula K. Le Guin
      - deiselt
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Jan van der Berg', 'Dr. Ursula K. Le Guin', 'deiselt']);
    expect(meeting.participants[0]?.affiliation).toBe('Engines Ltd');
    expect(meeting.participants[1]).toMatchObject({ affiliation: null, note: null });
  });

  it('reads several people on one line after a label', () => {
    const meeting = readMinutes(`
      ## Attendance

      * Team members: ada, Grace, Linus and Margaret
      * Others: kay, David Example
      * Regrets: Niklaus
    `);
    expect(people(meeting)).toEqual(['ada', 'Grace', 'Linus', 'Margaret', 'kay', 'David Example', '!Niklaus']);
    expect(meeting.participants.map(({ line }) => line)).toEqual([3, 3, 3, 3, 4, 4, 5]);
  });

  it('reads labels without any heading, as mailing-list minutes have them', () => {
    const meeting = readMinutes(`
      # Renderer WG telecon, 5 March 2024

      Present: Ada Lovelace, Grace Hopper, Kay
      Regrets: Linus
      Chair: Ada
      Scribe: Grace

      ## Subgrid
      We talked.
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Kay', '!Linus']);
    expect(meeting.roles).toMatchObject([
      { role: 'chair', people: ['Ada'], line: 5 },
      { role: 'scribe', people: ['Grace'], line: 6 },
    ]);
  });

  it('reads a table, whatever its columns are called', () => {
    const meeting = readMinutes(`
      **Remote attendees:**

      | Name           | Abbreviation | Organization | GitHub  |
      | -------------- | ------------ | ------------ | ------- |
      | Ada Lovelace   | AL           | Engines      | @ada    |
      | Kay Ocean      | KO           | Independent  |         |

      ## Subject
    `);
    expect(meeting.participants).toMatchObject([
      { name: 'Ada Lovelace', handle: 'ada', affiliation: 'Engines', rule: 'table', line: 5 },
      { name: 'Kay Ocean', handle: null, affiliation: 'Independent', line: 6 },
    ]);
  });

  it('counts whoever is not ticked as absent where others are', () => {
    const meeting = readMinutes(`
      ### Attendees:

      Voting members:
        * [x] Ada Lovelace, Engines
        * [ ] Grace Hopper (_Chair_), Navy

      Other attendees:
        * [X] Kay Ocean, Sea
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', '!Grace Hopper', 'Kay Ocean']);
  });

  it('tells those who were absent from the others, wherever it is said', () => {
    const meeting = readMinutes(`
      ## Participants
      - @ada
      - ~~@grace~~
      - @kay (sick)
      - not: @linus (traveling)
      - excused: @margaret

      ### Excused
      - @niklaus
    `);
    expect(people(meeting)).toEqual(['ada', '!grace', '!kay', '!linus', '!margaret', '!niklaus']);
  });

  it('reads people nested under a label or a company', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Housekeeping
      - Participants:
          - @ada
          - @grace
    `);
    expect(people(meeting)).toEqual(['ada', 'grace']);
    const companies = readMinutes(`
      ## Participants
      - Engines Ltd
          - @ada
      - Navy
          - @grace
    `);
    expect(companies.participants).toMatchObject([
      { handle: 'ada', affiliation: 'Engines Ltd' },
      { handle: 'grace', affiliation: 'Navy' },
    ]);
  });

  it('knows that placeholders, addresses and sentences are nobody', () => {
    const meeting = readMinutes(`
      ## Attendees
      Please add yourself to the list below when you join the call.
      - @ada
      - ada@example.org
      - TBD
      - …
      - your name here
      -
      - @
    `);
    expect(people(meeting)).toEqual(['ada']);
  });

  it('takes profile links for handles', () => {
    const meeting = readMinutes(`
      ## Attendees
      - [Ada](https://github.com/ada-l)
      - [@grace](https://github.com/grace)
      - [Kay](https://example.org/kay)
    `);
    expect(people(meeting)).toEqual(['ada-l', 'grace', 'Kay']);
  });

  it('lists nobody twice and nobody who is only mentioned', () => {
    const meeting = readMinutes(`
      ## Present
      - Ada
      - Kay
      - Ada

      ## Participation in the survey
      - @grace sent it out
    `);
    expect(people(meeting)).toEqual(['Ada', 'Kay']);
  });

  it('reads German lists', () => {
    const meeting = readMinutes(`
      # Protokoll der Vorstandssitzung vom 5. März 2024

      **Anwesend:** Ada Müller, Jörg Groß, Kai
      **Nicht anwesend:** Britta

      ## TOP 1. Begrüßung
    `);
    expect(people(meeting)).toEqual(['Ada Müller', 'Jörg Groß', 'Kai', '!Britta']);
    expect(meeting.language).toBe('de');
    expect(meeting.date).toBe('2024-03-05');
  });

  it('finds a bare list of handles right under the title', () => {
    expect(people(readMinutes('# 2024-03-05\n* @ada\n* @grace\n\n## Agenda\n* One'))).toEqual(['ada', 'grace']);
  });

  it('finds the list in spite of a mistyped or decorated heading', () => {
    expect(people(readMinutes('## Particpants\n- @ada'))).toEqual(['ada']);
    expect(people(readMinutes('## :family: Participants - use of github handle is preferred\n- ada'))).toEqual(['ada']);
    expect(people(readMinutes('# 2\\. Roll call\n- Ada\n- Kay'))).toEqual(['Ada', 'Kay']);
    expect(people(readMinutes('##Attendees\n- Ada\n- Kay'))).toEqual(['Ada', 'Kay']);
  });

  it('reads definitions, as scribing tools write them', () => {
    const meeting = readMinutes(`
      # Forms WG – 05 March 2024

      ## Attendees

      Present
      : Ann, Bob_G, Carol (guest)

      Regrets
      : Dave

      Chair
      : Ann
    `);
    expect(people(meeting)).toEqual(['Ann', 'Bob_G', 'Carol', '!Dave']);
    expect(meeting.participants.map(({ line }) => line)).toEqual([5, 5, 5, 8]);
    expect(meeting.roles).toMatchObject([{ role: 'chair', people: ['Ann'] }]);
  });

  it('finds a table of people without any heading, and who of them came', () => {
    const meeting = readMinutes(`
      # Call 2024-03-05

      | Attendee | Company | Present |
      |---|---|---|
      | Ann Lee | Foo | x |
      | Bob Ray | Bar | - |
    `);
    expect(people(meeting)).toEqual(['Ann Lee', '!Bob Ray']);
  });

  it('lets a label at the end of some lines head the list below', () => {
    const meeting = readMinutes(`
      # Steering call
      Date: 1 April 2024
      In attendance:

      * Carl Doe (Foo Inc.), Dora Moe (Bar)
      * Ann

      Apologies: none
    `);
    expect(people(meeting)).toEqual(['Carl Doe', 'Dora Moe', 'Ann']);
    expect(meeting.date).toBe('2024-04-01');
  });

  it('does not take the subjects that slipped under the list for people', () => {
    const meeting = readMinutes(`
      # Weekly 2024-03-05
      ## Participants
      - @ada
      ### Remote
      - @kay
      ### SIG Storage
      Friday, 28th
      ### Publications
      - Open Systems Manifesto
      - Eclipse Con
    `);
    expect(people(meeting)).toEqual(['ada', 'kay']);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['SIG Storage', 'Publications']);
  });

  it('takes "Participation" among the subjects for one of them', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n## Present\n- Ada\n## Agenda\n### Blog\n### Participation\n- Better Headers\n',
    );
    expect(people(meeting)).toEqual(['Ada']);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Blog', 'Participation']);
  });

  it('reads lines of names with company, initials and duty, and the scribe by her initials only once', () => {
    const meeting = readMinutes(`
      # 9 October 2023 Formats Working Group Teleconference

      ### Attendees
      Ada Lovelace - Unicorn (ALE) - chair
      Grace Hopper - Sea Navy (GHR)
      Staś Nowak (STN)

      Scribe: GHR

      ## Topic: Whitespace
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Staś Nowak']);
    expect(meeting.participants.map(({ line }) => line)).toEqual([4, 5, 6]);
    expect(meeting.roles[0]).toMatchObject({ role: 'scribe', people: ['GHR'] });
  });

  it('reads a paragraph of names right under the title, and no paragraph of other words', () => {
    const initialed = readMinutes(`
      # July 26, 2017 Meeting Notes
      -----

      Ada Lovelace (AL), Mark S. Miller (MM), Jan de Vries (JDV), Grace Hopper (GH),

      -----

      ## 13.iii.c Binary form
    `);
    expect(people(initialed)).toEqual(['Ada Lovelace', 'Mark S. Miller', 'Jan de Vries', 'Grace Hopper']);
    expect(initialed.participants[0]).toMatchObject({ line: 4, rule: 'names-only' });
    const prose =
      '# Notes of 2012-05-21\n\nThis pre-dates the list, Compilers, Parsers, Unicode Tables.\n\n## Status\n';
    expect(people(readMinutes(prose))).toEqual([]);
  });

  it('reads a label that explains itself in parentheses', () => {
    const meeting = readMinutes(`
      # 2022-08-17 community meeting

      **Present** *(please add your name and GitHub handle, it’s completely optional)*: Ada (@ada-l), Grace, Kay (@Kay)

      ## Follow-up
    `);
    expect(people(meeting)).toEqual(['ada-l', 'Grace', 'kay']);
  });

  it('takes several labels on one line apart', () => {
    const meeting = readMinutes(`
      # Board, 2024-03-05

      Present: Ada, Grace, Kay; Excused: Linus

      ## Budget
    `);
    expect(people(meeting)).toEqual(['Ada', 'Grace', 'Kay', '!Linus']);
  });

  it('reads the list below an invitation to sign in, and its example is nobody', () => {
    const meeting = readMinutes(`
      # Team Meeting - July

      ## Welcome to the Team Meeting

      If you are joining the video meeting, sign in below so we know who was here. Roll call:

      * name / institution / GitHub handle
      * Ada / Engines Ltd / @ada-l
      * Grace Hopper/ Navy/ @grace
      * Kay / Sea

      ## Quick updates
    `);
    expect(people(meeting)).toEqual(['ada-l', 'grace', 'Kay']);
    expect(meeting.participants[2]).toMatchObject({ affiliation: 'Sea' });
  });

  it('reads the people of each session where the file lists them no other way', () => {
    const meeting = readMinutes(`
      # Minutes - week of 15 November 2021

      ## Breakout A

      Present: Ada, Grace
      Guests: Kay Ocean

      Regrets: Linus

      ### Anonymous frames

      Who: Margaret

      ## Plenary

      Present: Ada, Linus
    `);
    expect(people(meeting)).toEqual(['Ada', 'Grace', 'Kay Ocean', '!Linus']);
  });

  it('reads teams under headings of their own where the list itself is empty', () => {
    const meeting = readMinutes(`
      # Meeting with the engine team, 2018-01-31

      ## Present

      ### TSC
      * Ada Lovelace \\<ada@example.org>
      * Grace Hopper \\<grace@example.org>

      ### Other
      * Kay Ocean \\<kay@example.org>

      ## Summary
      ### Hooks
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Grace Hopper', 'Kay Ocean']);
    expect(meeting.agenda.map(({ title }) => title)).toEqual([]);
  });

  it('reads the names below a bold request to write them', () => {
    const meeting = readMinutes(`
      # Embedded WG 2018-10-16
      # Attendance

      **Write your GH username or IRC handle here!**

      - ada
      - @grace
      - kay1901

      # Agenda
    `);
    expect(people(meeting)).toEqual(['ada', 'grace', 'kay1901']);
  });

  it('reads a paragraph of names whose companies are long', () => {
    const meeting = readMinutes(`
      # Core devs 2016-10-28
      ## Attendance
      Ada Lovelace (engines), Jan van de Sand (Mist and Web Wallet), Kay Ocean (sea-ruby & pysea), Grace Hopper (Navy)
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Jan van de Sand', 'Kay Ocean', 'Grace Hopper']);
  });

  it('knows that advice on initials and the @me of a template are nobody', () => {
    const meeting = readMinutes(`
      # April 20 2020

      Attendees:
      Please fill in a 3-letter acronym if this is your first meeting:
      - Suggestion 1: First letter of given name, first letter of surname, last letter of surname
      - Suggestion 2: First initial, middle initial, last initial
      - Suggestion 3: Custom

      #### April 20 Attendees:
      - @me
      - Ada Lovelace - Engines (ALE)
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace']);
  });

  it('reads a list of nothing but addresses in the time it takes to read it', () => {
    expect(
      people(readMinutes(`# 2024-03-05\n## Present\n- ${'https://example.org/a '.repeat(20_000)}\n- @ada\n`)),
    ).toEqual(['ada']);
  });

  it('reads groups of people whose label has no colon, and those of every meeting in the file', () => {
    const meeting = readMinutes(`
      # WG notes 2024

      ## 2024-03-12

      ### Attendance

      * Voting members
          * Ada Lovelace
          * Grace Hopper
      * Absent
          * Linus Nowak

      ### Budget
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Grace Hopper', '!Linus Nowak']);
    const year =
      '# WG notes\n\n## 2024-03-12\nAttendees: Ada, Kay\n### One\n\n## 2024-02-27\nAttendees: Ada, Linus\n### Two\n';
    expect(people(readMinutes(year))).toEqual(['Ada', 'Kay', 'Linus']);
  });

  it('reads the template of HackMD', () => {
    const meeting = readMinutes(`
      ---
      title: Infra weekly
      tags: meeting, infra
      ---

      # Infra weekly - 3 Feb 2024

      ###### tags: \`meeting\`

      :::info
      - **Location:** Zoom
      - **Date:** Feb 3, 2024 14:00 (CET)
      - **Participants:**
          - Ada Lovelace (AL)
          - Grace Hopper - Navy - grace@navy.example
          - [Kay](https://github.com/kay-o)
      :::

      :books: Discussion
      ---
      ### Backups
      - fine
    `);
    expect(people(meeting)).toEqual(['Ada Lovelace', 'Grace Hopper', 'kay-o']);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Backups']);
    expect(meeting.date).toBe('2024-02-03');
  });
});
