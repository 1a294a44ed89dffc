import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('habits of communities nobody has prepared for', () => {
  it('knows a list by its name whatever weight is given to it', () => {
    const meeting = readMinutes(`
      # Club board summary

      ## Key Participants
      - **Elena** - President
      - **Lee** - Treasurer

      ## Major Discussion Topics

      ### Budget
      - The shed costs more.

      ### Format of meetings
      - October by phone.

      ## Key Decisions Made
      1. Meet by phone in October
    `);
    expect(people(meeting)).toEqual(['Elena', 'Lee']);
    expect(outline(meeting)).toEqual(['Budget', 'Format of meetings']);
    expect(meeting.decisions.map(({ line }) => line)).toEqual([16]);
  });

  it('reads a roll call in a table under a heading of another name, and what is folded away', () => {
    const meeting = readMinutes(
      `
      # Meeting Minutes

      <details><summary>Wednesday 28th February 2024</summary>

      ### Location & Time: Library room C06

      | Attendees | Attended |
      |-----------|----------|
      | Hya L     | Y        |
      | Jam V     | N        |
      | Yiz H     | Y (on teams) |

      ### Agenda:
      - Roles of the team
      - A short list of projects

      ### Take-Aways/To-Dos:

      | To-Do | Assigned To |
      |-------|-------------|
      | complete the form | Hya |

      </details>
      `,
      'team/meetingminutes.md',
    );
    expect(people(meeting)).toEqual(['Hya L', '!Jam V', 'Yiz H']);
    expect(outline(meeting)).toEqual(['Roles of the team', 'A short list of projects']);
    expect(meeting.date).toBe('2024-02-28');
    expect(meeting.actions).toMatchObject([{ owners: ['Hya'], marked: true }]);
  });

  it('keeps the main topic, which is one', () => {
    const meeting = readMinutes(`
      # Weekly 2024-03-05

      ## Announcements

      - Rain.

      ## Main topic

      - How to mend the fence
    `);
    expect(outline(meeting)).toEqual(['Announcements', 'Main topic']);
  });

  it('opens the attendance that is folded away', () => {
    const meeting = readMinutes(`
      # Sitzung vom 5. März 2024

      <details>
      <summary>Anwesenheitsliste</summary>

      - Ann Lee
      - Bob Ray

      </details>

      ## Top 1: Zaun

      Er steht.

      <details><summary>Mehr dazu</summary>

      Er ist grün.

      </details>
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray']);
    expect(outline(meeting)).toEqual(['Top 1: Zaun']);
  });

  it.each([
    ['Cllr Lee was duly elected.'],
    ['It was resolved to exclude the public.'],
    ['RESOLVED that the shed be painted.'],
    ['Seconded by Bob. Carried.'],
    ['Councillors agreed to the proposal.'],
    ['Trustees approved the accounts.'],
    ['Wahl: 10/0/0 -> Beschlossen'],
    ['Die Mitgliederversammlung entlastet den Vorstand.'],
  ])('takes "%s" for a decision', (line) => {
    const meeting = readMinutes(`# Council 2024-03-05\n\nPresent: Ann Lee, Bob Ray\n\n## Fences\n\n${line}\n`);
    expect(meeting.decisions).toHaveLength(1);
  });

  it.each([
    ['The issue with the gate was resolved.'],
    ['Resolved the merge conflict in the plan.'],
    ['Ann and Bob were re-elected. Congrats!'],
    ['The tests passed.'],
    ['The application has now been approved by the county.'],
  ])('takes "%s" for none', (line) => {
    const meeting = readMinutes(`# Council 2024-03-05\n\nPresent: Ann Lee, Bob Ray\n\n## Fences\n\n${line}\n`);
    expect(meeting.decisions).toEqual([]);
  });
});
