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
});
