import type { TrackedAction } from '../../model/index.ts';
import type { LintContext, Rule } from '../rule.ts';

/** Meetings through which a task may be carried before somebody should ask. */
const MEETINGS = 5;

/** A task carried over again and again. */
export const actionLongOpen: Rule = {
  id: 'action-long-open',
  severity: 'warning',
  summary: `A task that the group’s newest minutes carry over for the ${MEETINGS}th time or more.`,
  why: 'A task that is only ever copied is done, dropped or too big: saying which is one line.',
  example: {
    files: Object.fromEntries(
      [1, 2, 3, 4, 5, 6].map((day) => [
        `crew/2026-03-0${day}.md`,
        `# Crew 2026-03-0${day}\n\n## Action items\n- AI @ada: ask the harbour office for a second mooring ring\n`,
      ]),
    ),
    messages: [
      'crew/2026-03-06.md:4:1 “ask the harbour office for a second mooring ring” is open in 6 meetings since 2026-03-01; done, dropped or too big?',
    ],
  },
  check: (context, report) => {
    const newest = newestMinutes(context);
    for (const action of context.archive.actions) {
      const last = action.sightings.at(-1);
      if (!last || action.outcome !== 'open' || !newest.has(last.path)) continue;
      const meetings = new Set(action.sightings.map(({ path }) => path)).size;
      if (meetings < MEETINGS) continue;
      report(last.path, { line: last.line, message: message(action, meetings), related: firstSighting(action) });
    }
  },
};

function message(action: TrackedAction, meetings: number): string {
  const since = action.opened === null ? '' : ` since ${action.opened}`;
  const text = action.text.length <= 60 ? action.text : `${action.text.slice(0, 59)}…`;
  return `“${text}” is open in ${meetings} meetings${since}; done, dropped or too big?`;
}

function firstSighting({ sightings }: TrackedAction): { path: string; line: number; message: string }[] {
  return sightings.slice(0, 1).map(({ path, line }) => ({ path, line, message: 'first seen here' }));
}

/** The last dated file of each group. */
function newestMinutes({ archive, meetingAt }: LintContext): ReadonlySet<string> {
  const newest = archive.groups.flatMap(({ meetings }) =>
    meetings.filter((path) => meetingAt(path)?.date && meetingAt(path)?.kind === 'minutes').slice(-1),
  );
  return new Set(newest);
}
