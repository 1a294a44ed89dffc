import type { MeetingDraft } from '../draft.ts';
import { readPeopleList } from './read-list.ts';
import { isPeopleTable, type PlacedPerson, readPeopleTable } from './read-table.ts';
import type { PeopleWords } from './words.ts';

/** People listed right under the title without a word: a list of nothing but handles, or a table whose head says who. */
export function fromBareLists(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const entries = draft.entriesOf.get(draft.titleSection ?? draft.root) ?? [];
  const rows = entries.filter((entry) => entry.form === 'row');
  if (isPeopleTable(rows, words)) return readPeopleTable(rows, words);
  const items = entries.filter((entry) => entry.form === 'item');
  const bare = items.filter((entry) => /^\s*@[\w-]+\s*$/.test(entry.text));
  if (bare.length < 2 || bare.length < items.length * 0.6) return [];
  return readPeopleList(bare, { absent: false, bareHandles: false, rule: 'handles-only' }, words);
}
