import { grouped } from '../../data/collect.ts';
import type { Meeting } from '../../model/index.ts';
import type { Rule } from '../rule.ts';

/** A group has the habit of listing who came if it did so in this share of its minutes. */
const HABIT = 0.7;
/** Fewer minutes show no habit. */
const FEWEST = 4;

/** Minutes that list nobody, in a group that otherwise does. */
export const noParticipants: Rule = {
  id: 'no-participants',
  severity: 'warning',
  summary: 'Minutes that list nobody as taking part, in a group that otherwise lists who came.',
  why: 'Who was there is what later readers ask first, and the attendance of every person is counted from these lists.',
  example: {
    files: {
      ...Object.fromEntries(
        [1, 2, 3, 4, 5].map((day) => [
          `crew/2026-03-0${day}.md`,
          `# Crew 2026-03-0${day}\n\n## Participants\n- @ada\n- @bo\n\n## Nets, part ${day}\n- mended\n`,
        ]),
      ),
      'crew/2026-03-06.md':
        '# Crew 2026-03-06\n\n## Participants\n-\n\n## Nets again\n- still torn\n- AI @ada: buy twine\n',
    },
    messages: [
      'crew/2026-03-06.md:1:1 Nobody is listed as taking part; 5 of the 6 minutes of this group list who came',
    ],
  },
  check: ({ archive }, report) => {
    const byGroup = grouped(archive.meetings.filter(isHeld).map((meeting) => [meeting.group, meeting]));
    for (const meetings of byGroup.values()) {
      const silent = meetings.filter(({ participants }) => participants.length === 0);
      const telling = meetings.length - silent.length;
      if (meetings.length < FEWEST || telling < meetings.length * HABIT) continue;
      const message = `Nobody is listed as taking part; ${telling} of the ${meetings.length} minutes of this group list who came`;
      for (const { path } of silent) report(path, { line: 1, message });
    }
  },
};

function isHeld({ kind, cancelled }: Meeting): boolean {
  return kind === 'minutes' && !cancelled;
}
