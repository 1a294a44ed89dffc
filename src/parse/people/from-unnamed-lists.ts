import type { MeetingDraft } from '../draft.ts';
import { peopleText } from '../grammar/person-entry.ts';
import type { Entry } from '../tree/entries.ts';
import { isAbbreviation } from './abbreviations.ts';
import { fullNames } from './from-bare-lists.ts';
import { readPeopleList } from './read-list.ts';
import type { PlacedPerson } from './read-table.ts';
import type { PeopleWords } from './words.ts';

/** Fewer may be anything. */
const MIN_PEOPLE = 3;

/**
 * A list of nothing but full names before the first subject, under a heading that no table knows (`TAC Voting Members`, `Crew`) or
 * right under the title: those who were there. Titles are written like names (`Winter Dredging`), so a third must begin with a
 * given name in use unless the heading names a group. The section is one of participants from then on.
 */
export function fromUnnamedLists(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const isName = fullNames(draft);
  for (const section of [draft.root, ...draft.sections]) {
    const isHead = section === draft.root || section === draft.titleSection;
    if (!isHead && section.kind === 'topic') {
      const entries = draft.entriesOf.get(section) ?? [];
      if (!areNames(entries, { words, isName, isSure: words.isGroup(section.title) })) return [];
      section.kind = 'participants';
      return readPeopleList(entries, READING, words);
    }
    const signed = section.kind === 'notes' ? withInitials(draft.entriesOf.get(section) ?? [], words) : [];
    if (signed.length > 0) return signed;
    const items = isHead ? (draft.entriesOf.get(section) ?? []).filter(({ form }) => form === 'item') : [];
    if (areNames(items, { words, isName, isSure: false })) return readPeopleList(items, READING, words);
  }
  return [];
}

/** `[ALE] Ann Lee` in the first list of the notes: by these initials the lines below name who speaks. */
function withInitials([heading, ...entries]: readonly Entry[], words: PeopleWords): PlacedPerson[] {
  const end = entries.findIndex(({ form, parent }) => form !== 'item' || parent !== null);
  const items = end < 0 ? entries : entries.slice(0, end);
  const people = heading?.form === 'heading' ? readPeopleList(items, READING, words) : [];
  const isSure = people.every(
    ({ name, abbreviation }) => name?.includes(' ') && isAbbreviation(abbreviation ?? '', name),
  );
  return isSure && people.length >= MIN_PEOPLE && people.length === items.length ? people : [];
}

const READING = { absent: false, bareHandles: false, rule: 'names-only' } as const;

interface NameSense {
  readonly words: PeopleWords;
  readonly isName: (text: string) => boolean;
  /** The heading says that people stand beneath it. */
  readonly isSure: boolean;
}

/** Entries of a flat list, nearly all of them names. */
function areNames(entries: readonly Entry[], { words, isName, isSure }: NameSense): boolean {
  const listed = entries.filter(({ form }) => form !== 'heading');
  if (listed.length < MIN_PEOPLE || listed.some(({ form, parent }) => form !== 'item' || parent !== null)) return false;
  const names = listed.map(({ nodes }) => peopleText(nodes).replace(ASIDE, ' ').replace(/\s+/g, ' ').trim());
  const full = names.filter(isName);
  const given = full.filter((name) => words.person.isGiven(name.split(' ', 1)[0] ?? ''));
  return full.length >= listed.length * 0.9 && (isSure || given.length * 3 >= listed.length);
}

/** `(Bob)`, `(for Eve Stone)`, `- Quay Ltd`, `, Quay Ltd` beside a name. */
const ASIDE = /\([^()]{0,80}\)|@[\w-]{1,39}|\s[-–—|]\s.{0,80}$|,\s.{0,80}$/g;
