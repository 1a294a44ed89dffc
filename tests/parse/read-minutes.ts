import type { AgendaItem, Meeting } from '../../src/model/index.ts';
import { parseMeeting } from '../../src/parse/parse-meeting.ts';
import { sourceOf } from '../../src/read/read-source.ts';
import { defaultVocabulary } from '../../src/vocabulary/vocabulary.ts';

/** Parses a snippet as if it stood in a file; common indentation and a leading line break are taken off. */
export function readMinutes(snippet: string, path = 'team/2024-03-05.md'): Meeting {
  const lines = snippet.replace(/^\n/, '').split('\n');
  const filled = lines.filter((line) => line.trim() !== '');
  const indent = Math.min(...filled.map((line) => /^ */.exec(line)?.[0].length ?? 0));
  const text = lines.map((line) => line.slice(indent)).join('\n');
  const read = sourceOf(path, new TextEncoder().encode(text));
  if (read.kind !== 'source') throw new Error(read.diagnostic.message);
  return parseMeeting(read.source, defaultVocabulary).meeting;
}

/** Agenda as indented titles, one a line: easy to read and to compare. */
export function outline(meeting: Meeting): string[] {
  const lines = (items: readonly AgendaItem[], indent: string): string[] =>
    items.flatMap((item) => [`${indent}${item.title}`, ...lines(item.children, `${indent}  `)]);
  return lines(meeting.agenda, '');
}

/** Participants as `handle or name`, with `!` for those who were absent. */
export function people(meeting: Meeting): string[] {
  return meeting.participants.map(({ handle, name, status }) => `${status === 'absent' ? '!' : ''}${handle ?? name}`);
}
