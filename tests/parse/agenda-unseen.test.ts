import { describe, expect, it } from 'vitest';
import { outline, readMinutes } from './read-minutes.ts';

describe('agendas in habits that nobody had prepared for', () => {
  it('takes the entries under "Notes" that repeat the planned ones with notes beneath, and drops the plan', () => {
    const meeting = readMinutes(`
      # Quay team 2024-03-05

      ## Agenda

      * Cranes
          * [quay#12](https://github.com/harbour/quay/issues/12)
      * Upcoming tides
      * New ropes

      ## Notes

      * Cranes
          * One is rusty
      * Upcoming tides
          * Spring tide next week
      * Pilots
          * Two were late
    `);
    expect(outline(meeting)).toEqual(['Cranes', 'Upcoming tides', 'Pilots']);
    expect(meeting.agenda[0]?.line).toBe(12);
  });

  it('takes bullets over notes for subjects though some are sentences or have an address', () => {
    const meeting = readMinutes(`
      # 2024-03-05 harbour meeting

      Attendance: Ann, Bob, Cat

      - Rules for mooring
          - Fine as they are
      - Storm of last week
          - Pier 3 has to be mended
          - Insurance was told
      - Survey: https://forms.example.org/d/1DbPWfHw1AhYWNsfsYzEo1AxZzKOpxoc-b7zaqY_AMls/edit?usp=sharing
      - Somebody from the town suggested that we reach out to the railway to get copies of their timetable and maps.
    `);
    expect(outline(meeting)).toHaveLength(4);
  });

  it('gives each meeting of a file its own subjects, under "Agenda", "Notes:" or neither', () => {
    const meeting = readMinutes(`
      ## 19 March 2024

      Agenda

      * [Ropes](https://pier.example/ropes)

      ## 12 March 2024

      Agenda - Recording

      * Attending
          * Ann Lee
          * Bob Ray

      Notes:

      * Cranes
          * One is rusty
      * Tides?

      ## 5 March 2024

      * Attending
          * Ann Lee
          * Cat Moss
      * Pilots
          * Two were late
      * Buoys
          * Painted
    `);
    expect(outline(meeting)).toEqual(['Ropes', 'Cranes', 'Tides?', 'Pilots', 'Buoys']);
  });

  it('takes lines for headings that an editor gave an anchor', () => {
    const meeting = readMinutes(`
      # 8th March, 2024

      **Attending**: Ann, Bob, Cat

      <span id="anchor-90"></span>Cranes - 20:03 UK

      -   One is rusty
      -   Martin: it will do

      <a name="tides"></a>Tides and currents

      -   Fine
    `);
    expect(outline(meeting)).toEqual(['Cranes - 20:03 UK', 'Tides and currents']);
  });

  it('reads a link as title to its end, over the line break in it', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n\n## Agenda\n\n- [Harbour roadmap\n  for 2025](https://pier.example/roadmap)\n- Tides\n',
    );
    expect(outline(meeting)).toEqual(['Harbour roadmap for 2025', 'Tides']);
  });

  it('is of a meeting by its folder and day, where no word in the text says so', () => {
    const text =
      '2024-03-05 piers\n================\n\nWho paints the piers?\n---------------------\n\n- Nobody yet, Ann asks around at the yacht club\n';
    expect(readMinutes(text, 'meeting-notes/2024/2024-03-05--piers.md').kind).toBe('minutes');
  });
});
