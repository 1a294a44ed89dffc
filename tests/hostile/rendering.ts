import { parseFragment } from 'parse5';
import { parseFile } from '../../src/load/parse-file.ts';
import type { RenderedText, Source } from '../../src/model/index.ts';
import { sourceOf } from '../../src/read/read-source.ts';
import { escapeHtml } from '../../src/site/markup.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** A text as the file of a meeting. */
export const read = (text: string): Source => {
  const result = sourceOf('crew/2024-05-01.md', Buffer.from(text));
  return result.kind === 'source'
    ? result.source
    : { path: 'x.md', text: '', lineOffset: 0, frontMatter: {}, diagnostics: [] };
};

/** What becomes of it. */
export const render = (source: Source): RenderedText => parseFile(source, defaultVocabulary).rendered;

/** Its HTML, slots for links and pictures left out but for the words of pictures. */
export const html = ({ parts, slots }: RenderedText): string =>
  parts.map((part, at) => part + (slots[at]?.kind === 'image' ? escapeHtml(slots[at].alt) : '')).join('');

/** All text of a piece of HTML. */
export function textOf(fragment: string): string {
  const walk = (node: unknown): string => {
    if (typeof node !== 'object' || node === null) return '';
    if ('nodeName' in node && node.nodeName === '#text' && 'value' in node) return String(node.value);
    return 'childNodes' in node && Array.isArray(node.childNodes) ? node.childNodes.map(walk).join(' ') : '';
  };
  return walk(parseFragment(fragment));
}
