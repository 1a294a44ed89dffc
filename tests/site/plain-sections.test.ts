import { expect, test } from 'vitest';
import { plainLines, plainSections, plainText } from '../../src/site/plain-sections.ts';

const rendered = {
  parts: ['<p>Hello <a', '>world</a></p><h2 id="x">X</h2>', '<ul><li>one</li><li>a &#x3C; b</li></ul>'],
  slots: [{ kind: 'link', url: 'https://a.example' } as const, { kind: 'agenda', slug: 'x' } as const],
  anchors: {},
  dropped: [],
};

test('a text is cut at its agenda items', () => {
  expect(plainSections(rendered)).toEqual([
    { slug: null, text: 'Hello world' },
    { slug: 'x', text: 'one a < b' },
  ]);
});

test('what stands beneath an agenda item can be had line by line', () => {
  expect(plainLines(rendered, new Set(['x']))).toEqual(['one', 'a < b']);
  expect(plainLines(rendered, new Set(['y']))).toEqual([]);
});

test('inline markup joins words, blocks part them', () => {
  expect(plainText('<p>AI <a href="x">@ann</a>: re<em>do</em></p><p>now &amp; then</p>')).toBe(
    'AI @ann: redo now & then',
  );
});
