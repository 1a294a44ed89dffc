import { describe, expect, it } from 'vitest';
import { outline, readMinutes } from './read-minutes.ts';

describe('agendas between notes, lists and plans', () => {
  it('leaves out what is only said in a list of subjects', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Agenda

      * Membership
        - 25 minutes
      * Ann has a number of remarks on the draft but no objections.  We can
        move on to the next stage soon
      * In the old club members are a formal class. It is not that common
        that it is done in this way.
      * Code of conduct
        - 10 minutes
      - 10 minute timebox
      * Bob: What we heard so far about the fees is part of the proposal now.  If you want
        to comment please do so in the issue.
    `);
    expect(outline(meeting)).toEqual(['Membership', 'Code of conduct']);
  });

  it('takes bold lines with a number and a link in brackets behind for headings', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Notes from meeting:

      **Add \`panic::panic_box\`. #74**

      - it was said

      **Add a gate** #29 ([link](https://github.com/acme/garden/pull/29))

      - Ann likes it
    `);
    expect(outline(meeting)).toEqual(['Add panic::panic_box. #74', 'Add a gate #29 (link)']);
  });

  it('counts what was added to the agenda as one subject', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Additional agenda items

      - Travel to the fair
        - by train
      - Fence

      ## Garden

      Ann: all is well
    `);
    expect(outline(meeting)).toEqual(['Additional agenda items', 'Garden']);
  });

  it('takes tasks that open the file for a review, fresh boxes and results for none', () => {
    const top = (list: string) =>
      outline(readMinutes(`# 2024-03-05\n\n## Action items\n\n${list}\n\n## Garden\n\nAll is well.\n`));
    expect(top('- Ann to write the rules\n- Bob to invite Cat')).toEqual(['Action items', 'Garden']);
    expect(top('- [ ] Ann to write the rules\n- [ ] Bob to invite Cat')).toEqual(['Garden']);
    const results = readMinutes(
      '# 2024-03-05\n\n## Action items from this meeting\n\n- Ann to write\n\n## Garden\n\nAll is well.\n',
    );
    expect(outline(results)).toEqual(['Garden']);
  });

  it('takes action items from last time for a review, and next week’s meeting for no subject', () => {
    const meeting = readMinutes(`
      # 2024-03-05

      ## Garden

      All is well.

      ## Action items from last time

      - Ann: write the rules

      ## Next week's meeting

      sponsor: @ann
    `);
    expect(outline(meeting)).toEqual(['Garden', 'Action items from last time']);
  });

  it('calls the agenda of a cancelled meeting an agenda', () => {
    const meeting = readMinutes(`
      # 2024-03-05 meeting

      Meeting cancelled.

      ## Agenda

      1. Opening
      1. Closure
    `);
    expect(meeting.kind).toBe('agenda');
    expect(readMinutes('# 2024-03-05\n\n* Meeting cancelled\n').kind).toBe('minutes');
  });

  it('reads lists numbered with letters and Roman numbers', () => {
    const meeting = readMinutes(`
      # Council 2024-03-05

      Present: Ann Lee, Bob Ray

      ## Agenda

      A. Fence

      B. Fees

          i. for members

          ii. for guests

      C. Fair
    `);
    expect(outline(meeting)).toEqual(['Fence', 'Fees', 'Fair']);
    const roman = readMinutes(
      '# Council 2024-03-05\n\nPresent: Ann Lee, Bob Ray\n\n## Agenda\n\nI. Fence\nII. Fees\nIII. Fair\n',
    );
    expect(outline(roman)).toEqual(['Fence', 'Fees', 'Fair']);
  });

  it('reads a second title below the first, and a date with blanks in it', () => {
    const meeting = readMinutes(
      '# t-lang 2024 03 05\n\n# T-lang meeting agenda\n\n- Meeting date: 2024-03-05\n\n## Fence\n\nGreen.\n\n## Fees\n\nHigh.\n',
      'team/notes.md',
    );
    expect(meeting.date).toBe('2024-03-05');
    expect(outline(meeting)).toEqual(['Fence', 'Fees']);
  });
});
