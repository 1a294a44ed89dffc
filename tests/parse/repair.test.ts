import { describe, expect, it } from 'vitest';
import { outline, people, readMinutes } from './read-minutes.ts';

describe('slips of hurried markdown', () => {
  it('takes a heading without a space for one, and says so with the edit that mends it', () => {
    const meeting = readMinutes('# 2024-03-05\n\n##Agenda\n\n### One\n');
    expect(outline(meeting)).toEqual(['One']);
    expect(meeting.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'glued-heading', line: 3, fix: [{ start: 16, end: 16, text: ' ' }] }),
    );
  });

  it('leaves hash tags and issue numbers alone', () => {
    const meeting = readMinutes('# 2024-03-05\n\n#rust is nice\n\n#12 too\n');
    expect(meeting.diagnostics.filter(({ rule }) => rule === 'glued-heading')).toEqual([]);
  });

  it('parts two headings on one line', () => {
    const meeting = readMinutes('# 2024-03-05 ## Participants (handles)\n- ada\n- kay\n\n## Agenda\n- One\n');
    expect(meeting.date).toBe('2024-03-05');
    expect(meeting.title).toBe('2024-03-05');
    expect(people(meeting)).toEqual(['ada', 'kay']);
    expect(meeting.diagnostics).toContainEqual(expect.objectContaining({ rule: 'two-headings', line: 1 }));
  });

  it('lets a bold line or a label head the lines right below it', () => {
    const meeting = readMinutes(`
      # Call of 2024-03-05
      Participants:
      Ada, Grace, Kay

      **Budget**
      We looked at it.

      **Printing**
      Still open.
    `);
    expect(people(meeting)).toEqual(['Ada', 'Grace', 'Kay']);
    expect(meeting.participants[0]?.line).toBe(3);
    expect(outline(meeting)).toEqual(['Budget', 'Printing']);
    expect(meeting.agenda.map(({ line }) => line)).toEqual([5, 8]);
  });

  it('reads a list that is indented like code, at the lines where it stands', () => {
    const meeting = readMinutes(
      '# 2023-01-27\n\n## Participants:\n\n    * @ada\n    * @grace\n      - late\n\n## Agenda\n',
    );
    expect(meeting.participants.map(({ handle, line }) => [handle, line])).toEqual([
      ['ada', 5],
      ['grace', 6],
    ]);
    const linked = '# 2023-01-27\n\n## Forms\n\n    - see [the issue](https://github.com/a/b/issues/1) of Ada\n';
    expect(readMinutes(linked).references).toMatchObject([{ ref: 'a/b#1', line: 5 }]);
  });

  it('reads it also where an entry or two are labels', () => {
    const text =
      '# 2023-01-27\n\n## Forms\n\n    - Grace will draft it\n    - background:\n      - it was lost\n      - Ada will look for it\n';
    expect(readMinutes(text).actions.map(({ line }) => line)).toEqual([5, 8]);
  });

  it('leaves code alone that only looks like a list', () => {
    const yaml = '# 2023-01-27\n\n## Participants\n\n    - name: ada\n    - name: grace\n';
    const shell = '# 2023-01-27\n\n## Participants\n\n    run it\n    - ada\n';
    const fence = '# 2023-01-27\n\n## Participants\n\n```\n- ada\n```\n';
    for (const text of [yaml, shell, fence]) expect(readMinutes(text).participants).toEqual([]);
  });
});
