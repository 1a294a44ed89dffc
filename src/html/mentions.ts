import type { Element, ElementContent, Root, Text } from 'hast';
import type { SlotCollector } from './slots.ts';
import { cutText, eachText } from './walk.ts';

/**
 * `@handle` (GitHub's rules: letters, digits, single hyphens, 39 characters), or shorthand of an issue: `#12`, `repo#12`,
 * `owner/repo#12`, `repo/#12`, `repo!12`. Not inside a word, an address or a fragment.
 */
const MENTION =
  /(?<![\w/@.`#&-])(?:@[A-Za-z0-9](?:-?[A-Za-z0-9]){0,38}(?![\w@-]|\.\w)|(?:[\w.-]{1,100}\/){0,2}[\w.-]{0,100}[#!]\d{1,7}(?![\w-]))/g;

/**
 * Makes links of people and issues that stand in the text as mere words; where they lead is a slot, because only the
 * archive knows who and what they are. Mutates the tree.
 */
export function linkMentions(tree: Root, lineOffset: number, slots: SlotCollector): void {
  eachText(tree, (text) => piecesOf(text, lineOffset, slots));
}

function piecesOf(text: Text, lineOffset: number, slots: SlotCollector): ElementContent[] | undefined {
  const { value } = text;
  if (!value.includes('@') && !/[#!]\d/.test(value)) return undefined;
  let line = (text.position?.start.line ?? -lineOffset) + lineOffset;
  return cutText(value, MENTION, ([written], before) => {
    line += before.split('\n').length - 1;
    return [mention(written, line, slots)];
  });
}

function mention(written: string, line: number, slots: SlotCollector): Element {
  const link: Element = { type: 'element', tagName: 'a', properties: {}, children: [{ type: 'text', value: written }] };
  const isPerson = written.startsWith('@');
  slots.attributes(
    link,
    isPerson ? { kind: 'person', handle: written.slice(1).toLowerCase() } : { kind: 'shorthand', text: written, line },
  );
  return link;
}
