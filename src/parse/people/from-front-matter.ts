import type { FrontMatterValue } from '../../model/index.ts';
import type { Vocabulary } from '../../vocabulary/vocabulary.ts';
import type { MeetingDraft } from '../draft.ts';
import { fieldLine } from '../field-line.ts';
import { readPeople } from '../grammar/person-entry.ts';
import type { PlacedPerson } from './read-table.ts';
import { splitList } from './split-people.ts';
import type { PeopleWords } from './words.ts';

/** `attendees:`, `present: Ann, Bob`, `regrets: [Cat]` in front matter: a string, a list of strings, or of maps with name and handle. */
export function fromFrontMatter({ source, lexicon }: MeetingDraft, words: PeopleWords): readonly PlacedPerson[] {
  const lines = (source.frontMatterText ?? '').split('\n');
  const found = Object.entries(source.frontMatter).flatMap(([key, value]): PlacedPerson[] => {
    const kind = lexicon.kindOf(key.replace(/[-_]/g, ' '));
    if (kind !== 'participants' && kind !== 'absent') return [];
    const start = fieldLine(source, key) - 1;
    const lineOf = (text: string) => {
      const at = lines.findIndex((line, index) => index >= start && line.includes(text));
      return 1 + Math.max(at, start);
    };
    return partsOf(value, words.vocabulary).flatMap(({ text, shown }) =>
      readPeople(text, words.person, words.asksForHandles(key)).map((person) => ({
        ...person,
        absent: person.absent || kind === 'absent',
        line: lineOf(shown),
        rule: 'front-matter',
      })),
    );
  });
  return found.sort((a, b) => a.line - b.line);
}

/** One person as text, and the words by which the line is found again. */
interface Part {
  readonly text: string;
  readonly shown: string;
}

function partsOf(value: FrontMatterValue, vocabulary: Vocabulary): readonly Part[] {
  if (typeof value === 'string') return splitList(value, vocabulary).map((text) => ({ text, shown: text }));
  if (isList(value)) return value.flatMap((inner) => (typeof inner === 'string' ? whole(inner) : partOfMap(inner)));
  return [];
}

/** An entry of a list is one person, whatever commas it holds. */
function whole(text: string): readonly Part[] {
  return [{ text, shown: text }];
}

function partOfMap(value: FrontMatterValue): readonly Part[] {
  if (value === null || typeof value !== 'object' || isList(value)) return [];
  const text = (key: string) => (typeof value[key] === 'string' ? value[key].trim() : '');
  const name = text('name') || text('full_name');
  const handle = (text('github') || text('handle') || text('username')).replace(/^@/, '');
  if (name === '' && handle === '') return [];
  return [{ text: handle === '' ? name : `${name} (@${handle})`, shown: name || handle }];
}

function isList(value: FrontMatterValue): value is readonly FrontMatterValue[] {
  return Array.isArray(value);
}
