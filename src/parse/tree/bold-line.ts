import type { Paragraph, PhrasingContent } from 'mdast';
import { plainText } from './phrasing.ts';

/** The content of a one-line paragraph that is nothing but bold text (a colon may follow), else undefined. */
export function boldLine(node: Paragraph): readonly PhrasingContent[] | undefined {
  if (node.position?.start.line !== node.position?.end.line) return undefined;
  const { children } = node;
  if (!hasStrong(children)) return undefined;
  const last = children.findLastIndex((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (children.every(isBold)) return children;
  const tail = children[last];
  const isAside = tail !== undefined && (isTimeBox(tail) || isIssue(tail));
  if (isAside && children.slice(0, last).every(isBold)) return children;
  const behind = children.findIndex((child) => !isBold(child));
  return behind > 0 && NUMBER_AND_LINK.test(plainText(children.slice(behind))) ? children : undefined;
}

/** `**Gates** #12 ([link](…))`: number and link of the issue behind a bold line. */
const NUMBER_AND_LINK = /^\s*#\d{1,9}\s*\((?:link|issue|pr|pull request|https?:\/\/\S{1,200})\)\s*$/i;

/** `**Deprecations** (10m)`, `**Forms** (Ann, 15 min)`: the owner and the time behind a bold line. */
const TIME_BOX = /^\s*\([^()\n]{0,40}\d\s?(?:m|mins?|minutes?|h)\)\s*$/i;

function isTimeBox(node: PhrasingContent): boolean {
  return node.type === 'text' && TIME_BOX.test(node.value);
}

/** `**Streams** #12`, `**Streams** [#12](…)`: the number of the issue behind a bold line. */
function isIssue(node: PhrasingContent): boolean {
  return (node.type === 'link' || node.type === 'text') && /^\s*#\d{1,9}\s*$/.test(plainText([node]));
}

/** Nothing but bold text. */
export function isBoldText(nodes: readonly PhrasingContent[]): boolean {
  return hasStrong(nodes) && nodes.every(isBold);
}

function hasStrong(nodes: readonly PhrasingContent[]): boolean {
  return nodes.some((node) => node.type === 'strong' || ('children' in node && hasStrong(node.children)));
}

/** Bold, or what may stand between bold words: space, a colon, code (which editors leave out of the bold), marks left over. */
function isBold(node: PhrasingContent): boolean {
  if (node.type === 'strong' || node.type === 'inlineCode') return true;
  if (node.type === 'text') return /^[\s:*_~`()]*$/.test(node.value);
  return 'children' in node && node.children.every(isBold);
}
