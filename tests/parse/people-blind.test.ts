import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('people in places that do not say so', () => {
  it('takes a list of nothing but names under an unknown heading for the attendance; an empty box among ticked ones was not there', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda
      - Moorings
      - Dredging

      ## Harbour Council

      - [x] Ann Lee
      - [x] Robert (Bob) Ray
      - [x] Mary Barlow (for Eve Stone)
      - [ ] David Moss

      ## Minutes

      - Moorings
        - all full
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Robert Ray', 'Mary Barlow', '!David Moss']);
    expect(meeting.actions).toEqual([]);
    expect(outline(meeting)).toEqual(['Moorings', 'Dredging']);
  });

  it('leaves a list of titles that are written like names alone', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Harbour council

      ## Proposals

      - Explicit Moorings
      - Winter Dredging
      - Crane Metadata
    `);
    expect(people(meeting)).toEqual([]);
  });

  it('reads a table of labels and values', () => {
    const meeting = readMinutes(`
      # Minutes of the 6th meeting

      |            |              |
      |:-----------|-------------:|
      | held in:   | Town hall    |
      | on:        | 05 March 2024 |
      | Chairs:    | Ann Lee (Port) |
      | Attendees: | Ann Lee (Port), Bob Ray (Ropes, invited), Cat Moss (Quay) |
      | Regrets    | Dan Hill, Eve Stone |

      ## 1 Moorings

      All full.
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', '!Dan Hill', '!Eve Stone']);
  });

  it('takes the template of a list for nobody', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Attendees

      - Ann Lee
      - _attendees list_
    `);
    expect(people(meeting)).toEqual(['Ann Lee']);
  });

  it('does not take what was sent to the attendees for their list', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      The following agenda was sent to attendees:

      | Topic | Reviewer | Result |
      | --- | --- | --- |
      | New moorings | Ann Lee | Accepted |

      ## Attendees

      * Bob Ray
    `);
    expect(people(meeting)).toEqual(['Bob Ray']);
  });
});

describe('people of several days, and lists that are none', () => {
  it('reads on where each day of a meeting has a list of its own', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      Attendees:

      First day

      - Ann (@annl)
      - Bob (@bobr)

      Second day

      - Ann (@annl)
      - Eve (@evest)

      ### Moorings
      - all full
    `);
    expect(people(meeting)).toEqual(['annl', 'bobr', 'evest']);
    expect(outline(meeting)).toEqual(['Moorings']);
  });

  it('takes the first list of the notes for people where each stands beside their own initials', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Harbour call

      ## Agenda
      - Goals of the dredging

      ## Notes

      * [AL] Ann Lee
      * [BR] Bob Ray
      * [ZV] Z Vargas-Huu

      The dredger is old.
      * It leaks

      [BR] What do we do about the leak?
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Z Vargas-Huu']);
  });

  it('takes nobody from notes that stand beneath “Attendees” by mistake', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda
      1. Dredging

      ## Attendees
      * Tove on dredging in winter
        * ice is no trouble
        * Bob: what about the crane
        * the old one broke, though
        * Tove: yes
        * Bob
        * rented one works
        * ask the yard
        * it is cheap for the whole winter
        * no crane goes over the bridge

      ## Notes
      * TODO

    `);
    expect(people(meeting)).toEqual([]);
    expect(meeting.kind).toBe('minutes');
  });

  it('knows names with a small word glued to them, and without the full stop behind them', () => {
    const meeting = readMinutes("# 2024-03-05\n## Present\n- Paul d'Orsay\n- Karim al-Tamimi\n- Ann Lee.\n");
    expect(people(meeting)).toEqual(["Paul d'Orsay", 'Karim al-Tamimi', 'Ann Lee']);
  });

  it('reads a label within an entry of a list, with the list beside it or the lines below', () => {
    const meeting = readMinutes(`
      # Harbour committee 2024-03-05

      1. **Welcome**
          - Ann Lee (AL) welcomed all present.

          *- The attendees were:*
            - AL - Ann Lee, Port Authority, Norway [PA], Chair
            - BRa - Bob Ray, Ropes Institute [RI]
            - CM - Cat Moss (CM), Quay Ltd

          *- Apologies:*
            • DH - Dan Hill, Bureau of Cranes, Norway [BC]
            • ES - Eve Stone, Quay Ltd

      2. **Moorings**
          - all full
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', '!Dan Hill', '!Eve Stone']);
  });

  it('keeps a handle of Matrix whole, and parts a company from a name where a blank is missing', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n## Present\n- @ann:harbour.example.org\n- Bob Ray -Q&A Ltd\n- Cat Lee-Moss\n- Dan Hill - Quay\n',
    );
    expect(people(meeting)).toEqual(['ann:harbour.example.org', 'Bob Ray', 'Cat Lee-Moss', 'Dan Hill']);
  });

  it.each([
    ['Previous Attendees', []],
    ['Attended in the past', []],
    ['Attendees of previous meetings', []],
    ['The following people attended', ['Ann Lee', 'Bob Ray']],
    ['Physically present', ['Ann Lee', 'Bob Ray']],
  ])('tells by the words of “%s” who was there', (heading, found) => {
    const meeting = readMinutes(`# 2024-03-05\n## ${heading}\n- Ann Lee\n- Bob Ray\n\n## Moorings\n- all full\n`);
    expect(people(meeting)).toEqual(found);
    expect(outline(meeting)).toEqual(['Moorings']);
  });

  it('takes the field of handles where a company has an “@” of its own', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Attendance

      - **name** / **institution** / **GitHub handle**
      - Ann Lee / Quay / annl
      - Bob Ray / Ropes @ Port / bobray
      - Cat Moss / Nets / @catmoss
    `);
    expect(people(meeting)).toEqual(['annl', 'bobray', 'catmoss']);
  });

  it.each([
    ['- ✅ Ann Lee\n- ❌ Cat Moss\n- :x: Dan Hill', ['Ann Lee', '!Cat Moss', '!Dan Hill']],
    ['Ann Lee*, Bob Ray, Cat Moss*\n\n\\* absent', ['!Ann Lee', 'Bob Ray', '!Cat Moss']],
    ['- Ann Lee +\n- Bob Ray\n\n"+" indicates attending', ['Ann Lee', '!Bob Ray']],
    ['Ann Lee, Peter Ray', ['Ann Lee', 'Peter Ray']],
    ['Ann Lee, Quay Works', ['Ann Lee']],
    ['Ann Lee / Bob Ray / Cat Moss', ['Ann Lee', 'Bob Ray', 'Cat Moss']],
    ['Ann Lee · Bob Ray · Cat Moss', ['Ann Lee', 'Bob Ray', 'Cat Moss']],
    ['Ann Lee<br>Bob Ray<br/>Cat Moss', ['Ann Lee', 'Bob Ray', 'Cat Moss']],
    ['- Ann Lee | she/her | Quay\n- Bob Ray *chair*', ['Ann Lee', 'Bob Ray']],
    ['- Quay: Ann Lee, Bob Ray\n- Rope: Cat Moss', ['Ann Lee', 'Bob Ray', 'Cat Moss']],
    [
      '- Quayside - Ann Lee\n- Ropes Ltd - Peter Ray\n- Nets – Maria Moss / Paul Hill',
      ['Ann Lee', 'Peter Ray', 'Maria Moss', 'Paul Hill'],
    ],
    ['- AL - Ann Lee\n- PR - Peter Ray\n- MM - Maria Moss', ['Ann Lee', 'Peter Ray', 'Maria Moss']],
    ['- Ann Lee - Quay\n- Peter Ray - Ropes\n- Maria Moss - Peter Stores', ['Ann Lee', 'Peter Ray', 'Maria Moss']],
  ])('reads a list written %j', (list, found) => {
    expect(people(readMinutes(`# 2024-03-05\n\n## Present\n\n${list}\n\n## Moorings\n`))).toEqual(found);
  });

  it.each([
    ['**Teilnehmer:innen:** Anna, Bernd, Carla', ['Anna', 'Bernd', 'Carla']],
    [
      'In attendance were Ann Lee, Bob Ray and Cat Moss. Dan Hill sent his apologies.',
      ['Ann Lee', 'Bob Ray', 'Cat Moss'],
    ],
    ['Present\n: Ann Lee\n: Bob Ray\n\nApologies\n: Cat Moss', ['Ann Lee', 'Bob Ray', '!Cat Moss']],
  ])('reads the label of %j', (line, found) => {
    expect(people(readMinutes(`# 2024-03-05\n\n${line}\n\n## Moorings\n`))).toEqual(found);
  });

  it('reads columns that are lists with labels, and labels alone on their lines', () => {
    const columns = readMinutes(`
      # 2024-03-05

      | Present | Absent | Guests |
      |---|---|---|
      | Ann Lee | Dan Hill | Eve Stone |
      | Bob Ray, Cat Moss | | |

      ## Moorings
    `);
    expect(people(columns)).toEqual(['Ann Lee', '!Dan Hill', 'Eve Stone', 'Bob Ray', 'Cat Moss']);
    const marks = readMinutes('# 2024-03-05\n\n| Member | Present | Absent |\n|--|--|--|\n| Ann Lee | x | |\n');
    expect(people(marks)).toEqual(['Ann Lee']);
    const alone = readMinutes(
      '# 2024-03-05\n\nPresent\n    Ann, Bob, cat_moss + 2 others\nRegrets\n    eve\nChair\n    Ann\n\n## Moorings\n',
    );
    expect(people(alone)).toEqual(['Ann', 'Bob', 'cat_moss', '!eve']);
  });
});
