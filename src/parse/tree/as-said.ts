import { oneLine } from '../../text/fold.ts';
import type { Entry } from './entries.ts';
import { saidText } from './phrasing.ts';

const ADDRESS = /https?:\/\/[^\s()]+/g;
/** Behind it the next sentence begins. */
const ENDED = /[.!?:;]$/;

/**
 * What was found in an entry, as it stands there: with the code, and the addresses, that were left out to find it. `line`: where
 * its statement begins. What is not there word for word stays as it is. One line.
 */
export function asSaid(text: string, entry: Entry, line: number): string {
  const words = text.replace(/\s+/g, '');
  const said = saidText(entry.nodes);
  const isWhole = said === entry.prose && !said.includes('://');
  if (words === '' || isWhole || said.length !== entry.prose.length) return oneLine(text);
  const bare = entry.prose.replace(ADDRESS, (address) => ' '.repeat(address.length));
  for (const prose of [entry.prose, bare]) {
    const place = placeOf(words, prose, lineStart(prose, line - entry.line));
    if (place) return oneLine(said.slice(...widened(place, prose)));
  }
  return oneLine(text);
}

type Place = readonly [start: number, end: number];

/** Where words stand in a text, whatever blanks lie between them. */
function placeOf(words: string, text: string, from: number): Place | undefined {
  const places: number[] = [];
  let packed = '';
  for (let at = from; at < text.length; at++)
    if (!isBlank(text[at])) {
      packed += text[at];
      places.push(at);
    }
  const first = packed.indexOf(words);
  const start = places[first];
  const last = places[first + words.length - 1];
  return start === undefined || last === undefined ? undefined : [start, last + 1];
}

/** With the blanks around it, where code may stand; but those behind the end of a sentence. */
function widened([start, end]: Place, text: string): Place {
  let from = start;
  while (from > 0 && isBlank(text[from - 1]) && text[from - 1] !== '\n') from--;
  let to = end;
  if (!ENDED.test(text.slice(start, end))) while (isBlank(text[to]) && text[to] !== '\n') to++;
  return [from, to];
}

function lineStart(text: string, line: number): number {
  let start = 0;
  for (let at = 0; at < line; at++) start = text.indexOf('\n', start) + 1;
  return start;
}

const isBlank = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);
