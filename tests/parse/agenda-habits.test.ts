import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '../../src/model/index.ts';
import { outline, people, readMinutes } from './read-minutes.ts';

const titles = (items: readonly AgendaItem[]) => items.map(({ title, line }) => `${line} ${title}`);

describe('agendas without headings of their own', () => {
  it('takes lines over lists of what was said for the subjects, not the lists', () => {
    const meeting = readMinutes(`
      # Garden group, 5 March 2024

      ## Agenda: [our issues](https://github.com/garden/beds/issues)

       * **From last time**
         * [Issue 12](https://github.com/garden/beds/issues/12): Compost

      ## Attendees

       1. Ann Lee
       2. Bob Ray

      ## Meeting notes

      [Issue 12](https://github.com/garden/beds/issues/12): Compost

       * [ann] It smells.
       * [bob] It should.

      [Issue 14](https://github.com/garden/beds/issues/14): Fence along the road

       * [ann] Which colour?
       * [bob] Green.

      The next meeting will be on March 19.
    `);
    expect(titles(meeting.agenda)).toEqual(['15 Issue 12: Compost', '20 Issue 14: Fence along the road']);
  });

  it('reads a summary of several subjects with notes beneath as the record where there is none else', () => {
    const meeting = readMinutes(`
      Library Foundation Board Meeting
      ================================

      March 5, 2024
      -------------

      Attending

      * Ann Lee (City Library)
      * Bob Ray (Reading Trust) - on the pad only

      Actions
      -------

      * Ann: order shelves

      Summary
      -------

      * Date of next meeting
        * April 2
      * New shelves (AL)
        * oak or steel?
        * passes
      * Opening hours on Sundays
        * nobody wants to

      * From the chat:
        * Bob: can you hear me?
    `);
    expect(outline(meeting)).toEqual(['New shelves', 'Opening hours on Sundays']);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray']);
  });

  it('takes the entries of standing and new items for subjects, and their boxes for no tasks', () => {
    const meeting = readMinutes(`
      # Map group (2024-03-05)

      ## Attendees

      Your name / GitHub ID / affiliation

      * Ann Lee / annl / City Maps
      * Bob Ray / @bray / Rays & Co

      ### Standing items

      - Health of the project:
        - What goes well?

      ### New agenda items

      - [ ] Workshop last month
        - It was full
      - [ ] What do we want to be?
        - Big question
      - Formats?
        - Two of them
    `);
    expect(people(meeting)).toEqual(['annl', 'bray']);
    expect(outline(meeting)).toEqual([
      'Health of the project:',
      'Workshop last month',
      'What do we want to be?',
      'Formats?',
    ]);
    expect(meeting.actions).toEqual([]);
  });
});

describe('depth that the level of the headings does not show', () => {
  it('sets a repository beside the announcements it slipped under, and its issues beneath it', () => {
    const meeting = readMinutes(`
      # Release meeting 2024-03-05

      ## Present

      * Ann Lee

      ## Agenda

      ## Announcements

      ### garden/beds

      ### Order new seeds [#12](https://github.com/garden/beds/issues/12)

      * (Ann) which ones?

      ### garden/tools

      ### Sharpen the spade [#7](https://github.com/garden/tools/issues/7)

      ## Q&A
    `);
    expect(outline(meeting)).toEqual([
      'Announcements',
      'garden/beds',
      '  Order new seeds #12',
      'garden/tools',
      '  Sharpen the spade #7',
      'Q&A',
    ]);
  });

  it('sets issues beneath a repository of the same level', () => {
    const meeting = readMinutes(`
      # Release meeting 2024-03-05

      ## Present

      * Ann Lee

      ## garden/beds

      ## Order new seeds [#12](https://github.com/garden/beds/issues/12)

      * (Ann) which ones?
    `);
    expect(outline(meeting)).toEqual(['garden/beds', '  Order new seeds #12']);
    expect(meeting.agenda[0]?.children[0]?.depth).toBe(2);
  });

  it('follows the numbers where a sub-item has the level of its item', () => {
    const meeting = readMinutes(`
      # Protokoll der Vorstandssitzung vom 5. März 2024

      ## TOP 5. Geschäftsordnung

      Der Entwurf liegt vor.

      ## TOP 6. Beiträge

      Es fehlen zwei.

      ## TOP 6.1. Mitgliederdaten (nicht öffentlich)

      ## TOP 7. Sonstiges
    `);
    expect(outline(meeting)).toEqual([
      'TOP 5. Geschäftsordnung',
      'TOP 6. Beiträge',
      '  TOP 6.1. Mitgliederdaten (nicht öffentlich)',
      'TOP 7. Sonstiges',
    ]);
  });
});

describe('a plan before the record', () => {
  it('is left out where its parts are headings beside the agenda and the minutes have headings of their own', () => {
    const meeting = readMinutes(`
      # Diag meeting 2024-03-05

      ## Attendees

      * Ann Lee

      ## Agenda

      ## Today

      - Tracing
        - Trace events [[beds#12](https://github.com/garden/beds/issues/12)]
      - Other
        - Membership

      ## Previous meeting

      - Inspector
        - Debug a running process [[beds#3](https://github.com/garden/beds/issues/3)]
          - Close it

      ## Minutes

      ### Trace events [[beds#12](https://github.com/garden/beds/issues/12)]

      It is open.

      ### Membership

      Bob has left.
    `);
    expect(outline(meeting)).toEqual(['Trace events [beds#12]', 'Membership']);
  });
});

describe('people behind a title', () => {
  it('knows somebody by the first two of three names, however they are written', () => {
    const meeting = readMinutes(`
      # Vector call 2024-03-05

      ## Attendees

      - Mei Lin Ho
      - Ann Lee

      ## Notes

      ### Relaxed vectors (mei lin)

      Done.
    `);
    expect(meeting.agenda).toMatchObject([{ title: 'Relaxed vectors', owners: ['mei lin'] }]);
  });
});

describe('files named for their folder', () => {
  it('are minutes where the folder has a date and people took part', () => {
    const text = `
      # Map group

      ## Attendees

      * Ann Lee

      ## Formats

      Two of them.
    `;
    expect(readMinutes(text, 'notes/20240305-core/index.md').kind).toBe('minutes');
    expect(readMinutes(text, 'notes/core/index.md').kind).toBe('other');
  });
});
