import { describe, expect, it } from 'vitest';
import { action, archiveOf, item, link, meeting, people, reference } from '../helpers/meetings.ts';

/** Seconds of work of this process, whatever else the machine does. */
function secondsOf(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const used = process.cpuUsage(before);
  return (used.user + used.system) / 1e6;
}

const MANY = 4000;
const all = <Value>(make: (at: number) => Value) => Array.from({ length: MANY }, (_, at) => make(at));

describe('linking stays quick', () => {
  it('where one meeting holds thousands of the same', () => {
    const crowded = (day: string) =>
      meeting(`harbour/${day}.md`, {
        participants: people(...all((at) => `Ada Brook @ada-${at}`)),
        agenda: all((at) => item('Dredging plan for the harbour', at + 1, { slug: `plan-${at}` })),
        actions: all((at) => action('ask the port office about the plan', at + 1, { review: true, owners: ['Ada'] })),
        references: all((at) => reference(`Quay/crane#${at % 7}`, 1)),
        links: all(() => link('missing.md', 3)),
      });
    expect(secondsOf(() => archiveOf(['20240103', '20240110', '20240117'].map(crowded)))).toBeLessThan(20);
  });

  it('where texts are endless', () => {
    const long = 'a-'.repeat(100_000);
    const endless = (day: string) =>
      meeting(`harbour/${day}.md`, {
        participants: people(`@${long}`, long.replaceAll('-', ' ')),
        agenda: [
          item(long, 1),
          item('('.repeat(100_000), 2),
          item('#'.repeat(100_000), 3),
          item(' '.repeat(100_000), 4),
        ],
        actions: [action(long, 5), action(`@${'x@'.repeat(100_000)}`, 6)],
        references: [reference(`Quay/${long}#1`, 7, { text: long, context: long })],
        links: [
          link(`https://github.com/Quay/minutes/blob/${'a/'.repeat(100_000)}x.md`, 8),
          link('../'.repeat(100_000), 9),
        ],
      });
    expect(
      secondsOf(() => archiveOf(['20240103', '20240110'].map(endless), {}, 'https://github.com/Quay/minutes')),
    ).toBeLessThan(20);
  });
});
