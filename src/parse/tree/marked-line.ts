import type { Paragraph, PhrasingContent, RootContent, Text } from 'mdast';
import { plainText } from './phrasing.ts';

/** UTF-16 units of a line that heads something. */
const MAX_TITLE = 120;
/** `--- new topic: ropes ---`, `== Ropes ==`: set apart by the same signs on both sides. */
const ORNAMENT = /^(-{2,12}|={2,12}|~{3,12})\s?(?=[\p{L}\p{N}])(.{1,118}?)\s?\1[-=~]{0,10}$/u;
/** `**065/18 **Staff`: a blank on the wrong side of the stars, so that they are text to a parser. */
const SLIPPED = /^\*\*([^*]{1,100}?)\s{0,3}\*\*\s{0,3}([^*]{0,100})$/;

/** `**065/18 **Staff**`: the same before words that are bold. */
const OPENED = /^\*\*[^*]{1,60}$/;

/** What a one-line paragraph of plain text says that its signs make a heading: without the signs; undefined where they make none. */
export function markedLine({ children, position }: Paragraph): readonly PhrasingContent[] | undefined {
  const [child, strong, ...others] = children;
  if (child?.type !== 'text' || others.length > 0 || position?.start.line !== position?.end.line) return undefined;
  if (strong?.type === 'strong' && OPENED.test(child.value))
    return [{ ...child, value: child.value.replace('**', '') }, ...strong.children];
  if (strong) return undefined;
  const text = child.value.trim();
  if (text.length > MAX_TITLE || !/^[-=~*]{2}/.test(text)) return undefined;
  const slipped = SLIPPED.exec(text);
  const title = slipped ? `${slipped[1] ?? ''} ${slipped[2] ?? ''}`.trim() : ORNAMENT.exec(text)?.[2];
  if (title === undefined || /[.;,]$/.test(title)) return undefined;
  const content: Text = { ...child, value: title };
  return [content];
}

/** The words before the colon of a line that calls a subject (`Next topic: ropes`), as short as such lines are. */
const CALL = /^([\p{L} ]{3,30}):\s+\S/u;
const MIN_CALLS = 2;

/** Tells which paragraphs of a document call the next subject: none, unless there are several. */
export function topicCalls(
  nodes: readonly RootContent[],
  isCall: (words: string) => boolean,
): (node: RootContent) => boolean {
  const calls = new Set(nodes.filter((node) => node.type === 'paragraph' && isTopicCall(node, isCall)));
  return (node) => calls.size >= MIN_CALLS && calls.has(node);
}

function isTopicCall({ children, position }: Paragraph, isCall: (words: string) => boolean): boolean {
  if (position?.start.line !== position?.end.line) return false;
  const text = plainText(children).trim();
  const words = text.length <= MAX_TITLE ? CALL.exec(text)?.[1] : undefined;
  return words !== undefined && isCall(words);
}
