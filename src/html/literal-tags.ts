import { htmlTagNames } from 'html-tag-names';
import type { Html, Root } from 'mdast';
import { visit } from 'unist-util-visit';

const KNOWN = new Set(htmlTagNames);
/** A tag, an opened comment, or a stray bracket of one. Bounded, so that a storm of brackets stays linear. */
const TAG = /<\/?([A-Za-z][A-Za-z0-9:-]{0,40})(?=[\s/>])[^<>]{0,2000}>/g;

/**
 * Writers put placeholders in angle brackets (`<your name>`). HTML would swallow them: what is no HTML element
 * becomes literal text, so that nothing is lost. Returns true if real HTML is left. Mutates the tree.
 */
export function keepUnknownTagsAsText(tree: Root): boolean {
  let hasHtml = false;
  visit(tree, 'html', (node: Html, index, parent) => {
    const value = node.value.replace(TAG, (tag, name: string) =>
      KNOWN.has(name.toLowerCase()) ? tag : escapeTag(tag),
    );
    if (value === node.value) {
      hasHtml = true;
    } else if (/<[A-Za-z/!?]/.test(value)) {
      node.value = value;
      hasHtml = true;
    } else if (parent && index !== undefined) {
      const text = { type: 'text' as const, value: node.value, ...(node.position ? { position: node.position } : {}) };
      const isBlock = parent.type === 'root' || parent.type === 'blockquote' || parent.type === 'listItem';
      parent.children[index] = isBlock
        ? { type: 'paragraph', children: [text], ...(node.position ? { position: node.position } : {}) }
        : text;
    }
  });
  return hasHtml;
}

function escapeTag(tag: string): string {
  return tag.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
