import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('agenda', () => {
  it('takes headings that name a subject, opens containers and leaves out who runs the meeting', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Participants
      - @ada

      ## Recurring items
      - Who is presenting in the community call?
          - @ada

      ## :notebook: Agenda

      ### Release 7 (@ada)
      #### Open pull requests
      - one
      ### [Storage classes](https://example.org) (@grace & @kay, 10 min)
      ### Any other business

      ## Next meeting
      In two weeks.
    `);
    expect(outline(meeting)).toEqual(['Release 7', '  Open pull requests', 'Storage classes', 'Any other business']);
    expect(meeting.agenda[0]).toMatchObject({ line: 12, endLine: 14, depth: 1, owners: ['ada'], slug: 'release-7' });
    expect(meeting.agenda[1]?.owners).toEqual(['grace', 'kay']);
  });

  it('counts depth from the top subject, not from the heading level', () => {
    const meeting = readMinutes(`
      ### Agenda
      ##### Storage
      ###### Disks
      ##### Network
    `);
    expect(meeting.agenda.map(({ depth }) => depth)).toEqual([1, 1]);
    expect(meeting.agenda[0]?.children[0]?.depth).toBe(2);
  });

  it('finds subjects beside the container, where they are its siblings', () => {
    expect(outline(readMinutes('# 2024-03-05\n## Agenda\n## One\n- a\n## Two\n- b'))).toEqual(['One', 'Two']);
  });

  it('takes the entries of a container without headings', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Topics
      - Storage (@ada)
          - Disks are slow
      1. Network
      - TODOs:
          - buy disks
      ## Next meeting
      - in May
    `);
    expect(outline(meeting)).toEqual(['Storage', 'Network']);
    expect(meeting.agenda[0]).toMatchObject({ owners: ['ada'], rule: 'list-agenda', line: 3, endLine: 4 });
  });

  it('drops a list up front that the headings repeat', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Agenda
      * storage classes
      * releases
      * AOB

      ### Storage classes
      - slow
      ### Release planning
      - soon
      ### AOB
    `);
    expect(outline(meeting)).toEqual(['Storage classes', 'Release planning', 'AOB']);
  });

  it('prefers the record to the plan where both are written down', () => {
    const meeting = readMinutes(`
      # Agenda for the March 5 video call
      - **Where**: example.org
      - **When**: March 5, 2024

      ## Agenda items
      1. Opening, welcome and roll call
          1. Opening of the meeting
      1. Adoption of the agenda
      1. Proposals and discussions
          1. Garbage collection (Ada, 20 min)
          1. Threads (Kay) [30 min]
      1. Closure

      ## Meeting Notes

      ### Opening, welcome and roll call
      Ada opened.
      ### Garbage collection (Ada)
      KO: we are slow.
      ### Threads (Kay)
      KO: phase two?
      ### Closure
    `);
    expect(outline(meeting)).toEqual(['Garbage collection', 'Threads']);
  });

  it('opens a container inside of a list agenda', () => {
    const meeting = readMinutes(`
      # Agenda for the March 5 video call
      ## Agenda items
      1. Find volunteers for note taking
      1. Adoption of the agenda
      1. Proposals and discussions
          1. Garbage collection (Ada, 20 min)
          1. Threads (Kay) [30 min]
      1. Closure
    `);
    expect(outline(meeting)).toEqual(['Garbage collection', 'Threads']);
  });

  it('drops owners and time boxes behind a title and keeps other remarks and numbers', () => {
    const titles = [
      '1. Review last week (5m, Lee)',
      'Errors (10 min, Benjie)',
      'R7 (2024-09-04) candidates',
      'Status (and 6.0.0)',
      'Naming -- @ada',
      'Naming again -> ToDo @ada',
      'Certificates (AI @ada)',
      'Retro ~20 minutes',
      'Room 1 - Edge (@ada) [30 min]',
      'Kudos @ada!',
      'What about admin@',
      '`dyn` and **bold** :rocket: ##',
      'Not discussed (yet?)',
    ];
    const meeting = readMinutes(`# 2024-03-05\n## Agenda\n${titles.map((title) => `### ${title}`).join('\n')}`);
    expect(outline(meeting)).toEqual([
      '1. Review last week',
      'Errors',
      'R7 (2024-09-04) candidates',
      'Status (and 6.0.0)',
      'Naming',
      'Naming again',
      'Certificates',
      'Retro',
      'Room 1 - Edge',
      'Kudos @ada!',
      'What about admin@',
      'dyn and bold',
      'Not discussed (yet?)',
    ]);
  });

  it('reads the owner from the line below a heading', () => {
    const meeting = readMinutes(
      '# 2024-03-05\n## Agenda\n### Badges\n\nsponsor: @ada/@grace, timebox: 10 min\n\n- text',
    );
    expect(meeting.agenda[0]?.owners).toEqual(['ada', 'grace']);
  });

  it('takes bold lines for headings where they do their work, and not where they emphasise', () => {
    const bold = readMinutes(
      '# 2024-03-05\n\n**Storage (Ada)**\n\n- slow\n\n**Network**\n\n- fast\n\n**Notes:**\n\n- no',
    );
    expect(outline(bold)).toEqual(['Storage (Ada)', 'Network']);
    const emphasis = readMinutes('# 2024-03-05\n## Agenda\n### Storage\n\n**Ideas**\n\n- one\n');
    expect(outline(emphasis)).toEqual(['Storage']);
  });

  it('knows no headings in fences, comments and struck chores', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Agenda
      ### One
      \`\`\`sh
      # not a heading
      \`\`\`
      <!--
      ### Not a heading
      -->
      ### :telephone: ~~Community call and~~ minutes transfer
      - @ada
    `);
    expect(outline(meeting)).toEqual(['One']);
  });

  it('counts a review of action items, not the list of results', () => {
    expect(
      outline(readMinutes('# 2024-03-05\n## Check AIs from last time\n- AI @a: x\n## One\n## Action items\n- [ ] y')),
    ).toEqual(['Check AIs from last time', 'One']);
    expect(outline(readMinutes('# 2024-03-05\n## Action items\n- [x] done\n## One\n- a'))).toEqual([
      'Action items',
      'One',
    ]);
    expect(outline(readMinutes('# 2024-03-05\n## Action items\n- [ ] new\n## One\n- a'))).toEqual(['One']);
  });

  it('leaves out results beneath a subject of a transcript', () => {
    const meeting = readMinutes(`
      # 5 March, 2024 Meeting Notes

      **Remote attendees:** Ada Lovelace (AL), Kay Ocean (KO)

      ## Temporal for stage 4

      Presenter: Ada Lovelace (AL)

      - [slides](https://example.org)

      AL: Hello.

      KO: Fine with me.

      ### Speaker's Summary of Key Points

      - all good

      ### Conclusion

      - stage 4

      ## Decorators
    `);
    expect(outline(meeting)).toEqual(['Temporal for stage 4', 'Decorators']);
    expect(meeting.agenda[0]?.owners).toEqual(['Ada Lovelace']);
    expect(meeting.participants.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Kay Ocean']);
    expect(meeting.date).toBe('2024-03-05');
  });

  it('reads numbered German subjects without the formal ones', () => {
    const meeting = readMinutes(`
      # Protokoll der Vorstandssitzung vom 5. März 2024
      ## TOP 1. Begrüßung und Besprechung
      ## TOP 2. Genehmigung der Tagesordnung
      ## TOP 3. Haushalt
      ## TOP 4. Verschiedenes
      ## TOP 5. Nächste Sitzung
    `);
    expect(outline(meeting)).toEqual(['TOP 3. Haushalt', 'TOP 4. Verschiedenes']);
  });

  it('makes slugs that are unique in the file', () => {
    const meeting = readMinutes('# 2024-03-05\n## Team\n### Status\n## Board\n### Status\n### Status 2');
    const slugs = meeting.agenda.flatMap((item) => [item.slug, ...item.children.map(({ slug }) => slug)]);
    expect(new Set(slugs).size).toBe(5);
    expect(slugs).toContain('status');
  });

  it('opens days of a meeting, whether they are entries, headings or bold lines', () => {
    const meeting = readMinutes(`
      ## Agenda for the July meeting of the Community Group, 2017-07-18

      ## Agenda items

      * Tuesday - July 18
          1. Opening, welcome and roll call
              1. Introduction of attendees
          1. Find volunteers for note taking
          1. Proposals and discussions
              1. Tail calls (Andreas Lovelace)
                  1. Strawman
              1. Update on proposals from May
          1. Adjourn
      * Wednesday - July 19
          1. Proposals and discussions
              1. TBD
              1. Managed data (Andreas Lovelace)
          1. Closure
    `);
    expect(outline(meeting)).toEqual(['Tail calls', 'Update on proposals from May', 'Managed data']);
    expect(meeting.agenda[0]?.owners).toEqual(['Andreas Lovelace']);
    const bold = readMinutes(`
      # Plenary 2023-10-11
      ## Schedule

      **Wednesday, 11th October**
      - Phase 4 vote
        - 15 mins (Ada)

      **Thursday, 12th October**
      - Embedded systems
    `);
    expect(outline(bold)).toEqual(['Phase 4 vote', 'Embedded systems']);
    expect(outline(readMinutes('# Log of 2023-10\n## Wednesday\n### Forms\n## Day 2 - Thursday\n### Media\n'))).toEqual(
      ['Forms', 'Media'],
    );
  });

  it('leaves out headings that are labels of the meeting itself', () => {
    const meeting = readMinutes(`
      # Core Devs Meeting 36
      ### Meeting Date/Time: Fri, April 6, 2018 14:00 UTC
      ### Meeting Duration: 1.5 hours
      ### [Audio/Video of the meeting](https://example.org)
      ### Moderator: Ada Lovelace
      ### Notes: Grace Hopper

      # Notes
      ## Discussion: raise the limit?
      ## Time: monotonic or not
      ## Host: who owns the bindings?
    `);
    expect(outline(meeting)).toEqual([
      'Discussion: raise the limit?',
      'Time: monotonic or not',
      'Host: who owns the bindings?',
    ]);
    expect(meeting.date).toBe('2018-04-06');
  });

  it('knows headings that are made of two known ones', () => {
    const listed = ['# Agenda / Notes', '# Agenda & notes', '# Topics and minutes', '# Discussion + Agenda'];
    for (const heading of listed)
      expect(outline(readMinutes(`# Call 2024-03-05\n${heading}\n1. Budget\n2. Site\n`))).toEqual(['Budget', 'Site']);
    expect(people(readMinutes('# Call 2024-03-05\n## Attendees and apologies\n- Ada Lovelace\n'))).toEqual([
      'Ada Lovelace',
    ]);
    expect(outline(readMinutes('# Call 2024-03-05\n## Agenda\n### Notes and Nextcloud\n'))).toEqual([
      'Notes and Nextcloud',
    ]);
  });

  it('leaves out what a template says of itself, what it keeps free, and entries that stand for nothing', () => {
    const meeting = readMinutes(`
      # May 04 SIG Meeting

      ## Agenda

      1. Opening, welcome and roll call
      1. Announcements
          1. _Submit a PR to add your announcement here_
      1. Other agenda items
          1. _Submit a PR to add your item here_
          1. are we ready to begin?
      1. TBD
      1. ?
    `);
    expect(outline(meeting)).toEqual(['are we ready to begin?']);
  });

  it('drops a participant behind a dash, and no other name', () => {
    const meeting = readMinutes(
      '# TSC 2024-03-05\n\nPresent: Ada, Dora\n\n## Agenda\n- Docs team (10 mins) - Dora\n- Release - Beta\n',
    );
    expect(meeting.agenda.map(({ title, owners }) => [title, owners])).toEqual([
      ['Docs team', ['Dora']],
      ['Release - Beta', []],
    ]);
  });

  it('leaves out rooms, boards and links that the meeting uses', () => {
    const rooms = '## Matrix-Room\n\n## Miro Board\n\n## Board elections\n\n## Various links and foo\n';
    expect(outline(readMinutes(`# Hackathon 2023-07-18\n${rooms}`))).toEqual(['Board elections']);
  });

  it('takes neither what somebody says nor an address alone for a subject of a list', () => {
    const meeting = readMinutes(`
      # SIG 2023-06-29
      ## Agenda
      - one file for each layer?
      - https://github.com/a/b/issues/156
      - https://example.org/p/2022-07-04-workshop
      - AD: We discussed openly different ways to structure the files and postponed it to a near future.
      - UX: menus
    `);
    expect(outline(meeting)).toEqual(['one file for each layer?', 'https://github.com/a/b/issues/156', 'UX: menus']);
  });

  it('opens a summary that holds all that was discussed', () => {
    const meeting = readMinutes(
      '# 2018-01-31\n## Summary\n### Hooks ([0:10](https://example.org/?t=10))\n- slow\n### Build\n- ok\n',
    );
    expect(outline(meeting)).toEqual(['Hooks', 'Build']);
    expect(outline(readMinutes('# 2018-01-31\n## Hooks\n### Summary\n#### One\n#### Two\n'))).toEqual(['Hooks']);
  });

  it('takes bold lines with a time box for headings', () => {
    const meeting = readMinutes(`
      # WG Meeting #8 of 2018-11-06

      **Future dates** (10m)

      *   A proposal was made.

      **Briefing on queries (SQL)** (Ada, 5 min)

      *   It is a language.
    `);
    expect(outline(meeting)).toEqual(['Future dates', 'Briefing on queries (SQL)']);
    expect(meeting.agenda[1]?.owners).toEqual(['Ada']);
  });

  it('does not read an agenda about the minutes among the subjects', () => {
    const meeting = readMinutes(`
      # Weekly 2022-11-16
      ## Topics
      ### Agenda and Minutes
      * SC: the agenda is typically sent as a pull request
      ### Profile shape
      * SC: fine
    `);
    expect(outline(meeting)).toEqual(['Profile shape']);
  });
});

describe('decks', () => {
  it('takes each distinct slide heading once, vertical slides one deeper', () => {
    const meeting = readMinutes(`
      ---
      title: Community Call
      type: slide
      ---

      <!-- .slide: data-background="x.png" -->
      # Our Project
      ## Community Call
      ### 2024-03-05

      ---

      # Any newcomers?

      ---

      # Team A

      ----

      # Team A
      ## What happened?

      ----

      ## What comes?

      ---

      # Events

      ----

      # Events

      ---

      ## EOF Community Meeting
    `);
    expect(meeting.kind).toBe('slides');
    expect(meeting.date).toBe('2024-03-05');
    expect(meeting.title).toBe('Community Call');
    expect(outline(meeting)).toEqual(['Team A', '  What happened?', '  What comes?', 'Events']);
  });

  it('takes owners off titles where most headings end in one, and those who speak in a transcript', () => {
    const many = readMinutes(`
      # 2024-03-05

      ### Ropes (tide-watch)
      ### Hooks (qmx)
      ### Paint (harbourmaster)
    `);
    expect(outline(many)).toEqual(['Ropes', 'Hooks', 'Paint']);
    const spoken = readMinutes(`
      # 2024-03-05

      ### Ropes (harbourmaster)

      harbourmaster: They are worn.

      qmx: All of them?

      harbourmaster: Most.

      ### Hooks (continued)
    `);
    expect(outline(spoken)).toEqual(['Ropes', 'Hooks (continued)']);
  });

  it('knows a bold line by its bold words, whatever marks an editor left behind', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Shepherded items

      **ropes (Ann, Kim)**

      - worn

      **hooks (Kim, Ann****)**

      - bent

      [**Paint the crane #7**](https://github.com/harbour/cranes/issues/7) ****

      - later
    `);
    expect(outline(meeting)).toEqual(['Shepherded items', '  ropes', '  hooks', '  Paint the crane #7']);
  });
});

describe('what editors and habits leave behind', () => {
  it('a list stated up front stays where the record beneath "Notes" takes up other subjects', () => {
    const plan =
      '# 2024-03-05\n\n## Agenda\n\n- Review open forms\n  - old ones\n- Review new forms\n\n## Notes from meeting\n\n';
    expect(outline(readMinutes(`${plan}**Roof**\n\n- wet\n\n**Door**\n\n- open\n`))).toEqual([
      'Review open forms',
      'Review new forms',
      'Roof',
      'Door',
    ]);
    expect(outline(readMinutes(`${plan}**Review new forms**\n\n- wet\n\n**Door**\n\n- open\n`))).toEqual([
      'Review new forms',
      'Door',
    ]);
  });

  it('action items before other subjects are a review where a note beneath says how one stands', () => {
    const top = (note: string) =>
      outline(
        readMinutes(
          `# 2024-03-05\n\n## Wall\n\n- dry\n\n## Action items\n\n- Ann to call the mill\n  - ${note}\n\n## Roof\n\n- wet\n`,
        ),
      );
    expect(top('not done yet')).toEqual(['Wall', 'Action items', 'Roof']);
    expect(top('ask for the key')).toEqual(['Wall', 'Roof']);
  });

  it('a bold line may end in the number of its issue, but not in a sentence', () => {
    const link = '**Roof** [#12](https://github.com/hut/roof/issues/12)';
    expect(outline(readMinutes(`# 2024-03-05\n\n## Agenda\n\n${link}\n\n- wet\n\n**Door** #13\n\n- open\n`))).toEqual([
      'Roof #12',
      'Door #13',
    ]);
    expect(outline(readMinutes('# 2024-03-05\n\n## Agenda\n\n**Roof** is #12\n\n**Door** and #13\n'))).toEqual([]);
  });
});
