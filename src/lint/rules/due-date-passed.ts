import type { Rule } from '../rule.ts';

/** A task that was written down after the day on which it was due. */
export const dueDatePassed: Rule = {
  id: 'due-date-passed',
  severity: 'warning',
  summary: 'A task still listed as open at a meeting after its due day, or carrying a day before the meeting.',
  why: 'Either it is done and nobody said so, or the day is wrong: both mislead whoever looks at the due dates.',
  example: {
    files: {
      'crew/2026-03-04.md': '# Crew 2026-03-04\n\n## Action items\n- [ ] @ada: paint the hull (due 2026-03-10)\n',
      'crew/2026-03-18.md': '# Crew 2026-03-18\n\n## Action items\n- [ ] @ada: paint the hull (due 2026-03-10)\n',
    },
    messages: [
      'crew/2026-03-18.md:4:1 Was due on 2026-03-10 and is still open on 2026-03-18; expected it done, dropped or a new day',
    ],
  },
  check: ({ archive }, report) => {
    for (const { path, kind, date, actions } of archive.meetings) {
      if (kind !== 'minutes' || date === null) continue;
      for (const { status, due, line } of actions) {
        if (status !== 'open' || due === null || due >= date) continue;
        const message = `Was due on ${due} and is still open on ${date}; expected it done, dropped or a new day`;
        report(path, { line, message });
      }
    }
  },
};
