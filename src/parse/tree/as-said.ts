import { rememberedFor } from '../../data/remembered.ts';
import { oneLine } from '../../text/fold.ts';
import type { Entry } from './entries.ts';
import { saidText } from './phrasing.ts';

/** What stands in an address says nothing. */
export const ADDRESS = /https?:\/\/[^\s()]+/g;
/** Behind it the next sentence begins. */
const ENDED = /[.!?:;]$/;

/** Nobody says more in one statement. Characters. */
const LONGEST = 8000;

/**
 * What was found in an entry, as it stands there: with the code, and the addresses, that were left out to find it. `line`: where
 * its statement begins. What is not there word for word stays as it is. One line.
 */
export function asSaid(text: string, entry: Entry, line: number): string {
  const words = text.replace(/\s+/g, '');
  const { said, hidesSome, lineStarts } = readingOf(entry);
  if (words === '' || !hidesSome) return oneLine(text);
  const from = lineStarts[line - entry.line] ?? 0;
  const prose = entry.prose.slice(from, from + LONGEST);
  const bare = prose.replace(ADDRESS, (address) => ' '.repeat(address.length));
  for (const searched of [prose, bare]) {
    const place = placeOf(words, searched);
    if (place) return oneLine(said.slice(from).slice(...widened(place, searched)));
  }
  return oneLine(text);
}

/** Many statements may stand in one entry. */
const readingOf = rememberedFor(({ nodes, prose }: Entry) => {
  const said = saidText(nodes);
  return {
    said,
    hidesSome: said.length === prose.length && (said !== prose || said.includes('://')),
    lineStarts: [0, ...[...prose.matchAll(/\n/g)].map(({ index }) => index + 1)],
  };
});

type Place = readonly [start: number, end: number];

/** Where words stand in a text, whatever blanks lie between them. */
function placeOf(words: string, text: string): Place | undefined {
  const first = text.replace(/\s+/g, '').indexOf(words);
  if (first < 0) return undefined;
  let start: number | undefined;
  let passed = 0;
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const offset = index - passed;
    passed += run.length;
    if (first < passed) start ??= offset + first;
    if (start !== undefined && first + words.length <= passed) return [start, offset + first + words.length];
  }
  return undefined;
}

/** With the blanks around it, where code may stand; but those behind the end of a sentence. */
function widened([start, end]: Place, text: string): Place {
  let from = start;
  while (from > 0 && isBlank(text[from - 1]) && text[from - 1] !== '\n') from--;
  let to = end;
  if (!ENDED.test(text.slice(start, end))) while (isBlank(text[to]) && text[to] !== '\n') to++;
  return [from, to];
}

const isBlank = (letter: string | undefined): boolean => letter !== undefined && /\s/.test(letter);
