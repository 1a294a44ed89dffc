import { describe, expect, it } from 'vitest';
import { people, readMinutes } from './read-minutes.ts';

describe('people in habits that nobody had prepared for', () => {
  it('reads handles whose sign stands behind them', () => {
    const meeting = readMinutes(`
      # Pier group 2024-03-05

      ## Attendees
        - annlee@
        - bob-ray@ (joined late)
        - Cat Moss (@catmoss)
        - dora
    `);
    expect(people(meeting)).toEqual(['annlee', 'bob-ray', 'catmoss', 'dora']);
  });

  it('leaves an address what it is', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Attendees\n\n- Ann Lee, ann@pier.example\n- Bob Ray @ Crane\n');
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('reads names nested below an entry that says "Attending" without a colon', () => {
    const meeting = readMinutes(`
      ## 5 March 2024

      Agenda - Recording

      * Attending
          * Ann Lee
          * Radmila
          *
      * Cranes
          * Two are broken
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Radmila']);
  });

  it('ends the list where a transcript goes on below it without a heading, and reads what is said there', () => {
    const meeting = readMinutes(`
      # Pier group 2024-03-05

      ### Attendees

      - Ann Lee
      - Bob Ray
      - Cat Moss

      AL: Last time we spoke about the crane, the ropes, the nets.

      BR: right, if it breaks, we need another one.

      AL: so, who will ask the yard?

      BR: I will write to the yard tomorrow.

      RESOLVED: we keep the crane.
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss']);
    expect(meeting.actions.map(({ owners, line }) => [owners, line])).toEqual([[['BR'], 15]]);
    expect(meeting.decisions.map(({ line }) => line)).toEqual([17]);
  });

  it('reads companies with their people as people, however many', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n\n## Attendees\n\nQuay Ltd: Ann Lee, Bob Ray\n\nCrane Co: Cat Moss, Dan Reef\n\nRegrets: Eve Stone\n',
    );
    expect(people(meeting)).toHaveLength(5);
  });

  it('lists those of every meeting that stands in one file, each once', () => {
    const meeting = readMinutes(`
      # Quay team

      ## 2024-03-19

      * Nothing to report

      ## 2024-03-12

      Attendees: Ann Lee, Bob Ray

      ## 2024-03-05

      Attendees: Bob Ray, Cat Moss
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss']);
  });

  it('takes codes that nearly everybody has for abbreviations, never for companies', () => {
    const coded = readMinutes(`
      # March 5, 2024 Meeting Notes

      Ann Lee (ALE), Aki Rose (AKI), Mike Fox (MF), Dora Hill (DHL), Eve Oak (EO)
    `).participants;
    expect(coded.map(({ affiliation }) => affiliation)).toEqual([null, null, null, null, null]);
    expect(coded.map(({ abbreviation }) => abbreviation)).toEqual(['ALE', 'AKI', 'MF', 'DHL', 'EO']);
    const employed = readMinutes(`
      # 2024-03-05

      ## Attendees

      - Ann Lee (IBM)
      - Bob Ray (SAP)
      - Cat Moss (IBM)
    `).participants;
    expect(employed.map(({ affiliation }) => affiliation)).toEqual(['IBM', 'SAP', 'IBM']);
    expect(employed.some((person) => person.abbreviation)).toBe(false);
  });

  it('reads abbreviations from their column', () => {
    const [first] = readMinutes(`
      # 2024-03-05

      ## Attendees

      | Name     | Abbreviation | Organization |
      | -------- | ------------ | ------------ |
      | Ann Lee  | ALE          | Quay /       |
      | Bob Ray  | BRY          | Pier         |
      | Cat Moss | CMS          | Crane        |
    `).participants;
    expect(first).toMatchObject({ name: 'Ann Lee', abbreviation: 'ALE', affiliation: 'Quay' });
  });

  it('leaves no punctuation at the end of a company', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Attendees\n\n- Ann Lee / Wild Quay /\n- Bob Ray / Pier |\n');
    expect(meeting.participants.map(({ affiliation }) => affiliation)).toEqual(['Wild Quay', 'Pier']);
  });

  it('reads signatures of a pad as names', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## :wave: Attendees

      - [name=Ann]
      - [name=Bob Ray] (late)

      ## Todo before next meeting:

      - [name=Ann] draft the letter to the quay
    `);
    expect(people(meeting)).toEqual(['Ann', 'Bob Ray']);
    expect(meeting.actions.map(({ line, owners }) => [line, owners])).toEqual([[10, ['Ann']]]);
  });

  it('reads nicks and names in columns that stand indented like code', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n\n## Participants\n\n    tide      Ann Lee\n    bobray2   Bob Ray\n    Cat-M     Cat Moss\n    dune      dune\n\n## Ropes\n\n    haul(rope)\n',
    );
    expect(meeting.participants.map(({ name }) => name)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', 'dune']);
  });
});

describe('people who sign in where a meeting opens', () => {
  it('reads a list under "Check-in" as those who were there, in a meeting without another list', () => {
    const meeting = readMinutes(`
      # 2024 cafe notes

      ## 2024-03-05

      ### Check-in

      - Ann / @annlee / Quay
      - Bob Ray / bray / Pier
      - Cat Moss / / Crane (5 min late)

      ### Agenda

      - **Ann (5m)**: Ropes

      ## 2024-02-06

      ### Check-in
      - Dan Fox / @danfox / Quay
      - Eve Hay / @evehay
    `);
    expect(people(meeting)).toEqual(['annlee', 'Bob Ray', 'Cat Moss', 'danfox', 'evehay']);
  });

  it('reads names under the opening, but nobody where the notes of the opening follow', () => {
    const opened = (list: string) =>
      people(readMinutes(`# Call 2024-03-05\n\n### Opening, welcome and roll call\n\n${list}\n`));
    expect(opened('* Ann Lee\n* Bob Ray')).toEqual(['Ann Lee', 'Bob Ray']);
    expect(opened('* Ann Lee opened the meeting\n* Bob Ray takes the minutes')).toEqual([]);
  });

  it('keeps to the list of participants where there is one', () => {
    const meeting = readMinutes(`
      # Call 2024-03-05

      ## Attendees
      - Ann Lee

      ## Introductions
      - Bob Ray
      - Cat Moss
    `);
    expect(people(meeting)).toEqual(['Ann Lee']);
  });

  it('takes chores for nobody, though some of them are two words', () => {
    const meeting = readMinutes(`
      # 2024-03-05 harbour group

      ### Administrivia
      * Blue sheets
      * Scribe selection
        * notes: Robin Reed, Momo Yard
      * NOTE WELL
      * Agenda bashing (unbashed)

      ## Cranes

      - rusty
    `);
    expect(people(meeting)).not.toContain('Blue sheets');
    expect(people(meeting)).not.toContain('NOTE WELL');
  });
});
