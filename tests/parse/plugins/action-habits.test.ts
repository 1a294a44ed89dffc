import { describe, expect, it } from 'vitest';
import { outline, readMinutes } from '../read-minutes.ts';

/** Line, owners, status and due day of each task. */
function tasks(snippet: string): string[] {
  return readMinutes(snippet).actions.map(({ line, owners, status, due }) =>
    [line, owners.join('+') || '-', ...(status === 'open' ? [] : [status]), ...(due === null ? [] : [due])].join(' '),
  );
}

describe('tasks as other communities write them', () => {
  it('reads owners in brackets before the task, in lists of new, open and completed ones', () => {
    const found = tasks(`
      # 2024-03-05

      ## Open action items

      1. **[Ann, Bob]** Recommend the training to their projects
      1. **[Cat Moss]** Add scanning as a topic
          * Cat: done

      ## Completed action items

      1. **[ALL]** Comment on the glossary

      ## Budget

      *   [Ann] It is fine with me

      ## Action items

      * [ ] [Rob Z] Move it to stage 3
      * [x] [Everyone interested] Read the draft
    `);
    expect(found).toEqual(['5 Ann+Bob', '6 Cat Moss done', '11 - done', '19 Rob Z', '20 - done']);
  });

  it('takes a list beneath "Ann to work on:" for her tasks, and the heading for no subject', () => {
    const snippet = '# 2024-03-05\n\n## Site\n\n### Ann to work on:\n\n- Ask for the backups\n- Draft it (CW 12)\n';
    expect(tasks(snippet)).toEqual(['7 Ann', '8 Ann 2024-03-22']);
    expect(outline(readMinutes(snippet))).toEqual(['Site']);
  });

  it('reads a table of tasks written as HTML', () => {
    const found = tasks(`
      # 2024-03-05

      <table>
      <tr><th>Owner</th><th>Task</th></tr>
      <tr><td>Ann Lee</td><td>Move the <b>DNS</b></td></tr>
      <tr><td>Bob Ray</td>
          <td>Write the rules</td></tr>
      </table>
    `);
    expect(found).toEqual(['5 Ann Lee', '6 Bob Ray']);
  });

  it('takes the speaker for the owner of what a marker behind his words marks', () => {
    expect(tasks('# 2024-03-05\n\n## Timers\n\n* Kay: slow\n* Kay: might have a go at it (ACTION)\n')).toEqual([
      '6 Kay',
    ]);
  });

  it('reads a marker behind the name of whoever says it', () => {
    expect(tasks('# 2024-03-05\n\n## SIMD\n\nBS: Action item: put this into the proposal?\n')).toEqual(['5 -']);
  });

  it('takes no adjective before “to” for somebody', () => {
    const found = tasks(`
      # Vector call 2024-03-05

      ## Feature detection

      PP: tricky to specify, need a discussion about those cases

      TL: difficult to review in one go

      AB: tricky to write a test for it
    `);
    expect(found).toEqual([]);
  });

  it('knows speakers by their names in brackets', () => {
    const found = tasks(`
      # Release meeting 2024-03-05

      ## Present

      * Ann Lee
      * Shelly Vorn

      ## Plan for releases

      * (Ann) No one has volunteered for the next release yet.
      * (Shelly) I could take that over.
      * (Ann) I will write the announcement.
    `);
    expect(found).toEqual(['11 Shelly', '12 Ann']);
  });

  it('hears what speakers of a transcript promise, whatever else they say', () => {
    const found = tasks(`
      # 2024-03-05

      ## Intrinsics

      ALE: I like two functions. I will open an issue for that, and Tom can comment on it.

      BRA: I want to be clear. I will work with them to sort this out.

      CMO: That's my action item, thank you all.

      **kai:** I'll write the summary until EOW.
    `);
    expect(found).toEqual(['5 ALE', '7 BRA', '9 CMO', '11 kai 2024-03-08']);
  });

  it('leaves alone what only may happen', () => {
    expect(tasks('# 2024-03-05\n\n## CSP\n\nBT: Maybe Ann will take it.\n')).toEqual([]);
    expect(tasks('# 2024-03-05\n\n## CSP\n\n- this comes first so @ann can start work on it\n')).toEqual([]);
    expect(tasks('# 2024-03-05\n\n## Fest\n\nAnna stellt den Plan vor.\n')).toEqual([]);
  });

  it('takes neither a bare TODO nor the captions in a list of tasks for tasks', () => {
    const found = tasks(`
      # 2024-03-05
      ## Action items
      - [ ] TODO
      ## Actions
      1. Help or discussion needed
          - Open issues
              - TODO: write to the mill (Ann)
      2. Decisions needed
          - release schedule
              - monthly?
    `);
    expect(found).toEqual(['7 Ann']);
  });

  it('counts a day without a year from the meeting', () => {
    const found = tasks(`
      # 2024-12-10
      - AI @ann: send it by January 31
      - AI @bob: pay by the 20th of December
      - AI @cat: ship by December 20, 2025
      - AI @dan: read what we said on March 5
    `);
    expect(found).toEqual(['2 ann 2025-01-31', '3 bob 2024-12-20', '4 cat 2025-12-20', '5 dan']);
  });
});
