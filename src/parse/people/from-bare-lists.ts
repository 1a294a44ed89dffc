import type { MeetingDraft } from '../draft.ts';
import { peopleText } from '../grammar/person-entry.ts';
import type { Entry } from '../tree/entries.ts';
import { readLabelLine } from './label-line.ts';
import { entryLines } from './lines.ts';
import { readPeopleList } from './read-list.ts';
import { isPeopleTable, type PlacedPerson, readPeopleTable } from './read-table.ts';
import { splitList } from './split-people.ts';
import type { PeopleWords } from './words.ts';

/**
 * People listed right under the title without a word: a list of nothing but handles, a table whose head says who, or a
 * paragraph of names (`Ann Lee (ALE), Bob Ray (BRY), …`).
 */
export function fromBareLists(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const entries = draft.entriesOf.get(draft.titleSection ?? draft.root) ?? [];
  const rows = entries.filter((entry) => entry.form === 'row');
  if (isPeopleTable(rows, words)) return readPeopleTable(rows, words);
  const named = entries.filter((entry) => entry.form === 'paragraph' && isParagraphOfNames(entry, words));
  if (named.length > 0) return readPeopleList(named, { absent: false, bareHandles: false, rule: 'names-only' }, words);
  const items = entries.filter((entry) => entry.form === 'item');
  const bare = items.filter((entry) => /^\s*@[\w-]+\s*$/.test(entry.text));
  if (bare.length < 2 || bare.length < items.length * 0.6) return [];
  return readPeopleList(bare, { absent: false, bareHandles: false, rule: 'handles-only' }, words);
}

/** `Jan de Vries`, `Mark S. Miller`: two to five words that begin as names do. */
const FULL_NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]{0,30}(?:\s(?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|van|von|de|der|den|di|da|del|la|le)){1,4}$/u;
const INITIALED = /^(.{3,60}?)\s?\(\p{Lu}[\p{L}\d]{1,4}\)$/u;

/** All its parts, three at least, are full names, with initials behind them or four without; `Remote:` may stand above. */
function isParagraphOfNames(entry: Entry, words: PeopleWords): boolean {
  const lines = entryLines(peopleText(entry.nodes)).filter(({ text }) => {
    const label = readLabelLine(text);
    return label?.value !== '' || words.statusOf(label.label) === undefined;
  });
  const parts = lines.flatMap(({ text }) => splitList(text));
  const names = parts.map((part) => INITIALED.exec(part)?.[1] ?? part);
  const initialed = parts.filter((part) => INITIALED.test(part)).length;
  const full = names.filter((name) => FULL_NAME.test(name)).length;
  return full >= parts.length * 0.9 && (initialed >= 3 || (full >= 4 && full === parts.length));
}
