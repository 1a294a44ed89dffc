import { describe, expect, it } from 'vitest';
import { outline, readMinutes } from './read-minutes.ts';

describe('agendas as other communities write them', () => {
  it('takes numbered lines under the attendance for the agenda, without the formalities', () => {
    const meeting = readMinutes(`
      # Council, January 14, 2025

      Present: Ann Lee, Bob Ray

      1. Call to order
      2. Approval of minutes
      3. Public comment
      4. Road contract
      5. Adjournment
    `);
    expect(outline(meeting)).toEqual(['Approval of minutes', 'Public comment', 'Road contract']);
  });

  it('takes bullets with notes for the agenda where there is no heading at all', () => {
    const meeting = readMinutes(`
      # Sync 2024-03-05

      Participants: Ann, Bob

      - Release 2.0
        - Ann has tested it
      - Website
        - nothing new
      - AOB
    `);
    expect(outline(meeting)).toEqual(['Release 2.0', 'Website', 'AOB']);
  });

  it('takes mere notes for no agenda', () => {
    const meeting = readMinutes(`
      # Sync 2024-03-05

      Participants: Ann, Bob

      - The release went out on Monday and nobody complained so far
      - The website is slow
    `);
    expect(outline(meeting)).toEqual([]);
  });

  it('reads labels between lists that have no blank lines around them', () => {
    const meeting = readMinutes(`
      Weekly 5 March 2024
      Topics:
      - Release
      - Website
      Action items:
      - Ann: tag it
    `);
    expect(outline(meeting)).toEqual(['Release', 'Website']);
    expect(meeting.actions).toMatchObject([{ owners: ['Ann'], line: 6 }]);
  });

  it('keeps a numbered list as the agenda where a transcript has bold lines over little of it', () => {
    const meeting = readMinutes(`
      **Core Group Meeting 12**
      *Friday 4 January 2019*

      **Agenda**

      1. Testing
      2. Clients
        * North
        * South
      3. Research
      4. Roadmap

      Ann: [00:10] Hello everyone.

      **North**

      Bob: [00:12] All is well.

      **South**

      Cat: [00:14] Same here.
    `);
    expect(outline(meeting)).toEqual(['Testing', 'Clients', 'Research', 'Roadmap']);
  });

  it('looks through a second title beneath the first', () => {
    const meeting = readMinutes(`
      # RIVERSIDE MAKERS
      ## Board Meeting Minutes
      ### December 10, 2024

      **REPORTS**

      Text

      **NEW BUSINESS**

      Text

      **LASER POLICY**

      Text

      **ADJOURNMENT**

      8 pm
    `);
    expect(outline(meeting)).toEqual(['REPORTS', 'NEW BUSINESS', 'LASER POLICY']);
  });

  it('takes a heading right above a date for the title', () => {
    const meeting = readMinutes('## Teleconference\n##### 01 May 2019\n\n## Reviews\n\n### Fonts\n\ntext\n');
    expect(meeting.date).toBe('2019-05-01');
    expect(outline(meeting)).toEqual(['Reviews', '  Fonts']);
  });

  it('joins the title of an entry whose bracket is closed on the next line', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Agenda items
      1. Vote on the charter (10 mins;
         Ann Lee / Bob Ray)
      1. Half floats (30 mins)
    `);
    expect(outline(meeting)).toEqual(['Vote on the charter', 'Half floats']);
  });

  it('leaves out dates of meetings and links', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## 3. Approval of the minutes from last meeting
      ## 4. Dates for next meetings
      ## 5. Parsers
      ## Relevant links
      ## TOP 0: Regularia
      #### Lead: @ann
    `);
    expect(outline(meeting)).toEqual(['3. Approval of the minutes from last meeting', '5. Parsers']);
  });

  it('takes "Discussion" beside the subjects of the notes for one of them', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Notes\n\n### Parsers\n\na\n\n### General discussion\n\nb\n');
    expect(outline(meeting)).toEqual(['Parsers', 'General discussion']);
  });

  it('knows an agenda that waits for notes under headings of their own', () => {
    const meeting = readMinutes(`
      ## Agenda for the May 7th, 2024 call
      ## Agenda items
      1. Opening
      1. Annotations
      1. Closure
      ## Meeting notes
      To be filled in after the meeting.
      ### Attendees
      ### Closure
    `);
    expect(meeting.kind).toBe('agenda');
    expect(outline(meeting)).toEqual(['Annotations']);
  });

  it('takes off who signed a subject in the way of HackMD, and a single given name', () => {
    const meeting = readMinutes(`
      # 2024-03-05
      ## Agenda items
      * Add agenda item here [name, estimated time]
      * Governance changes [name=Tim] (X minutes)
      * Cloud credits [name=Sarah]
      * Translations (Steven)
    `);
    expect(outline(meeting)).toEqual(['Governance changes', 'Cloud credits', 'Translations']);
    expect(meeting.agenda.map(({ owners }) => owners)).toEqual([['Tim'], ['Sarah'], ['Steven']]);
  });

  it('knows an owner by a handle made of the name of somebody who speaks', () => {
    const meeting = readMinutes('# 2024-03-05\n\n## Vectors (arunp)\n\nArun: it is slow\n\nArun: it is odd\n');
    expect(outline(meeting)).toEqual(['Vectors']);
  });

  it('reads what stands behind "Topic:"', () => {
    const meeting = readMinutes('# 2024-03-05\n\n### Topic: Agenda review\n\n### Topic: Fonts\n\n### Topic: AOB\n');
    expect(outline(meeting)).toEqual(['Topic: Fonts', 'Topic: AOB']);
  });

  it('knows a heading over subjects by all but one mistyped word', () => {
    const meeting = readMinutes(`
      # 2024-03-05 Weekly

      ## Agenda

      1. Welcome
      1. Review of old fonts

      ## Meeting notes

      ### Proposals and dsicussions

      #### Variable fonts to stage 2

      Ann: it is ready.

      #### Observers

      ## Closure
    `);
    expect(outline(meeting)).toEqual(['Variable fonts to stage 2', 'Observers']);
  });

  it.each(['Protocols', 'Metering', 'Discourse'])('takes "%s" for the subject it is', (title) => {
    const meeting = readMinutes(`# 2024-03-05 Weekly\n\n## ${title}\n\n### Ports\n\nAnn: fine\n`);
    expect(outline(meeting)[0]).toBe(title);
  });
});
