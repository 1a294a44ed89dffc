import { createRequire } from 'node:module';
import type { Root } from 'mdast';
import { isReadAlike, loadNativeParser, type MarkdownParser } from './native-parser.ts';
import { openStruckLines } from './struck-lines.ts';

const require = createRequire(import.meta.url);
const native = await loadNativeParser();
let reference: MarkdownParser | undefined;

/** remark, with the first text that needs it: loading it takes a fifth of a second, and beside a native parser few texts do. */
function loadReference(): MarkdownParser {
  const { remark }: typeof import('remark') = require('remark');
  const { default: remarkGfm }: typeof import('remark-gfm') = require('remark-gfm');
  const processor = remark().use(remarkGfm).freeze();
  return (text) => processor.parse(text);
}

/** Markdown (CommonMark and GitHub's additions) → mdast with positions in `text`, by remark: the reference. */
export function parseWithRemark(text: string): Root {
  reference ??= loadReference();
  return reference(openStruckLines(text));
}

/** The same tree, by a native parser where there is one and where both are known to read the text alike. */
export function parseMarkdown(text: string): Root {
  const opened = openStruckLines(text);
  if (native && isReadAlike(opened)) return native(opened);
  reference ??= loadReference();
  return reference(opened);
}
