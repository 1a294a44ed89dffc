import { describe, expect, it } from 'vitest';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';

const texts: Readonly<Record<string, string>> = {
  'twenty thousand quotes in a line': `${'>'.repeat(20_000)}x`,
  'eight thousand lists in a line': `${'- '.repeat(8_000)}x`,
  'emphasis in emphasis': `${'*'.repeat(20_000)}a${'*'.repeat(20_000)}`,
  'a list of two thousand levels': Array.from({ length: 2_000 }, (_, level) => `${'  '.repeat(level)}- x`).join('\n'),
  'open parentheses': `## Participants\n- ${'('.repeat(50_000)}`,
  'one endless list of people': `## Participants\n- ${'Ada Love, '.repeat(5_000)}`,
  'blanks without end': `## Agenda\n- a${' '.repeat(100_000)}b`,
  'headings on one line': `# a ${'## b '.repeat(10_000)}`,
  'the same heading again and again': '## Topic (a, b)\n- x\n'.repeat(3_000),
  'labels without end': 'Present: a\n'.repeat(5_000),
  'a paragraph of nothing but tasks with code': 'AI @ada: lift `x` of https://pier.example/\n'.repeat(5_000),
};

describe('hostile minutes', () => {
  it.each(Object.keys(texts))('are read in bounded time and never throw: %s', (name) => {
    const source = {
      path: 'a/2024-03-05.md',
      text: texts[name] ?? '',
      lineOffset: 0,
      frontMatter: {},
      diagnostics: [],
    };
    const start = performance.now();
    expect(() => parseMeeting(source, defaultVocabulary)).not.toThrow();
    expect(performance.now() - start).toBeLessThan(20_000);
  });

  it('show what is nested too deeply as it stands, and say so', () => {
    const text = `${'>'.repeat(300)}x\n# One`;
    const source = { path: 'a/2024-03-05.md', text, lineOffset: 0, frontMatter: {}, diagnostics: [] };
    const { meeting, tree } = parseMeeting(source, defaultVocabulary);
    expect(tree.children).toMatchObject([{ type: 'code', value: text }]);
    expect(meeting.diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'nested-too-deeply', severity: 'error' }),
    );
  });
});
