import type { ElementContent, Root } from 'hast';
import { cutText, eachText } from './walk.ts';

/** What HackMD and HedgeDoc put beneath a quotation: `[name=Ann] [time=Mon, 3 May] [color=red]`. Many sign their lines so. */
const TAG = /\[(name|time|color)\s?=\s?([^=[\]]{1,60})\]/gi;

/** Shows who wrote a text and when as these editors do; a colour says nothing. Mutates the tree. */
export function showHackmdTags(tree: Root): void {
  eachText(tree, ({ value }) =>
    cutText(value, TAG, ([, kind = '', said = '']) => shown(kind.toLowerCase(), said.trim())),
  );
}

function shown(kind: string, said: string): ElementContent[] {
  const text = { type: 'text' as const, value: said };
  if (kind === 'name') return [{ type: 'element', tagName: 'b', properties: {}, children: [text] }];
  return kind === 'time' ? [text] : [];
}
