import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('habits of archives seen for the first time', () => {
  it('reads the person behind an office, and nobody in what is said of the quorum', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ### Attendance

      Board members:
      Present: Ann Lee, Bob Ray, Cleo Hart
      Quorum present: Yes

      Others present:
      Exec. Director: Dora Finch

      ### Proceedings

      #### Fence
      We want a fence.

      #### Compost
      It smells.
    `);
    expect(people(meeting)).toEqual(['Ann Lee', 'Bob Ray', 'Cleo Hart', 'Dora Finch']);
    expect(outline(meeting)).toEqual(['Fence', 'Compost']);
  });

  it('knows members of a kind who were not in attendance, a chat that was kept, and a misspelt invitation of a template', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ### Voting member attendees
      * Ann Lee, Pear Ltd

      ### Voting members not in attendance:
      * Bob Ray

      ## Agenda
      1. Fence
      1. Compost
      1. _Sumbit a PR to add your agenda item here_

      ## Chat logs
      10:02 Ann: hello
    `);
    expect(people(meeting)).toEqual(['Ann Lee', '!Bob Ray']);
    expect(outline(meeting)).toEqual(['Fence', 'Compost']);
  });

  it('leaves out the sentence behind the last name of a list', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      Present: Hart, Lee, Nunn, Prof. Ray. The board has one vacancy.
    `);
    expect(people(meeting)).toEqual(['Hart', 'Lee', 'Nunn', 'Prof. Ray']);
  });

  it('reads members named below the label of their office, in the middle of a paragraph', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      Chair Lee called the meeting to order at 6:03 p.m. Present: Members
      Hart, Lee, Nunn, Ray. The board has one vacancy. Also
      present: Secretary Chan.
    `);
    expect(people(meeting)).toEqual(['Hart', 'Lee', 'Nunn', 'Ray', 'Chan']);
  });

  it('takes what a speaker clarifies or finds needful for no task of his', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ## Fence
      - @annlee: To clarify, there are two fences
      - @bobray: To emphasize: the road is near
      - @annlee: Need to have a plan
      - @bobray: to write the plan
    `);
    expect(meeting.actions.map(({ line }) => line)).toEqual([7]);
  });

  it('takes days and who may come for no subjects, though several meetings stand in one file', () => {
    const day = (date: string, access: string, topic: string) => `
      ## ${date} [${access} Meeting]

      * Host: Ann Lee
      * Board Attendees:
          * Ann Lee (@annlee)
          * Bob Ray (@bobray)
      * Topics:
          * ${topic}
              * It goes on.
          * Budget of ${date}
`;
    const meeting = readMinutes(
      `${day('March 12, 2024', 'Private', 'Fence')}${day('March 5, 2024', 'Public', 'Compost')}`,
    );
    expect(people(meeting)).toEqual(['annlee', 'bobray']);
    expect(outline(meeting)).toEqual(['Fence', 'Budget of March 12, 2024', 'Compost', 'Budget of March 5, 2024']);
  });

  it('reads what is to be done next where an emphasised label opens a line of a paragraph', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ## Fence
      There was a discussion on how high the fence along the road should be, now that there is one.
      *Next actions:* The board members will keep talking about the height.
    `);
    expect(meeting.actions.map(({ line, marked }) => [line, marked])).toEqual([[5, true]]);
  });

  it('takes the first day of a file of a month for its date', () => {
    const snippet = `
      # June 7
      - The council reviewed the plan of the orchard.

      # June 14
      - The council talked about the fence.
    `;
    const meeting = readMinutes(snippet, 'updates/2021-06-orchard-update.md');
    expect(meeting.date).toBe('2021-06-07');
    expect(meeting.kind).toBe('minutes');
    expect(readMinutes(snippet, 'updates/2021-05-orchard-update.md').date).toBeNull();
  });

  it('keeps subjects below a tag for tasks at the margin', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ## Notes

      #### 4. Fence
      - It is blue.

      #todo (over time)
      - write a pitch

      #### 5. Pay
      - The wage is fair.
    `);
    expect(outline(meeting)).toEqual(['4. Fence', '5. Pay']);
    expect(meeting.actions.map(({ line }) => line)).toEqual([9]);
  });

  it('takes no answer behind the label for no task', () => {
    const meeting = readMinutes(`
      # Orchard board 2024-03-05

      ## Fence
      Bob: Too high?
      Action: ?

      ## Compost
      Action: No consensus.
    `);
    expect(meeting.actions).toEqual([]);
  });
});
