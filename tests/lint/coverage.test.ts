import { describe, expect, test } from 'vitest';
import { loadedFrom } from '../helpers/loaded.ts';

function coverageOf(text: string) {
  return loadedFrom({ 'crew/2026-03-04.md': text }).coverage[0];
}

describe('what was read of a file, and what was left', () => {
  test('entries of a list of people, and those in which nobody was found', () => {
    const coverage = coverageOf(
      '# Crew 2026-03-04\n\n## Participants\n- @ada\n- Bo Lund (Dock)\n- ??? 12:30\n-\n<!-- - @cy -->\n\n## Nets\n- mended\n',
    );
    expect(coverage?.peopleEntries).toBe(3);
    expect(coverage?.peopleUnread).toEqual([{ line: 6, text: '??? 12:30' }]);
  });

  test('rows of a table count as entries, its head does not', () => {
    const coverage = coverageOf(
      '# Crew 2026-03-04\n\n## Participants\n\n| Name | Company |\n|---|---|\n| Ada Holm | Nets |\n| Bo Lund | Dock |\n\n## Nets\n- mended\n',
    );
    expect([coverage?.peopleEntries, coverage?.peopleUnread]).toEqual([2, []]);
  });

  test('people who stand on one line count one by one', () => {
    const coverage = coverageOf('# Crew 2026-03-04\n\nPresent: Ada Holm, Bo Lund\n\n## Nets\n- mended\n');
    expect([coverage?.peopleEntries, coverage?.peopleUnread]).toEqual([2, []]);
  });

  test('open tasks that name nobody', () => {
    const coverage = coverageOf('# Crew 2026-03-04\n\n## Nets\n- TODO: buy twine\n- AI @ada: mend\n- [x] paint\n');
    expect(coverage?.ownerless).toEqual([{ line: 4, text: 'buy twine' }]);
  });

  test('headings that are no subject and in no vocabulary, and words that stand where markers stand', () => {
    const coverage = coverageOf(
      '# Crew 2026-03-04\n\n## Agenda\n\n### Nets\n- FYI: torn\n- TODO: @ada mends\n- WEATHER: fine\n\n```\nFYI: code\n```\n',
    );
    expect(coverage?.unknownMarkers).toEqual(['FYI', 'WEATHER']);
    expect(coverage?.unknownHeadings).toEqual([]);
  });

  test('papers that are no minutes are left out', () => {
    expect(loadedFrom({ 'README.md': '# About\n\nHow we meet.\n' }).coverage).toEqual([]);
  });
});
