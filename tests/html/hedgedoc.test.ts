import { describe, expect, test } from 'vitest';
import { renderText } from '../../src/html/to-html.ts';
import type { Meeting, RenderedText } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { parseMarkdown, parseWithRemark } from '../../src/parse/processor.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';

function read(text: string, parser = parseMarkdown): { readonly meeting: Meeting; readonly rendered: RenderedText } {
  const source = { path: 'pier/2026-01-05.md', text, lineOffset: 0, frontMatter: {}, diagnostics: [] };
  const { meeting, tree } = parseMeeting(source, defaultVocabulary, parser);
  return { meeting, rendered: renderText(tree, meeting, source) };
}

const html = (text: string): string => read(text).rendered.parts.join('').replaceAll('\n', '');

describe('tags of who wrote a text', () => {
  test('show the name, wherever they stand', () => {
    expect(html('- [name=Ann Pier] the crane creaks')).toContain('<b>Ann Pier</b> the crane creaks');
    expect(html('> Low tide at six. [name=Bo] [time=Mon, 3 May] [color=#90b]')).toContain(
      'Low tide at six. <b>Bo</b> Mon, 3 May',
    );
  });

  test('stay as written in code, in links and where they hold anything else', () => {
    expect(html('`[name=Ann]` and [[name=Ann]](https://pier.example) and [name=] [size=big]')).toMatch(
      /<code>\[name=Ann\]<\/code>.*\[name=Ann\]<\/a> and \[name=\] \[size=big\]/,
    );
  });
});

describe('a block between `:::info` and `:::`', () => {
  test('is a box', () => {
    expect(html(':::info\nThe pier is closed.\n:::')).toBe(
      '<div class="callout info" role="note"><p>The pier is closed.</p></div>',
    );
  });

  test('holds headings and lists, though its end stands in the last item', () => {
    expect(html(':::warning Mind the gap\n\n## Tide\n\n- high\n- low\n  :::\n\nAfter it.')).toMatch(
      /^<div class="callout warning" role="note"><p>Mind the gap<\/p><h2.*<li>low<\/li><\/ul><\/div><p>After it\.<\/p>$/,
    );
  });

  test('folds where it is a spoiler', () => {
    expect(html(':::spoiler Long list\nAll the ropes.\n:::')).toBe(
      '<details class="callout"><summary>Long list</summary><p>All the ropes.</p></details>',
    );
  });

  test('stays as written where it is of no known kind, or never ends', () => {
    expect(html(':::tide\nHigh.\n:::')).toBe('<p>:::tideHigh.:::</p>');
    expect(html(':::info\nHigh.')).toBe('<p>:::infoHigh.</p>');
    expect(html(':::info\nHigh.\n\n:::danger\nLow.\n:::')).toMatch(/^<p>:::infoHigh\.<\/p><div class="callout danger"/);
  });
});

describe.each([
  ['remark', parseWithRemark],
  ['the parser in use', parseMarkdown],
])('a picture with a size after its address, read by %s', (_, parser) => {
  const images = (text: string) =>
    read(text, parser).rendered.slots.flatMap((slot) =>
      slot.kind === 'image' ? [[slot.url, slot.alt, slot.width, slot.height]] : [],
    );

  test('is a picture of that size', () => {
    expect(images('![Crane](crane.png =320x180)')).toEqual([['crane.png', 'Crane', 320, 180]]);
    expect(images('![](crane.svg =x180)')).toEqual([['crane.svg', '', null, 180]]);
    expect(images('- see ![](a.png =20x) and ![b](b.png =0x9) there')).toEqual([
      ['a.png', '', 20, null],
      ['b.png', 'b', null, 9],
    ]);
  });

  test('is one too where its address is a link already', () => {
    const text = 'Plan:\n![the pier](https://pad.harbour.example/uploads/1f.jpeg =800x600)\nand ropes.';
    expect(images(text)).toEqual([['https://pad.harbour.example/uploads/1f.jpeg', 'the pier', 800, 600]]);
    expect(read(text, parser).meeting.images).toEqual([
      { url: 'https://pad.harbour.example/uploads/1f.jpeg', alt: 'the pier', line: 2 },
    ]);
    expect(read(text, parser).meeting.links.filter(({ type }) => type !== 'image')).toEqual([]);
  });

  test('stays words where it is none', () => {
    expect(images('![a](b =3x4')).toEqual([]);
    expect(images('`![a](b.png =3x4)`')).toEqual([]);
  });
});

test('openings without end are words, however many', () => {
  expect(read('![]( =x '.repeat(20_000)).meeting.images).toEqual([]);
  expect(html(':::info\n\n'.repeat(5_000))).not.toContain('callout');
});
