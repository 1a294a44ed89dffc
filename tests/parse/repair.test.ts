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
});
