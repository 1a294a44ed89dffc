import type { Names } from './names.ts';
import { parsePeople } from './people-list.ts';

/** Without the punctuation that joined it to marker and people. */
export function trimTask(text: string): string {
  return text
    .replace(/^[\s,:;–—>)\]=-]+|[\s,:;(–—[>=-]+$/gu, '')
    .replace(/^(?:to|zu)\s+(?=\p{Ll})/u, '')
    .replace(/\s+/g, ' ');
}

/** `@x: paint`, `Ann and Bob to paint`, `@x -> paint`: what follows are the words of the task. */
const ADDRESSED = /^\s*(?::|->|=>|→)|^\s+[-–—]\s|^\s+(?:to|zu)\s+(?=\p{Ll})/u;

/** A task without its owners where they are addressed at its head; a sentence (`Ann will paint`) stays as it is. */
export function withoutAddressees(text: string, owners: readonly string[], names: Names): string {
  const addressed = parsePeople(text, 0, names);
  if (!addressed || addressed.people.some((person) => !owners.includes(person))) return text;
  const tail = text.slice(addressed.end);
  return (ADDRESSED.test(tail) && trimTask(tail)) || text;
}
