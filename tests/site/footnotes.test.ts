import { describe, expect, test } from 'vitest';
import { meetingView } from '../../src/site/pages/meeting.ts';
import { found, siteOf } from './make.ts';

const path = 'ops/20260115.md';

function viewOf(text: string) {
  const site = siteOf({ [path]: `# Ops\n\n${text}\n`, 'ops/20260122.md': '# Ops 2026-01-22\n\n## Crane\n' });
  return meetingView(site, found(site.index.whole.get(path), path));
}

describe('on paper, links of a meeting are footnotes', () => {
  test('numbered in the order of the text, each address once', () => {
    const { text, footnotes } = viewOf(
      'The [chart](https://tides.example/chart), the [law](https://law.example/12) and the [chart again](https://tides.example/chart).',
    );
    expect(footnotes).toEqual(['https://tides.example/chart', 'https://law.example/12']);
    expect([...text.matchAll(/data-note="(\d+)"[^>]*>([^<]*)</g)].map(([, number, words]) => [number, words])).toEqual([
      ['1', 'chart'],
      ['2', 'law'],
      ['1', 'chart again'],
    ]);
  });

  test('but for addresses that stand in the text as they are, mail and our own pages', () => {
    const { text, footnotes } = viewOf(
      'See https://tides.example/ or [next time](20260122.md), or [write](mailto:crew@harbour.example).',
    );
    expect(footnotes).toEqual([]);
    expect(text).not.toContain('data-note');
  });

  test('also where the same address stands bare elsewhere', () => {
    const { text, footnotes } = viewOf('See https://tides.example/ and [there](https://tides.example/).');
    expect(footnotes).toEqual(['https://tides.example/']);
    expect(text.match(/data-note/g)).toHaveLength(1);
  });
});
