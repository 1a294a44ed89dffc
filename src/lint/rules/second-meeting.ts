import type { Rule } from '../rule.ts';

/** Two meetings pasted into one file. */
export const secondMeeting: Rule = {
  id: 'second-meeting',
  severity: 'warning',
  summary: 'A heading that starts the minutes of another day in the same file.',
  why: 'A file has one page and one date: what the other meeting said is listed under the wrong day.',
  example: {
    files: {
      'crew/2026-03-04.md':
        '# Crew 2026-03-04\n\n## Participants\n- @ada\n\n## Nets\n- mended\n\n# Crew 2026-02-04\n\n## Participants\n- @bo\n',
    },
    messages: [
      'crew/2026-03-04.md:9:1 Minutes of 2026-02-04 start here, in the file of 2026-03-04; expected them in a file of their own',
    ],
  },
  check: ({ archive }, report) => {
    for (const { path, date, furtherMeetings } of archive.meetings)
      for (const further of furtherMeetings) {
        const file = date === null ? 'a file without a date' : `the file of ${date}`;
        const message = `Minutes of ${further.date} start here, in ${file}; expected them in a file of their own`;
        report(path, { line: further.line, message });
      }
  },
};
