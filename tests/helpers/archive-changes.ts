import { appendFileSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { folderOf } from './folder.ts';

/** Numbers that are the same in every run (mulberry32). */
export function dice(seed: number): <Value>(values: readonly Value[]) => Value {
  let state = seed;
  return (values) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const value = values[((mixed ^ (mixed >>> 14)) >>> 0) % values.length];
    if (value === undefined) throw new Error('nothing to choose from');
    return value;
  };
}

const PEOPLE = ['@mira-holt', '@osk', 'Lene Brandt', 'Tom Aker (@taker)', 'Ivo'];
const LINES = [
  '- AI @osk: order the mooring lines until 2025-12-01',
  '- [x] @osk: order the mooring lines',
  '- Decision: the buoy stays yellow',
  '- RESOLVED: the buoy becomes red',
  '- see harbour-club/buoys#12 and https://github.com/harbour-club/pier/issues/7',
  '- [last time](2025-01-02.md), @mira-holt reported',
  '## Winter berths',
  '## Paint of the pier (@mira-holt)',
  '- Lene Brandt will ask for the price of paint',
  '- nothing new',
];
export const GROUPS = ['crew', 'pier', 'board'];

/** A file of minutes, as it comes. */
export const minutes = (day: string, pick: ReturnType<typeof dice>) =>
  `# Meeting ${day}\n\n## Participants\n\n- ${pick(PEOPLE)}\n- ${pick(PEOPLE)}\n\n## Winter berths\n\n${pick(LINES)}\n${pick(LINES)}\n`;

/** What people do to an archive between two builds. */
export function change(archive: string, round: number, pick: ReturnType<typeof dice>): string {
  const files = readdirSync(archive, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.md'));
  const file = pick(files.toSorted());
  const other = `${pick(GROUPS)}/2025-${String((round % 12) + 1).padStart(2, '0')}-1${round % 10}.md`;
  const place = join(archive, other);
  mkdirSync(dirname(place), { recursive: true });
  const changes = {
    edit: () => appendFileSync(join(archive, file), `\n${pick(LINES)}\n`),
    rewrite: () => writeFileSync(join(archive, file), minutes(`2025-0${(round % 9) + 1}-20`, pick)),
    add: () => writeFileSync(place, minutes('2025-06-30', pick)),
    rename: () => renameSync(join(archive, file), place),
    remove: () => (files.length > 4 ? rmSync(join(archive, file)) : undefined),
    people: () => writeFileSync(join(archive, 'minuted.yml'), `people:\n  - handle: osk\n    name: Oskar ${round}\n`),
    title: () => writeFileSync(join(archive, 'minuted.yml'), `title: Harbour ${round}\n`),
  };
  const names = ['edit', 'edit', 'edit', 'rewrite', 'add', 'rename', 'remove', 'people', 'title'] as const;
  const name = pick(names);
  changes[name]();
  return `${name} ${file}`;
}

/** A folder with nine files of minutes in three groups. */
export const someArchive = (pick: ReturnType<typeof dice>): string =>
  folderOf(
    Object.fromEntries(
      GROUPS.flatMap((group) =>
        ['2025-01-02', '2025-01-09', '2025-01-16'].map((day) => [`${group}/${day}.md`, minutes(day, pick)]),
      ),
    ),
  );
