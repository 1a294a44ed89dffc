import { describe, expect, test } from 'vitest';
import { lintArchive } from '../../src/lint/lint-archive.ts';
import type { Source } from '../../src/model/index.ts';
import { archiveOf } from '../helpers/meetings.ts';

const storms: Readonly<Record<string, string>> = {
  brackets: '[](',
  stars: '** ~~ ',
  'back quotes': '` `` ``` ',
  digits: '+49 1 2 3 ',
  'at signs': 'a.b@c-d.',
  comments: '<!-- minuted-disable ',
  checkboxes: '- [ ',
  passwords: 'password: is: ist: ',
};

describe('texts made to be slow', () => {
  for (const [name, piece] of Object.entries(storms))
    test(`a megabyte of ${name}, in one line and in many`, async () => {
      const long = piece.repeat(Math.floor((1024 * 1024) / piece.length));
      const many = long.replace(/(.{200})/g, '$1\n');
      const sources = [long, many].map((text, index): Source => {
        return { path: `crew/${index}.md`, text, lineOffset: 0, frontMatter: {}, diagnostics: [] };
      });
      const start = performance.now();
      await lintArchive(archiveOf([]), sources, { today: null, assets: [] });
      expect(performance.now() - start).toBeLessThan(10_000);
    });
});
