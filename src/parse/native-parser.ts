import type { ListItem, Root } from 'mdast';
import { eachNode } from './tree/phrasing.ts';

/** Text → mdast with positions. */
export type MarkdownParser = (text: string) => Root;

/**
 * What Sätteri reads otherwise than remark, as the differential test in tests/parse found: a task box before anything but
 * plain words, odd hosts, addresses or strikes glued to what stands before, HTML right below a table. Texts that may hold
 * such are left to remark: 8 of the 1,143 files of the corpora.
 */
const READ_OTHERWISE = [
  /\[[ xX]\](?:[ \t]*$|[ \t]+(?:#|[*+-][ \t]|\d{1,9}[.)][ \t]|>|`{3}|~{3}|\[[ xX]\]))/m,
  /:\/\/[._]|www\.[._]/,
  /[^\s(*_~"'>[/]www\.|[^\0-\x7F](?:https?:|~~)/i,
  /\|[ \t]*\n[ \t]*(?:<|\]\()/,
];

/**
 * Sätteri, a native parser that gives the same trees as remark-parse with remark-gfm some forty times faster; undefined
 * where this platform has no binary of it. It is an optional dependency: remark stays the reference and the fallback.
 */
export async function loadNativeParser(): Promise<MarkdownParser | undefined> {
  try {
    const { markdownToMdast } = await import('satteri');
    const features = { frontmatter: false, gfm: true };
    return (text) => {
      const tree: unknown = markdownToMdast(text, { features });
      if (!isRoot(tree)) throw new TypeError('the native parser gave no tree');
      eachNode(tree.children, (node) => {
        if (node.type === 'listItem') startAtBox(node);
      });
      return tree;
    };
  } catch {
    return undefined;
  }
}

/** Whether both parsers are known to read a text alike. */
export function isReadAlike(text: string): boolean {
  return !READ_OTHERWISE.some((pattern) => pattern.test(text));
}

/** remark lets a task's paragraph begin at its box where no plain text follows the box. */
function startAtBox(item: ListItem): void {
  const [first] = item.children;
  const start = first?.position?.start;
  if (typeof item.checked !== 'boolean' || first?.type !== 'paragraph' || !start || start.offset === undefined) return;
  if (first.children[0]?.type === 'text') return;
  start.column -= 4;
  start.offset -= 4;
}

function isRoot(tree: unknown): tree is Root {
  return typeof tree === 'object' && tree !== null && 'type' in tree && tree.type === 'root';
}
