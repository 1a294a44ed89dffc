import type { Role } from '../../model/index.ts';
import type { MeetingDraft } from '../draft.ts';
import { peopleText, readPeople } from '../grammar/person-entry.ts';
import { readLabelLine } from '../people/label-line.ts';
import { entryLines } from '../people/lines.ts';
import { splitList } from '../people/split-people.ts';
import { type PeopleWords, peopleWords } from '../people/words.ts';
import type { Entry } from '../tree/entries.ts';

/** Who chaired, took notes, presented: labels (`Scribe: A`), headings, questions with a nested answer, remarks behind a name. */
export function roles(draft: MeetingDraft): void {
  const words = peopleWords(draft.lexicon);
  const labelled = draft.entries.flatMap((entry) => fromEntry(draft, entry, words));
  draft.roles = distinct([...labelled, ...fromHeadings(draft, words), ...fromRemarks(draft)]);
}

function fromEntry(draft: MeetingDraft, entry: Entry, words: PeopleWords): Role[] {
  if (
    entry.form === 'heading' ||
    (entry.section.kind === 'topic' && entry.section !== draft.titleSection && entry.section.level > 1)
  )
    return [];
  return entryLines(peopleText(entry.nodes)).flatMap(({ text, offset }): Role[] => {
    const label = readLabelLine(text);
    const role = draft.lexicon.roleOf(label?.label ?? text.trim());
    if (role === undefined) return [];
    const said = namesIn(label?.value ?? '', words);
    const own = MAY_BE_A_COMPANY.test(label?.label ?? '') ? said.filter((name) => isSurelyPerson(draft, name)) : said;
    const people = own.length > 0 ? own : entry.children.flatMap((child) => namesIn(peopleText(child.nodes), words));
    return people.length > 0 ? [{ role, people, line: entry.line + offset, rule: 'label' }] : [];
  });
}

/** `Host: Cloudworks, Berlin` says where the meeting is, `Host: Ann Lee` who leads it. */
const MAY_BE_A_COMPANY = /^hosts?$/i;

/** A participant, a handle or somebody with a given name in use. */
function isSurelyPerson({ participants, lexicon, source }: MeetingDraft, name: string): boolean {
  const [first = ''] = name.split(' ', 1);
  if (source.text.includes(`@${name}`) || lexicon.phrases('tasks', 'given').is(first)) return true;
  const lower = name.toLowerCase();
  return participants.some((person) => person.handle === lower || (person.name ?? '').toLowerCase().includes(lower));
}

/** `## Who presents …?` or `### Scribe` over a name or two. */
function fromHeadings(draft: MeetingDraft, words: PeopleWords): Role[] {
  return draft.sections.flatMap((section): Role[] => {
    if (section.kind !== 'roles' && section.kind !== 'chores') return [];
    const role = draft.lexicon.roleOf(section.title);
    const [, ...entries] = draft.entriesOf.get(section) ?? [];
    if (role === undefined || entries.length > 4) return [];
    const people = entries
      .filter((entry) => !entry.text.includes(':'))
      .flatMap((entry) => namesIn(peopleText(entry.nodes), words));
    return people.length > 0 ? [{ role, people, line: section.line, rule: 'heading' }] : [];
  });
}

/** `@ann (moderating)` in the list of participants. */
function fromRemarks(draft: MeetingDraft): Role[] {
  return draft.participants.flatMap(({ handle, name, note, affiliation, line }): Role[] => {
    const role = draft.lexicon.roleOf(note ?? '') ?? draft.lexicon.roleOf(affiliation ?? '');
    const person = handle ?? name;
    return role !== undefined && person !== null ? [{ role, people: [person], line, rule: 'remark' }] : [];
  });
}

/** Handles or names of a value; sentences name nobody. */
function namesIn(value: string, words: PeopleWords): string[] {
  if (value.length > 120) return [];
  const people = splitList(value, words.vocabulary).flatMap((part) => readPeople(part, words.person, false));
  return people.flatMap((person) => person.handle ?? person.name ?? []);
}

function distinct(found: readonly Role[]): Role[] {
  const seen = new Set<string>();
  return found.filter(({ role, people, line }) => {
    const key = `${role} ${people.join(' ')} ${line}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
