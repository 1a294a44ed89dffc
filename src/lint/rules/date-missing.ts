import type { Rule } from '../rule.ts';

/** Minutes that no evidence dates. */
export const dateMissing: Rule = {
  id: 'date-missing',
  severity: 'warning',
  summary: 'Minutes whose day neither the file’s name, its title nor its text shows.',
  why: 'Without a day a meeting has no place in its group’s history, in feeds and in the calendar.',
  example: {
    files: { 'crew/spring.md': '# Spring meeting\n\n## Participants\n- @ada\n\n## Nets\n- AI @ada: mend them\n' },
    messages: [
      'crew/spring.md:1:1 The day of the meeting is not given; expected it in the file’s name (2026-11-21.md), the title or front matter',
    ],
  },
  check: ({ archive }, report) => {
    for (const { path, kind, date } of archive.meetings) {
      if (kind !== 'minutes' || date !== null) continue;
      const message =
        'The day of the meeting is not given; expected it in the file’s name (2026-11-21.md), the title or front matter';
      report(path, { line: 1, message });
    }
  },
};
