import { expect, test } from 'vitest';
import { plainSections, plainText } from '../../../src/site/search/plain-sections.ts';

test('a text is cut at its agenda items', () => {
  const rendered = {
    parts: ['<p>Hello <a', '>world</a></p><h2 id="x">X</h2>', '<ul><li>one</li><li>a &#x3C; b</li></ul>'],
    slots: [{ kind: 'link', url: 'https://a.example' } as const, { kind: 'agenda', slug: 'x' } as const],
    anchors: {},
    dropped: [],
  };
  expect(plainSections(rendered)).toEqual([
    { slug: null, text: 'Hello world X' },
    { slug: 'x', text: 'one a < b' },
  ]);
});

test('inline markup joins words, blocks part them', () => {
  expect(plainText('<p>AI <a href="x">@ann</a>: re<em>do</em></p><p>now &amp; then</p>')).toBe(
    'AI @ann: redo now & then',
  );
});
