import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('agendas that a careful reader understands at once', () => {
  it('keeps the list under "Agenda" where the notes go through the same subjects and add none', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda
      - Announcements
      - Report of the rope group on knots
      - New cranes (hold for next week)

      ## Meeting Minutes
      - Announcements
        - none
      - Report of the rope group
        - Knots hold
        - Splices do not
      - New cranes
        - Put off
    `);
    expect(outline(meeting)).toEqual([
      'Announcements',
      'Report of the rope group on knots',
      'New cranes (hold for next week)',
    ]);
    expect(meeting.agenda[0]?.line).toBe(4);
  });

  it('looks through a heading that only leads to the other headings', () => {
    const meeting = readMinutes(`
      # Harbour group

      **Date:** 2024-03-05

      ## Attendees

      **Present:** Ann Lee, Bob Ray

      ## Content:
      * [1. Moorings](#1-moorings)
      * [2. Dredging](#2-dredging)
      * [3. Resolutions](#3-resolutions)

      ---

      > *Ann Lee:* ann has joined the channel.

      ### 1. Moorings

      Ann: All full.

      ### 2. Dredging

      Bob: Done.
    `);
    expect(outline(meeting)).toEqual(['1. Moorings', '2. Dredging']);
    expect(meeting.agenda.map(({ children }) => children.length)).toEqual([0, 0]);
  });

  it('finds the agenda beneath a heading "Date" that all the others slipped under', () => {
    const meeting = readMinutes(`
      # Date

      March 5, 2024

      ## Attendees

      - Ann Lee
      - Bob Ray

      ## Notetaker

      - Ann Lee

      Agenda

      - Should ropes be blue? (Ann)
      - More examples of knots (Bob)
      - _enter agenda before meeting_

      Notes

      - Colours:
        - Bob will paint one
      - Knots
        - none
    `);
    expect(outline(meeting)).toEqual(['Should ropes be blue?', 'More examples of knots']);
    expect(meeting.date).toBe('2024-03-05');
    expect(meeting.actions.map(({ line }) => line)).toEqual([23]);
  });

  it.each([
    ['--- new topic: blue ropes ---', 'new topic: blue ropes'],
    ['=== Blue ropes ===', 'Blue ropes'],
    ['-- Blue ropes --', 'Blue ropes'],
  ])('takes a line between dashes for a heading: %s', (line, title) => {
    const meeting = readMinutes(`
      # Call, 2024-03-05

      Ann Lee: We go on with knots.

      ${line}

      Bob Ray: They fade.

      -- closing notes --

      Next call in two weeks.
    `);
    expect(outline(meeting)).toEqual([title]);
  });

  it('takes the lines that call the next topic for headings where there are several', () => {
    const meeting = readMinutes(`
      # Call, 2024-03-05

      Topic: Blue ropes

      Bob Ray: They fade.

      Next topic: Cranes

      Ann Lee: One is rusty.
    `);
    expect(outline(meeting)).toEqual(['Topic: Blue ropes', 'Next topic: Cranes']);
  });

  it('leaves a lonely "Topic:" at the top to the meeting', () => {
    const meeting = readMinutes('# Call, 2024-03-05\n\nTopic: Blue ropes\n\n## Fading\n\nThey do.\n');
    expect(outline(meeting)).toEqual(['Fading']);
  });

  it('leaves out a heading over nothing but links to read', () => {
    const meeting = readMinutes(`
      # Call, 2024-03-05

      ## Ropes

      Bob: They fade.

      ## General Library of Useful Reading

      - [Knots](https://example.org/knots)
      - [Splices](https://example.org/splices)
    `);
    expect(outline(meeting)).toEqual(['Ropes']);
  });

  it('takes a line of speech broken into a list for none', () => {
    const meeting = readMinutes(`
      # Call, 2024-03-05

      ## Notes

      Ann Lee: This one is difficult:
      - more parties, no outcome.

      Bob Ray: Which one?

      Ann Lee: The second.

      Bob Ray: I see.
    `);
    expect(outline(meeting)).toEqual([]);
  });

  it.each([
    'Date and Location',
    'Day and Venue',
    'Next board meeting: 2024-06',
    'Hellos, Intros, Policies, Call for Scribes, Action Item Review',
    '<= 15m: Hellos, Intros, Policies, Action Item Review',
  ])('leaves the running of the meeting out: %s', (title) => {
    expect(outline(readMinutes(`# 2024-03-05\n\n## ${title}\n\nText.\n\n## Ropes\n\nThey fade.\n`))).toEqual(['Ropes']);
  });

  it('takes a bold line whose stars slipped for the heading that its neighbours are', () => {
    const meeting = readMinutes(`
      ### Minutes of the council, March 5, 2024

      **064/24 Approving February minutes**

      Done.

      **065/24 **Staff and planned postings

      * Ann told about two

      **066/24 **Knots and splices**

      Held.

      **067/24 Vote on ropes**

      * Blue
    `);
    expect(outline(meeting)).toEqual([
      '064/24 Approving February minutes',
      '065/24 Staff and planned postings',
      '066/24 Knots and splices',
      '067/24 Vote on ropes',
    ]);
  });

  it('reads the day of a folder that is called after the kind of meeting', () => {
    const meeting = readMinutes(
      '# Group Minutes - 2024-03 Meeting\n\n## Ropes\n\nThey fade.\n',
      '2024/03/05-telecon/minutes.md',
    );
    expect(meeting.date).toBe('2024-03-05');
    expect(people(meeting)).toEqual([]);
  });
});

describe('subjects in places that a word hides', () => {
  it('opens “Agenda discussion” and lets a signed subject lose its signature and time', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Announcements
      - none

      ## Agenda Discussion

      ### Moorings
      - all full

      ### Food for thought
      - Is the crane too loud?

      ### CLA or not?
      - Ann: yes

      ### CLA reminder
      - Please sign it
    `);
    expect(outline(meeting)).toEqual(['Announcements', 'Moorings', 'Food for thought', 'CLA or not?']);
    const signed = readMinutes(`
      # 2024-03-05

      ## Agenda items

      - [name=Host] (2m): Assign a note taker
        - Bob
      - [name=Ann] (5m): Moorings in May
        - full
    `);
    expect(outline(signed)).toEqual(['Moorings in May']);
  });

  it('puts what stands between the announcements and the first repository beside both', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda

      ## Announcements

      - New crane

      ### Release schedules

      - May: Ann

      ### harbour/crane

      - Grease it [#12](https://github.com/harbour/crane/issues/12)

      ### harbour/moorings

      - Count them [#3](https://github.com/harbour/moorings/issues/3)
    `);
    expect(outline(meeting)).toEqual(['Announcements', 'Release schedules', 'harbour/crane', 'harbour/moorings']);
  });

  it('drops a list that leads to the headings below, and one that they take up in other words', () => {
    const leading = readMinutes(`
      # 2024-03-05

      ## Agenda

      - More moorings for small boats.
        ([jump to discussion](#moorings))

        Ann had proposed a list of places.

      - Crane
        ([jump to discussion](#the-crane))

      ## Moorings

      All full.

      ## The crane

      Broken.
    `);
    expect(outline(leading)).toEqual(['Moorings', 'The crane']);
    const reworded = readMinutes(`
      # Agenda for the meeting of 2024-03-05

      ## Agenda items

      1. Opening, welcome and roll call
      1. Adoption of the agenda
      1. Proposals and discussions
          1. Discussion of small boats at the moorings
          1. POLL: rent a crane
          1. Buy the old shed?
              - Rename it
          1. Dredging next winter
      1. Closure

      ## Meeting Notes

      ### Moorings for small boats

      Ann: all full.

      ### Crane

      Bob: broken.
    `);
    expect(outline(reworded)).toEqual(['Moorings for small boats', 'Crane']);
  });

  it('leaves numbered paragraphs of a report alone', () => {
    const told = 'is about the moorings of small boats, which were counted in winter by the harbour crew. '.repeat(3);
    const meeting = readMinutes(`
      # Minutes of 2024-03-05

      ### Attendees

      * Ann Lee - Quay
      * Bob Ray - Ropes

      Ann told of the work. There are two groups:

      1. One ${told}

      2. Another ${told}

      In summary:
      1. Moorings
      2. Crane
    `);
    expect(outline(meeting)).toEqual([]);
  });

  it('keeps the list of an agenda under which plans and old agendas slipped', () => {
    const meeting = readMinutes(`
      # Harbour group notes 2024-03-05

      # Agenda

      * Moorings
        * all full
      * Who goes to the fair?
        * @ann

      ## To be put on next weeks agenda

      * Crane

      ## Last Week's Agenda

      * Dredging
        * done

      ## Last Week's Action Items

      * None this week!
    `);
    expect(outline(meeting).slice(0, 2)).toEqual(['Moorings', 'Who goes to the fair?']);
    expect(outline(meeting)).not.toContain('Dredging');
    expect(outline(meeting)).not.toContain('To be put on next weeks agenda');
  });

  it('takes what somebody brought for a subject where notes stand beneath some of it, not what each one reports', () => {
    const brought = readMinutes(`
      # Weekly meeting 2024-03-05

      Present: Ann Lee, Bob Ray, Cat Moss

      # Notes

      * Ann: moorings
      * Ann: crane
        - Bob wants to rent one
      * What everyone is at:
        - Bob: ropes
        - Cat: nets
    `);
    expect(outline(brought)).toEqual(['Ann: moorings', 'Ann: crane', 'What everyone is at:']);
    const reported = readMinutes(`
      # Weekly meeting 2024-03-05

      Present: Ann Lee, Bob Ray

      # Notes

      * Ann: counted the boats
      * Bob: ropes
    `);
    expect(outline(reported)).toEqual([]);
  });

  it.each(['Agenda items left from last meeting', 'Leftover topics', 'Items carried over', 'As Time Permits'])(
    'opens “%s” as a part of the agenda',
    (heading) => {
      const meeting = readMinutes(`
        # 2024-03-05

        ## Agenda

        ### ${heading}
        - Moorings
          - all full

        ### New agenda items
        - Crane
          - broken
      `);
      expect(outline(meeting)).toEqual(['Moorings', 'Crane']);
    },
  );

  it('knows a title by the attendance or the agenda right beneath it, though other headings share its level', () => {
    const meeting = readMinutes(
      '# Harbour Days\n\n## Topics\n\n# Moorings\n\nAll full.\n\n# Crane\n\nBroken.\n',
      'days/spring.md',
    );
    expect(outline(meeting)).not.toContain('Harbour Days');
    const subjects = readMinutes(
      '# Moorings\n\n## Decisions\n\n- Count them\n\n# Crane\n\nBroken.\n',
      'days/spring.md',
    );
    expect(outline(subjects)).toEqual(['Moorings', 'Crane']);
  });

  it('looks through the days of a summit and their parts', () => {
    const meeting = readMinutes(`
      # Harbour summit 2024-03-05

      ## Day 1

      ### Morning

      #### Moorings

      ## Day 2

      ### Day 2 operations

      ### Afternoon session: cranes
    `);
    expect(outline(meeting)).toEqual(['Moorings', 'Day 2 operations', 'Afternoon session: cranes']);
  });

  it('finds the agenda among the bullets that also list the people', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n\n- Attendees: Ann Lee, Bob Ray\n- Agenda:\n  - Moorings\n  - Crane\n- Notes:\n  - Crane: broken\n',
    );
    expect(outline(meeting)).toEqual(['Moorings', 'Crane']);
  });
});
