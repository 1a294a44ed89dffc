import type { Nodes } from 'mdast';
import { oneLine } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import { linkType } from '../grammar/link-type.ts';
import { eachNode, plainText } from '../tree/phrasing.ts';

const ANCHOR = /<a\s[^>]{0,300}?href\s*=\s*["']([^"'<>\s]{1,2000})["'][^>]{0,300}>([^<]{0,200})/gi;
const PICTURE = /<img\s[^>]{0,500}?src\s*=\s*["']([^"'<>\s]{1,2000})["'][^>]{0,500}>/gi;
const ALT = /\salt\s*=\s*["']([^"']{0,300})["']/i;

/** Links and pictures in the order of the text, those of raw HTML included. Addresses stay as written; an empty one is none. */
export function links(draft: MeetingDraft): void {
  const definitions = new Map<string, string>();
  const uses: Nodes[] = [];
  eachNode([draft.tree], (node) => {
    if (node.type === 'definition') definitions.set(node.identifier, node.url);
    else if (/^(?:link|linkReference|image|imageReference|html)$/.test(node.type)) uses.push(node);
  });
  let line = 1;
  for (const node of uses) {
    line = node.position?.start.line ?? line;
    addNode(draft, node, line + draft.source.lineOffset, definitions);
  }
}

function addNode(draft: MeetingDraft, node: Nodes, line: number, definitions: ReadonlyMap<string, string>): void {
  if (node.type === 'link') addLink(draft, node.url, oneLine(plainText(node.children)), line);
  else if (node.type === 'linkReference')
    addLink(draft, definitions.get(node.identifier) ?? '', oneLine(plainText(node.children)), line);
  else if (node.type === 'image') addImage(draft, node.url, node.alt ?? '', line);
  else if (node.type === 'imageReference')
    addImage(draft, definitions.get(node.identifier) ?? '', node.alt ?? '', line);
  else if (node.type === 'html') {
    const lineAt = (index: number) => line + node.value.slice(0, index).split('\n').length - 1;
    for (const { 1: url = '', 2: text = '', index } of node.value.matchAll(ANCHOR))
      addLink(draft, url, oneLine(text), lineAt(index));
    for (const match of node.value.matchAll(PICTURE))
      addImage(draft, match[1] ?? '', ALT.exec(match[0])?.[1] ?? '', lineAt(match.index));
  }
}

function addLink(draft: MeetingDraft, url: string, text: string, line: number): void {
  if (url.trim() === '') return;
  draft.links.push({ url, text: text || url, type: linkType(url), line, meeting: null });
}

/** HedgeDoc writes a size after the address (`picture.png =x300`): it is no part of it. */
function addImage(draft: MeetingDraft, url: string, alt: string, line: number): void {
  const address = url.replace(/\s+=\d*x\d*$/, '');
  if (address.trim() !== '') draft.images.push({ url: address, alt: oneLine(alt), line });
}
