import { describe, expect, it } from 'vitest';
import { linkType } from '../../../src/parse/grammar/link-type.ts';
import { readMinutes } from '../read-minutes.ts';

describe('links', () => {
  it('keeps links and pictures in order, those of raw HTML and of definitions too', () => {
    const { links, images } = readMinutes(`
      - [notes][n] and <https://youtu.be/x>
      - ![roof](roof.png =x300)

      <a href="https://example.org/a">A</a> <img src="b.png" alt="door">

      [n]: ../2024-02-06.md#hut
    `);
    expect(links.map(({ line, url, text, type }) => [line, url, text, type])).toEqual([
      [1, '../2024-02-06.md#hut', 'notes', 'minutes'],
      [1, 'https://youtu.be/x', 'https://youtu.be/x', 'recording'],
      [4, 'https://example.org/a', 'https://example.org/a', 'web'],
    ]);
    expect(images.map(({ line, url, alt }) => [line, url, alt])).toContainEqual([4, 'b.png', 'door']);
  });

  it.each([
    ['https://hackmd.io/abc?both', 'pad'],
    ['https://pad.example.org/p/hut', 'pad'],
    ['https://us02web.zoom.us/rec/share/x', 'recording'],
    ['https://us02web.zoom.us/j/1', 'chat'],
    ['https://github.com/Hut/roof/issues/1', 'issue'],
    ['https://gitlab.com/hut/roof/-/merge_requests/1', 'issue'],
    ['https://github.com/Hut/minutes/blob/main/roof/20240305.md', 'minutes'],
    ['https://github.com/Hut/roof', 'repository'],
    ['slides/roof.pdf', 'document'],
    ['mailto:ada@example.org', 'mail'],
    ['https://calendar.google.com/x', 'calendar'],
    ['https://example.org/roof.png', 'image'],
    ['https://example.org', 'web'],
  ])('%s is %s', (url, type) => {
    expect(linkType(url)).toBe(type);
  });
});
