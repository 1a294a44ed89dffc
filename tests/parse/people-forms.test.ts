import { describe, expect, it } from 'vitest';
import { people, readMinutes } from './read-minutes.ts';

describe('people as other communities list them', () => {
  it('reads a table that somebody fenced in so that it keeps its columns', () => {
    const meeting = readMinutes(`
      # 4 March, 2024 Meeting Notes

      **Remote attendees:**

      \`\`\`
      | Name          | Abbreviation | Organization |
      | ------------- | ------------ | ------------ |
      | Ann Lee       | ALE          | Acme         |
      | Till Brandt   | TBR          | Acme, Inc    |
      \`\`\`

      ## Parsers
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Till Brandt']);
    expect(meeting.participants.map(({ line }) => line)).toEqual([8, 9]);
    expect(meeting.participants[1]?.affiliation).toBe('Acme, Inc');
  });

  it('reads names a line in a fence, and leaves programs alone', () => {
    const names = '# 2024-03-05\n\n## Attendees\n\n```\nAnn Lee (ALE)\nBob Ray (BRA)\nCat Moss (CMO)\n```\n';
    const program = '# 2024-03-05\n\n## Attendees\n\n```\nlet ann = 1\nlet bob = 2\nlet cat = 3\n```\n';
    expect(people(readMinutes(names))).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss']);
    expect(readMinutes(program).participants).toEqual([]);
  });

  it('reads names glued to the rule below them, which markdown takes for a heading', () => {
    const meeting = readMinutes(`
      # March 5, 2024 Notes
      -----
      Ann Lee (ALE), Bob Ray (BRA), Cat Moss (CMO)

      Remote:
      Dan Fox (DFO), Eve Oak (EOA), Till Brandt (TBR)
      -----

      ## Parsers
      ALE: hello
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', 'Dan Fox', 'Eve Oak', 'Till Brandt']);
    expect(meeting.agenda.map(({ title }) => title)).toEqual(['Parsers']);
  });

  it.each(['Remote', 'In-person attendees', 'In the room'])(
    'reads a second line of people, "%s: …", right below a paragraph of names',
    (label) => {
      const meeting = readMinutes(`
        # June 4, 2021 Meeting Notes
        -----

        Ann Lee (ALE), Bob Ray (BRA), Cat Moss (CMO),

        ${label}: Dan Fox (DFO), Eve Oak (EOA), k9z, Till Brandt (TBR)

        ## Parsers

        ALE: hello
      `);
      expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss', 'Dan Fox', 'Eve Oak', 'k9z', 'Till Brandt']);
    },
  );

  it('tells an office from the name behind it, and offices behind names from people', () => {
    const meeting = readMinutes(`
      # Council meeting 2024-03-05

      Present: Mayor Ann Lee, Deputy Mayor Bob Ray, Councilor Maya Patel, City Clerk Joan Hill
      Absent: Councilor Ted Moss (excused)
      Also present: Kim Park, Town Engineer; Jo Oak, Assistant to the Mayor

      ## Roads
    `);
    expect(people(meeting)).toEqual([
      ...['Ann Lee', 'Bob Ray', 'Maya Patel', 'Joan Hill', '!Ted Moss', 'Kim Park', 'Jo Oak'],
    ]);
  });

  it('takes a given name that is a word of remarks too for a person', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Present\n\n- Till Brandt\n- Late joiner\n- Ole Ø.\n');
    expect(people(meeting)).toEqual(['Till Brandt', 'Ole Ø.']);
  });

  it('takes nothing in a column of marks for absence', () => {
    const meeting = readMinutes(`
      ## Roll call

      | Name    | Present |
      |---------|---------|
      | Ann Lee | x       |
      | Bob Ray |         |
      | Cat Oak | ❌      |
    `);
    expect(people(meeting)).toEqual(['Ann Lee', '!Bob Ray', '!Cat Oak']);
  });

  it('reads lists of several labels on one line, with a full stop behind them', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n\nIn attendance: A. Lee, B. Ray and C. Moss. Absent: D. Fox.\n\n## Roof\n',
    );
    expect(people(meeting)).toEqual(['A. Lee', 'B. Ray', 'C. Moss', '!D. Fox']);
  });

  it('does not take numbered subjects below the list for people', () => {
    const meeting = readMinutes(`
      # Weekly 2024-03-05
      ## Attendees
      - Ann
      - Bob

      1. Release
         * soon
      2. Website
         * broken
    `);
    expect(people(meeting)).toEqual(['Ann', 'Bob']);
    expect(meeting.agenda).toMatchObject([
      { title: 'Release', line: 6, rule: 'bare-list' },
      { title: 'Website', line: 8 },
    ]);
  });

  it('reads people and subjects written as HTML', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      <h2>Attendees</h2>
      <ul>
        <li>Ann Lee</li>
        <li>Bob Ray &amp; Cat Moss</li>
      </ul>

      <h2>Budget</h2>
      <p>Fine.</p>
      <!-- <h2>Hidden</h2> -->
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss']);
    expect(meeting.participants.map(({ line }) => line)).toEqual([5, 6, 6]);
    expect(meeting.agenda).toMatchObject([{ title: 'Budget', line: 9 }]);
  });

  it('takes the company that hosts a meeting for no chair', () => {
    const meeting = readMinutes(`
      # Sync 2024-03-05

      Host: Cloudworks, Berlin
      Chair: Ann Lee
      Participants: Ann Lee, Bob Ray
    `);
    expect(meeting.roles.map(({ role, people: named }) => [role, ...named])).toEqual([['chair', 'Ann Lee']]);
  });

  it('leaves out those of earlier meetings, and the line that names the columns', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ### Attendees
      * name | institution | GitHub handle
      * Ann Lee | Acme | \\@ann
      * Bob | Foo | \\@bob

      ### Previous attendees
      Cat Moss (CMO)
      Dan Fox - Acme (DFO)

      ### Fonts
    `);
    expect(people(meeting)).toEqual(['ann', 'bob']);
  });
});
