import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { isReadAlike, loadNativeParser } from './native-parser.ts';
import { openStruckLines } from './struck-lines.ts';

const processor = remark().use(remarkGfm).freeze();
const native = await loadNativeParser();

/** Markdown (CommonMark and GitHub's additions) → mdast with positions in `text`, by remark: the reference. */
export function parseWithRemark(text: string): Root {
  return processor.parse(openStruckLines(text));
}

/** The same tree, by a native parser where there is one and where both are known to read the text alike. */
export function parseMarkdown(text: string): Root {
  const opened = openStruckLines(text);
  return native && isReadAlike(opened) ? native(opened) : processor.parse(opened);
}
