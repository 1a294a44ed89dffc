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

  it('takes the entries below a line that only leads to them, but not what was concluded', () => {
    const meeting = readMinutes(`
      # Garden group, 5 March 2024

      ## Agenda

      Questions of a neighbour:
      * Who owns the hedge?
      * Who waters the hedge along the road, and how is it done when nobody is there in August?
      Everyone says that somebody else does. That is the problem.

      We concluded:
      - that the hedge is ours
      - that it rains enough
    `);
    expect(outline(meeting)).toEqual([
      'Who owns the hedge?',
      'Who waters the hedge along the road, and how is it done when nobody is there in August?',
    ]);
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

describe('titles, containers and records told apart', () => {
  it('takes the heading over attendance, agenda and notes for the title, though a date stands above it', () => {
    const meeting = readMinutes(`
      #### Wednesday March 5th 2024
      # Open deep dive

      ### Attendees
      - Ann Lee (@annl)

      ### Agenda
      1. **Housekeeping**
      	1. Introductions
      1. Staging of releases

      ### Notes
      - There are several cases
    `);
    expect(outline(meeting)).toEqual(['Housekeeping', 'Staging of releases']);
  });

  it('takes no heading that is only “Agenda” for the title where others stand beside it', () => {
    const meeting = readMinutes(`
      ---
      date: 2024-03-05
      ---

      ## Agenda

      1. How do we vote?
         - in the open
      2. Easy wins

      ## Action items

      - Ann: invite the others
    `);
    expect(outline(meeting)).toEqual(['How do we vote?', 'Easy wins']);
  });

  it('finds subjects that slipped beneath the action items, if the agenda announced them', () => {
    const meeting = readMinutes(`
      # Council 2024-03-05

      ## Agenda

      - Summer fair
      - Goals

      ## Action items

      - Ann to ask the band

      ### Summer fair

      - It will be in June

      ### Goals

      - Set deadlines
    `);
    expect(meeting.agenda).toMatchObject([
      { title: 'Summer fair', line: 12, depth: 1 },
      { title: 'Goals', line: 16, depth: 1 },
    ]);
  });

  it('opens a summary that holds the record in several levels', () => {
    const meeting = readMinutes(`
      ## March 5, 2024

      | Name    | Affiliation |
      | ------- | ----------- |
      | Ann Lee | Rays & Co   |
      | Bob Ray | Rays & Co   |

      ### Summary

      #### Workflows

      ##### Updates

      - when?

      ##### Plugins

      #### Licences
    `);
    expect(outline(meeting)).toEqual(['Workflows', '  Updates', '  Plugins', 'Licences']);
  });

  it('drops a plan whose titles begin with a bracket when they come again', () => {
    const meeting = readMinutes(`
      # DevMeeting 2024-03-05

      # Agenda

      ## From attendees

      * [Feature #11949] Allow another prefix
      * Planning of branches (usa)

      ## From non-attendees

      # Log

      Attendees: unak, mrkn, naruse

      ## [Feature #11949] Allow another prefix

      Conclusion: fine

      # Planning of branches (usa)

      # Next

      March 19
    `);
    expect(outline(meeting)).toEqual(['[Feature #11949] Allow another prefix', 'Planning of branches (usa)']);
    expect(people(meeting)).toEqual(['unak', 'mrkn', 'naruse']);
  });

  it('leaves the formalities of councils and boards out', () => {
    const meeting = readMinutes(`
      # Council 2024-03-05

      ## Time and Location {#time_and_location}

      Town hall

      ## Apologies from Cat

      ## Agenda

      - Roll call via the calendar
      - Approval of previous minutes (February 2024): https://example.org/m
      - Road contract
      - Adjourn
    `);
    expect(outline(meeting)).toEqual([
      'Approval of previous minutes (February 2024): https://example.org/m',
      'Road contract',
    ]);
  });

  it('drops attributes that other tools set behind a heading', () => {
    const meeting = readMinutes(`
      # Council 2024-03-05

      ## New shelves {#new_shelves}

      Oak.
    `);
    expect(outline(meeting)).toEqual(['New shelves']);
  });

  it('drops a full name behind a dash as it does a first name', () => {
    const meeting = readMinutes(`
      # Working group 2024-03-05

      ### Priorities - Ann

      ### Digests - Lucas Moreau
    `);
    expect(meeting.agenda).toMatchObject([
      { title: 'Priorities', owners: ['Ann'] },
      { title: 'Digests', owners: ['Lucas Moreau'] },
    ]);
  });
});

describe('agendas in tables', () => {
  it('takes the rows for the subjects, with the topic for a title', () => {
    const meeting = readMinutes(`
      # Council 2024-03-05

      ## Present

      | Name | Role |
      |---|---|
      | Ann Lee | Mayor |

      ## Agenda

      | # | Topic | Owner | Time |
      |---|---|---|---|
      | 1 | Welcome | Ann | 5 min |
      | 2 | Road contract | Bob | 10 min |
      | 3 | Budget 2025 | Ann | 20 min |

      ## Notes

      The road was discussed.
    `);
    expect(titles(meeting.agenda)).toEqual(['14 Road contract', '15 Budget 2025']);
  });

  it('takes a table of topics and notes for the agenda where there is none else', () => {
    const meeting = readMinutes(`
      # Team sync 2024-03-05

      Attendees: Ann Lee, Bob Ray

      | Topic | Notes | Action items |
      |---|---|---|
      | Release 2.0 | tested on Monday | Ann to tag it |
      | Website | still slow | |
    `);
    expect(outline(meeting)).toEqual(['Release 2.0', 'Website']);
  });

  it('takes no table of tasks for one', () => {
    const meeting = readMinutes(`
      # Team sync 2024-03-05

      ## Action items

      | Item | Owner | Due |
      |---|---|---|
      | Tag it | Ann | 2024-03-08 |
      | Write to Cat | Bob | |
    `);
    expect(outline(meeting)).toEqual([]);
  });
});

describe('more habits', () => {
  it('takes a date with its hours for no subject', () => {
    const meeting = readMinutes(`
      # Learners bi-weekly meeting

      ## March 5th, 2024 3pm CET, 9am ET

      ### Progress reports

      - [name=Ann]
          - reviews

      ### Discussion points

      - Calendar: worth it or not?
      - Taking over pull requests
    `);
    expect(outline(meeting)).toEqual(['Progress reports', 'Calendar: worth it or not?', 'Taking over pull requests']);
  });

  it('keeps a numbered chore that holds subjects, and leaves the choice of a note taker out', () => {
    const meeting = readMinutes(`
      # Tagesordnung vom 5. März 2024

      ## 0. Wahl der Protokollführung

      ## 1. Orga

      * Umgang mit Listen

      ### 1.1. Schreiben an das Amt

      * ist fort

      ## 2. Finanzen

      * Stand?
    `);
    expect(outline(meeting)).toEqual(['1. Orga', '  1.1. Schreiben an das Amt', '2. Finanzen']);
  });

  it('takes what people say of themselves under “Notes” for no subjects', () => {
    const meeting = readMinutes(`
      # March 5th, 2024

      ### Attendees
      - Safia
      - Ann

      ### Notes

      - Ann: helping Safia
      - Safia: triage in some of the repos

      ### Docs

      - Highlighting
    `);
    expect(outline(meeting)).toEqual(['Docs']);
  });

  it('finds the subjects of an agenda that slipped beneath the logistics', () => {
    const meeting = readMinutes(
      `
      # Web group – 5 March 2024 - 15:00-16:00 UTC+0

      ## Logistics

      * Chair: Ann
      * Minutes: https://example.org/minutes

      ---

      #### Security - last call for review

      - [ ] issue: General questions: https://github.com/garden/beds/issues/241
      - [ ] PR: Update per review: https://github.com/garden/beds/pull/251

      #### New use cases

      - [ ] Filtering https://github.com/garden/beds/pull/253
    `,
      'telcons/2024-03-05-agenda.md',
    );
    expect(outline(meeting)).toEqual(['Security - last call for review', 'New use cases']);
    expect(meeting.actions).toEqual([]);
  });
});

describe('minutes that a program or a template shaped', () => {
  it('reads the topics of a meeting bot', () => {
    const meeting = readMinutes(`
      # #garden: council (2024-03-05)

      ## Meeting summary

      1. TOPIC:Introductions (@bt0, 14:00:25)
      2. TOPIC:Ticket 123: travel (@bt0, 14:05:12)
          1. ACTION: @bt0 to ask finance (@bt0, 14:06:40)
      3. TOPIC:Open floor (@bt0, 14:30:00)

      ## People Present (lines said)

      1. @bt0 (50)
    `);
    expect(outline(meeting)).toEqual(['Ticket 123: travel', 'Open floor']);
  });

  it('takes “Draft” above the title for no subject and what stands below a list of actions for no task', () => {
    const meeting = readMinutes(`
      # – DRAFT –
      # Motor group teleconference

      ## 05 March 2024

      ## Attendees

      ### Present

      Ann, Bob_Ray

      ## Meeting minutes

      ### Charter

      Ted: it is out

      ### Requests

      Ann: fine

      ## Summary of action items

      1. Ted to send it

      Minutes manually created (not a transcript), formatted by a script.
    `);
    expect(outline(meeting)).toEqual(['Charter', 'Requests']);
    expect(meeting.actions).toMatchObject([{ line: 24 }]);
  });

  it('finds an agenda in a table of items below a bold label', () => {
    const meeting = readMinutes(`
      # Meeting notes 2024-03-05

      **Participants**

      * Ann Lee

      **Discussion items**

      | Time | Item | Who | Notes |
      |---|---|---|---|
      | 5min | Summer fair | Ann | June |
      | 10min | Fence | Bob | green |

      **Action items**

      * [ ] Ann asks the band
    `);
    expect(outline(meeting)).toEqual(['Summer fair', 'Fence']);
  });

  it('finds the date on a line of its own below the title', () => {
    const text = `
      # The Orchard Trust

      Board meeting, Tuesday, 5 March 2024, 10:30

      ## Fence

      It was painted on 7 May 2023.
    `;
    expect(readMinutes(text, 'board/spring.md').date).toBe('2024-03-05');
  });
});

describe('boards, committees and standards groups', () => {
  it('knows the roll call by its first words and takes boxes of an agenda for no tasks', () => {
    const meeting = readMinutes(`
      # Committee 2024-03-05

      ## Roll Call of Committee Members

      - [x] Ann Lee
      - [ ] Cat Stone

      ## Agenda

      - [ ] [5m] Welcome
      - [x] [10m] Score cards (Eve)
      - [ ] Ann to write the budget

      ## Notes

      Score cards
      - Eve presented

      Budget
      - deferred
    `);
    expect(people(meeting)).toEqual(['Ann Lee', '!Cat Stone']);
    expect(outline(meeting)).toEqual(['Score cards', 'Budget']);
    expect(meeting.actions).toMatchObject([{ line: 12 }]);
  });

  it('knows who was there by the last words of the heading', () => {
    const meeting = readMinutes(`
      # Oversight Committee

      ## 5 March 2024

      ### TOC Members Present

      * Ann Lee

      ### Quarterly reports

      * Besu
    `);
    expect(people(meeting)).toEqual(['Ann Lee']);
    expect(outline(meeting)).toEqual(['Quarterly reports']);
  });

  it('follows the numbers of bold lines', () => {
    const meeting = readMinutes(`
      # Standards group, 5 March 2024

      **1 Opening**

      The chair opened.

      **2 Comments**

      **2.1 Comment on clause 4**

      Accepted.

      **3 Any other business**

      None.
    `);
    expect(outline(meeting)).toEqual(['2 Comments', '  2.1 Comment on clause 4', '3 Any other business']);
  });
});
