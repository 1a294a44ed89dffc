import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFile } from '../../src/load/parse-file.ts';
import { sourceOf } from '../../src/read/read-source.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';
import { project } from '../helpers/places.ts';
import { activeMarkup } from './active-markup.ts';
import { addressEverywhere, everywhere } from './attacks/pages.ts';
import { addresses, markup, names, templates } from './attacks/payloads.ts';
import { html, read, render, textOf } from './rendering.ts';

const words = [
  'alpha',
  'beta',
  'gamma',
  'Ann',
  '@bob',
  'TODO',
  'Decision',
  'acme/site#1',
  '2024-05-01',
  'é',
  '日本',
  '😀',
];
const marks = [
  '# ',
  '## ',
  '- ',
  '* ',
  '1. ',
  '> ',
  '| ',
  '|-|-|',
  '```',
  '~~~',
  '**',
  '*',
  '_',
  '~~',
  '`',
  '[',
  ']',
  '(',
  ')',
  '![',
  '](',
  '<',
  '>',
  '</',
  '<b>',
  '</b>',
  '<i>',
  '<p>',
  '<div>',
  '</div>',
  '<table>',
  '<td>',
  '<a href="',
  '">',
  '<!--',
  '-->',
  '<![CDATA[',
  '&amp;',
  '&lt;',
  '\\',
  ':',
  '[^1]',
  '[^1]: ',
  '[x]: ',
  '- [ ] ',
  '- [x] ',
  '\n',
  '\n\n',
  '    ',
  '\t',
  '  \n',
  '---',
  '===',
  'http://a.b',
  'javascript:',
  '\u00a0',
];
const fragments = [...words, ...marks, ...markup, ...addresses, ...templates, ...names];

/** Markdown as nobody writes it. */
const wild = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...marks) },
      { weight: 2, arbitrary: fc.constantFrom(...words) },
      fc.constantFrom(...fragments),
      fc.string({ maxLength: 12, unit: 'binary' }),
    ),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

/** Markdown in which every word is meant to be read: no HTML, no addresses, no definitions. */
const proseWord = fc.stringMatching(/^[a-z]{3,9}$/);
const prose = fc
  .array(
    fc.tuple(
      fc.constantFrom('', '# ', '## ', '- ', '  - ', '1. ', '> ', '> - ', '- [ ] ', '- [x] ', '| ', '\n', '    '),
      fc.array(
        fc.tuple(
          fc.constantFrom('', '*', '**', '_', '~~', '`', '[', '(', '"'),
          proseWord,
          fc.constantFrom('', '*', '**', '_', '~~', '`', ')', '"', ':', ','),
        ),
        { maxLength: 6 },
      ),
    ),
    { maxLength: 20 },
  )
  .map((lines) => lines.map(([start, parts]) => start + parts.map((part) => part.join('')).join(' ')).join('\n'));

describe('whatever is written', () => {
  test('reading and rendering never throw, and nothing executable is left', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(activeMarkup(html(render(read(text))), 'fragment')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('it is rendered alike twice', () => {
    fc.assert(
      fc.property(wild, (text) => {
        expect(parseFile(read(text), defaultVocabulary)).toEqual(parseFile(read(text), defaultVocabulary));
      }),
      { numRuns: 100 },
    );
  });

  test('slots are as many as the gaps between parts', () => {
    fc.assert(
      fc.property(wild, (text) => {
        const { parts, slots } = render(read(text));
        expect(parts).toHaveLength(slots.length + 1);
      }),
      { numRuns: 100 },
    );
  });

  test('every word of prose stands on the page', () => {
    fc.assert(
      fc.property(prose, (text) => {
        const page =
          `${textOf(html(render(read(text))))} ${parseFile(read(text), defaultVocabulary).meeting.title ?? ''}`.replace(
            /\s+/g,
            '',
          );
        const lost = (text.match(/[a-z]{3,9}/g) ?? []).filter((word) => !page.includes(word));
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('bytes of any kind are read or refused, never thrown at', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(['source', 'unreadable']).toContain(sourceOf('a.md', bytes).kind);
      }),
    );
  });
});

describe('each payload, wherever it stands, becomes harmless', () => {
  test.each([...templates, ...markup].map((text, at) => [at, text] as const))('markup %i: %s', (at, text) => {
    const page = html(render(read(everywhere(text, at))));
    expect(activeMarkup(page, 'fragment')).toEqual([]);
    expect(textOf(page)).toContain(`kept${at}word`);
  });

  test.each(addresses.map((text, at) => [at, text] as const))('address %i: %s', (at, text) => {
    const rendered = render(read(addressEverywhere(text, at)));
    expect(activeMarkup(html(rendered), 'fragment')).toEqual([]);
    for (const slot of rendered.slots) {
      if (slot.kind === 'link' || slot.kind === 'image')
        expect(slot.url).not.toMatch(
          /^[\s\p{C}]*(?:javascript|vbscript|livescript|data|blob|file|filesystem|feed|view-source|intent|smb|ftp|ms-word|chrome|about):/iu,
        );
    }
  });
});

const archives = ['minutes', '../shared/corpus/scs', '../shared/corpus/openjs-cpc', '../shared/corpus/rust-lang']
  .map((path) => join(project, path))
  .filter(existsSync);

describe('every word of the visible text of real minutes is on its page', () => {
  test.each(archives)(
    '%s',
    (root) => {
      const lost: string[] = [];
      for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((path) =>
        path.endsWith('.md'),
      )) {
        const result = sourceOf(name, readFileSync(join(root, name)));
        if (result.kind !== 'source') continue;
        const { meeting, rendered } = parseFile(result.source, defaultVocabulary);
        expect(
          meeting.diagnostics.filter(({ rule }) => rule === 'plain-text'),
          name,
        ).toEqual([]);
        const page = `${textOf(html(rendered))} ${meeting.title ?? ''}`.replace(/\s+/g, '');
        for (const word of visibleWords(result.source.text)) if (!page.includes(word)) lost.push(`${name}: ${word}`);
      }
      expect(lost).toEqual([]);
    },
    120_000,
  );
});

/** Words of letters that no markup, address, code, comment or shortcode holds. */
function visibleWords(text: string): string[] {
  const visible = text
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(style|script)\b[\s\S]*?<\/\1>/gi, ' ')
    .replace(/^\s*\[[^\]]+\]:.*$/gm, ' ')
    .replace(/\]\([^)\n]*\)/g, ' ')
    .replace(/<[^>]{0,3000}(?:>|$)/g, ' ')
    .replace(/!?\[[^\]\n]*\]/g, ' ')
    .replace(/https?:\S+|www\.\S+|\S+@\S+/g, ' ')
    .replace(/^[ \t]*(?:```|~~~|:::).*$/gm, ' ')
    .replace(/:[\w+-]+:/g, ' ')
    .replace(/&#?\w+;/g, ' ');
  return [...new Set(visible.match(/(?<![\p{L}\p{N}_\\&*~`'’-])\p{L}{3,}(?![\p{L}\p{N}_\\&*~`'’-])/gu) ?? [])];
}
