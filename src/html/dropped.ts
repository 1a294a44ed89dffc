import type { Element, Root } from 'hast';
import type { RenderedText } from '../model/index.ts';
import { allowList } from './allow-list.ts';
import { eachElement } from './walk.ts';

type Dropped = RenderedText['dropped'][number];

const ALLOWED = new Set(allowList.tagNames ?? []);
/** Layout and colour of decks: dropping these loses nothing that anybody said. */
const MERE_STYLING = new Set(['style', 'font', 'center', 'big', 'small', 'u', 'body', 'head', 'html']);
/** More would be noise. */
const MAX_REPORTED = 20;

/** What the sanitiser is going to drop from a tree: elements and scripting attributes, each kind once a file. */
export function droppedBySanitiser(tree: Root, lineOffset: number): Dropped[] {
  const found = new Map<string, Dropped>();
  eachElement(tree, (node) => {
    const line = (node.position?.start.line ?? 1) + lineOffset;
    for (const what of [...unknownElement(node), ...scriptingAttributes(node)]) {
      if (!found.has(what) && found.size < MAX_REPORTED) found.set(what, { what, line });
    }
  });
  return [...found.values()];
}

function unknownElement(node: Element): string[] {
  return ALLOWED.has(node.tagName) || MERE_STYLING.has(node.tagName) ? [] : [`<${node.tagName}>`];
}

function scriptingAttributes(node: Element): string[] {
  return Object.entries(node.properties).flatMap(([name, value]) => {
    if (/^on/i.test(name)) return [name.toLowerCase()];
    const isAddress = name === 'href' || name === 'src';
    const scheme = isAddress ? /^\s*(javascript|data|vbscript|file|blob):/i.exec(String(value))?.[1] : undefined;
    return scheme ? [`${scheme.toLowerCase()}: address`] : [];
  });
}
