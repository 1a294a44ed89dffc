import type { ElementContent, Root, Text } from 'hast';
import { eachText } from './walk.ts';

/** What HackMD and HedgeDoc put beneath a quotation: `[name=Ann] [time=Mon, 3 May] [color=red]`. Many sign their lines so. */
const TAG = /\[(name|time|color)\s?=\s?([^=[\]]{1,60})\]/gi;

/** Shows who wrote a text and when as these editors do; a colour says nothing. Mutates the tree. */
export function showHackmdTags(tree: Root): void {
  eachText(tree, piecesOf);
}

function piecesOf({ value }: Text): ElementContent[] | undefined {
  const pieces: ElementContent[] = [];
  let done = 0;
  for (const { 0: tag, 1: kind = '', 2: said = '', index } of value.matchAll(TAG)) {
    pieces.push({ type: 'text', value: value.slice(done, index) }, ...shown(kind.toLowerCase(), said.trim()));
    done = index + tag.length;
  }
  return done === 0 ? undefined : [...pieces, { type: 'text', value: value.slice(done) }];
}

function shown(kind: string, said: string): ElementContent[] {
  const text = { type: 'text' as const, value: said };
  if (kind === 'name') return [{ type: 'element', tagName: 'b', properties: {}, children: [text] }];
  return kind === 'time' ? [text] : [];
}
