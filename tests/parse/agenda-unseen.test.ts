import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

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

  it('keeps the list of an agenda under which the notes stand one level deeper', () => {
    const meeting = readMinutes(`
      # Harbour committee 2024-03-05

      ### Attendees

      - Ann Lee
      - Bob Ray

      ### Agenda

      - Ropes #12
      - Cranes

      #### Notes

      - [1] Ropes are short, and Ann has more of them.
      - [1] Nobody knows why.
      - [2] The crane creaks.
    `);
    expect(outline(meeting)).toEqual(['Ropes #12', 'Cranes']);
  });

  it('takes lines over lists for subjects, be one too long or several of them above one list', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Attendees

      - Ann Lee
      - Bob Ray

      ## Meeting notes

      [Issue 12](https://github.com/pier/harbour/issues/12): Ropes

       * [ann] Too short.

      [Issue 14](https://github.com/pier/harbour/issues/14): Cranes
      [Issue 15](https://github.com/pier/harbour/issues/15): Cranes at night

       * [bob] They creak.
       * [ann] Oil.

      We talked about the lamps for a while, because the keeper of the lighthouse had written to us, and what he wrote was long and sad and we do not know yet.

       * [bob] Next time.

      [Issue 16](https://github.com/pier/harbour/issues/16): Tides

       * [ann] Fine.
    `);
    expect(outline(meeting)).toEqual([
      'Issue 12: Ropes',
      'Issue 14: Cranes',
      'Issue 15: Cranes at night',
      'Issue 16: Tides',
    ]);
  });

  it('keeps a plan with notes of its own, though notes repeat some of it', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda

      1. Ropes
         * Ann: which ones?
      2. Cranes
         * last oiled in May
      3. Tides

      ## Notes

      * Ann takes notes

      1. Ropes
         * the short ones

      2. Cranes
         * creak
    `);
    expect(outline(meeting)).toEqual(['Ropes', 'Cranes', 'Tides']);
  });
});

describe('outlines of archives that hide their subjects', () => {
  it('counts the title of the document once, wherever it stands again', () => {
    const meeting = readMinutes(`
      ## Agenda for the March 5th video call of the Quay Group

      ### Registration
      None.

      ## Agenda for the March 5th video call of the Quay Group

      ## Meeting Notes

      ### Ropes
      Ann: they are worn.
    `);
    expect(outline(meeting)).toEqual(['Ropes']);
  });

  it('opens an entry "Discussions" that stands among formalities, but not one beside subjects', () => {
    const listed = (first: string) =>
      outline(
        readMinutes(
          `# Call 2024-03-05\n\n## Agenda\n\n1. ${first}\n1. Discussions\n   1. Ropes\n   1. Nets\n   1. Next meeting\n1. Closure\n`,
        ),
      );
    expect(listed('Opening')).toEqual(['Ropes', 'Nets']);
    expect(listed('Tide tables')).toEqual(['Tide tables', 'Discussions']);
  });

  it.each([
    'Confirm next meeting date + time.',
    'Next meeting host and logistics',
    'Place of our next session',
    'Nächste Sitzung: Ort und Datum',
    'Meeting concluded',
    'End of the session',
    'Plenary conclusion',
    'Introduce yourself! :wave:',
    'Coffee break',
    '2024-02',
  ])('takes "%s" for no subject', (title) => {
    expect(outline(readMinutes(`# Call 2024-03-05\n\n## Ropes\n\nWorn.\n\n## ${title}\n\nSoon.\n`))).toEqual(['Ropes']);
  });

  it.each([
    'Closing old issues',
    'Next steps for the crane',
    'The future of our meetings and their cost',
    'Session handling',
  ])('takes "%s" for a subject', (title) => {
    expect(outline(readMinutes(`# Call 2024-03-05\n\n## Ropes\n\nWorn.\n\n## ${title}\n\nSoon.\n`))).toEqual([
      'Ropes',
      title,
    ]);
  });

  it('lays an agenda beside the announcements that it slipped under', () => {
    const meeting = readMinutes(`
      # 2024 cafe notes

      ## 2024-03-05

      ### Attendees
      - Ann Lee
      - Bob Ray

      ## Announcements
      - The quay is dry

      ### Agenda
      - **Ann (5m)**: Ropes
        - worn
      - **Bob (5m)**: Nets
    `);
    expect(meeting.agenda.map(({ depth }) => depth)).toEqual([1, 1, 1]);
  });

  it('keeps repositories at the top where a subject has slipped up between them', () => {
    const meeting = readMinutes(`
      # Quay TSC Meeting 2024-03-05

      ## Agenda

      ### Announcements

      The quay is dry.

      ## Electing Ann
      Bob seconded.

      ### quay/ropes

      * Worn ropes [#12](https://github.com/quay/ropes/issues/12)

      ### quay/nets

      * Torn nets [#13](https://github.com/quay/nets/issues/13)
    `);
    expect(outline(meeting)).toEqual(['Announcements', 'Electing Ann', 'quay/ropes', 'quay/nets']);
  });
});

describe('what a template leaves in an agenda', () => {
  it('is no subject where nobody has filled in what is kept free beneath it', () => {
    const meeting = readMinutes(`
      # Quay call 2024-03-05

      ## Agenda

      1. Opening
      1. Announcements
          1. _Submit a PR to add your announcement here_
      1. Other agenda items
          1. Plugins for cranes
          1. _Submit a PR to add your item here_
    `);
    expect(outline(meeting)).toEqual(['Plugins for cranes']);
  });

  it('takes its blank entries and the questions that break the ice for no subjects', () => {
    const meeting = readMinutes(`
      # Quay cafe 2024-03-05

      ### Check-in :raising_hand:

      - _Name (and pronouns if you like) / GitHub handle / affiliation_
      - Ann Lee (she/her) / @annlee / Quay
      - Bob Ray (he/him) / @bray/Pier/ Crane Town

      ### Getting to know each other! :wave:
      - [name=Ann] A book on knots

      ### Agenda

      - Name (estimated time): _Topic_
      - Ann (5m): Naming the crane
      - [name=Your name] (5m) Topic
      -
    `);
    expect(outline(meeting)).toEqual(['Ann (5m): Naming the crane']);
    expect(people(meeting)).toEqual(['annlee', 'bray']);
  });

  it('takes misspelt agreement for a result', () => {
    const meeting = readMinutes(`
      # 2024-03-05 harbour meeting

      ## Ropes

      Two are torn

      #### Concensus/Resolution

      - Buy two
    `);
    expect(outline(meeting)).toEqual(['Ropes']);
    expect(meeting.decisions.map(({ text }) => text)).toEqual(['Buy two']);
  });
});
