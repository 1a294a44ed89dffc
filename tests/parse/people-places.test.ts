import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('people in places where few look for them', () => {
  it('reads lists and strings of front matter where the text lists nobody', () => {
    const list = readMinutes(`
      ---
      title: Sync
      attendees:
        - Ann Lee
        - "Bob Ray (@bobray)"
      regrets: Cat Moss
      ---

      # Sync 2024-03-05

      Budget is fine.
    `);
    expect(people(list)).toEqual(['Ann Lee', 'bobray', '!Cat Moss']);
    expect(list.participants.map(({ line }) => line)).toEqual([4, 5, 6]);
    const line = readMinutes('---\npresent: Ann Lee, Bob Ray and Cat Moss\n---\n\n# Sync 2024-03-05\n');
    expect(people(line)).toEqual(['Ann Lee', 'Bob Ray', 'Cat Moss']);
    const maps = readMinutes(
      '---\nparticipants:\n  - name: Ann Lee\n    github: annl\n  - name: Bob Ray\n---\n\n# Sync 2024-03-05\n',
    );
    expect(people(maps)).toEqual(['annl', 'Bob Ray']);
  });

  it('counts people of front matter no second time', () => {
    const meeting = readMinutes(`
      ---
      participants: [Ann Lee]
      ---

      # Sync 2024-03-05

      ## Participants

      - Ann Lee
    `);
    expect(meeting.participants.map(({ line }) => line)).toEqual([9]);
  });

  it('knows whoever is listed twice, with the handle and without it', () => {
    const found = people(
      readMinutes('# 2024-03-05\n\n## Present\n\n- Ann Lee (@annl)\n- Bob Ray\n- Ann Lee\n- Ann (@ann2)\n'),
    );
    expect(found).toEqual(['annl', 'Bob Ray', 'ann2']);
  });

  it('takes bodies that were invited for nobody', () => {
    const found = people(
      readMinutes(`
        # 2024-03-05

        ## Present

        * Acme Foundation Project Maintainers
        * Acme Board of Directors
        * Garden Steering Committee

        - AL: Ann Lee ()
        - Bob Ray
      `),
    );
    expect(found).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('ends the list of people where its entries become the issues of the agenda', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Present

      * Ann Lee (@annl)
      * Bob Ray (@bobray)

      * doc: new gate [#3](https://github.com/acme/garden/pull/3)
        * Ann will draw it
      * Watering [#4](https://github.com/acme/garden/issues/4)
        * Bob: too wet

      ## Q&A, Other
    `);
    expect(people(meeting)).toEqual(['annl', 'bobray']);
    expect(outline(meeting)).toEqual(['doc: new gate #3', 'Watering #4', 'Q&A, Other']);
  });
});
