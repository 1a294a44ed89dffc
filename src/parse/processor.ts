import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

/** Markdown (CommonMark and GitHub's additions) → mdast with positions in `text`. */
export function parseMarkdown(text: string): Root {
  return processor.parse(text);
}
