import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFile } from '../../src/load/parse-file.ts';
import type { AgendaItem, Archive } from '../../src/model/index.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { loadedFrom } from '../helpers/loaded.ts';
import { archiveOf } from '../helpers/meetings.ts';

const GROUPS = ['crew', 'pier', 'sig-docs', '__proto__', 'Crew'];
const LINES = [
  '## Dredging plan',
  '## Dredging plan (cont.)',
  '### Quay/crane#12',
  '## Action items from last time',
  '## Participants',
  '- @ada',
  '- Bo Quay (@bo-quay)',
  '- constructor',
  '- AI @ada: ask the port office about the dredging plan',
  '- [x] @ada: ask the port office about the dredging plan',
  '- [ ] ada, bo-quay: order twine',
  '- AI __proto__: order twine by 2024-02-01',
  '- Decision: we keep the crane until 2024-03-01',
  '- Decision: replaces the decision of 2024-01-03',
  '- see [last time](2024-01-03.md), [that](../pier/2024-01-04.md#plan) and [none](2023-99.md)',
  '- https://github.com/Quay/crane/issues/12, crane#12, quay/Crane#13, #12',
  '- https://github.com/-/crane/issues/12 and orgs/Quay#5',
  '# 2024-01-10',
  '\u0000\ud800',
  '',
];
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2024-01-${String(date).padStart(2, '0')}`);
const file = fc.tuple(fc.constantFrom(...GROUPS), day, fc.array(fc.constantFrom(...LINES), { maxLength: 14 }));
/** A folder of minutes: path → text. */
const archives = fc
  .array(file, { maxLength: 8 })
  .map((files) => Object.fromEntries(files.map(([group, date, lines]) => [`${group}/${date}.md`, lines.join('\n')])));

const itemsOf = (items: readonly AgendaItem[]): readonly AgendaItem[] =>
  items.flatMap((item) => [item, ...itemsOf(item.children)]);

/** Whatever the archive points at that is not there. */
function dangling({ meetings, ...archive }: Archive): readonly string[] {
  const byPath = new Map(meetings.map((meeting) => [meeting.path, meeting]));
  const people = new Set(archive.people.map(({ id }) => id));
  const threads = new Set(archive.threads.map(({ slug }) => slug));
  const refs = new Set(archive.references.map(({ ref }) => ref));
  const hasItem = (path: string, slug: string) =>
    itemsOf(byPath.get(path)?.agenda ?? []).some((one) => one.slug === slug);
  const hasAction = (path: string, id: string) => byPath.get(path)?.actions.some((one) => one.id === id) === true;
  return [
    ...Object.values(archive.personOf).filter((id) => !people.has(id)),
    ...archive.groups.flatMap((group) => group.meetings.filter((path) => !byPath.has(path))),
    ...archive.people.flatMap(({ attended, missed }) => [...attended, ...missed].filter((path) => !byPath.has(path))),
    ...archive.people.flatMap(({ colleagues }) => colleagues.map(({ id }) => id).filter((id) => !people.has(id))),
    ...archive.references.flatMap((one) =>
      one.mentions.filter(({ path }) => !byPath.has(path)).map(({ path }) => path),
    ),
    ...archive.threads.flatMap(({ entries }) => entries.filter((e) => !hasItem(e.path, e.slug)).map((e) => e.slug)),
    ...archive.actions.flatMap(({ sightings }) => sightings.filter((s) => !hasAction(s.path, s.id)).map((s) => s.id)),
    ...archive.actions.flatMap(({ references }) => references.filter((ref) => !refs.has(ref))),
    ...archive.decisions.flatMap(({ thread }) => (thread === null || threads.has(thread) ? [] : [thread])),
    ...Object.entries(archive.backlinks).flatMap(([to, links]) =>
      [to, ...links.map(({ from }) => from)].filter((path) => !byPath.has(path)),
    ),
  ];
}

test('whatever minutes say, everything that the archive points at is there', () => {
  fc.assert(
    fc.property(archives, (files) => {
      expect(dangling(loadedFrom(files).archive)).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test('every action and every decision of every meeting stands in the archive, once', () => {
  fc.assert(
    fc.property(archives, (files) => {
      const { archive } = loadedFrom(files);
      const originals = archive.meetings.filter(({ path }) => !Object.hasOwn(archive.copies, path));
      const seen = archive.actions.flatMap(({ sightings }) => sightings.map(({ path, id }) => `${path}#${id}`));
      expect(seen.toSorted()).toEqual(
        originals.flatMap((one) => one.actions.map(({ id }) => `${one.path}#${id}`)).sort(),
      );
      const decided = archive.decisions.map(({ path, number }) => `${path}#${number}`);
      expect(decided.toSorted()).toEqual(
        originals.flatMap((one) => one.decisions.map(({ number }) => `${one.path}#${number}`)).sort(),
      );
    }),
    { numRuns: 100 },
  );
});

test('the order in which files are found does not matter', () => {
  fc.assert(
    fc.property(archives, (files) => {
      const meetings = Object.entries(files).map(
        ([path, text]) =>
          parseFile({ path, text, lineOffset: 0, frontMatter: {}, diagnostics: [] }, defaultVocabulary).meeting,
      );
      expect(archiveOf(meetings.toReversed())).toEqual(archiveOf(meetings));
    }),
    { numRuns: 40 },
  );
});
