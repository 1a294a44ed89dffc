import type { Participant } from '../../model/index.ts';
import { withoutEmoji } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import { peopleText } from '../grammar/person-entry.ts';
import { isAbbreviation, withAbbreviations } from '../people/abbreviations.ts';
import { aboveLabels, fromBareLists, fromTables, fullNames } from '../people/from-bare-lists.ts';
import { fromFrontMatter } from '../people/from-front-matter.ts';
import { absentLabels, fromLabels } from '../people/from-labels.ts';
import { fromUnnamedLists } from '../people/from-unnamed-lists.ts';
import { readLabelLine } from '../people/label-line.ts';
import { type ListReading, readLabelled, readPeopleList } from '../people/read-list.ts';
import type { PlacedPerson } from '../people/read-table.ts';
import { type PeopleWords, peopleWords } from '../people/words.ts';
import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/** Everyone listed as taking part (ANNOTATION.md § participants): sections first, then labels, front matter, a bare list of handles. */
export function participants(draft: MeetingDraft): void {
  const words = peopleWords(draft.lexicon);
  const listed = fromSections(draft, words);
  const labelled = listed.length > 0 ? absentLabels(draft, words) : fromLabels(draft, words);
  const unlabelled = listed.length === 0 && labelled.length > 0 ? aboveLabels(draft, words) : [];
  const people = [...listed, ...unlabelled, ...labelled];
  draft.participants = distinct(withAbbreviations(people.length > 0 ? people : elsewhere(draft, words)));
}

function elsewhere(draft: MeetingDraft, words: PeopleWords): readonly PlacedPerson[] {
  const told = fromFrontMatter(draft, words);
  if (told.length > 0) return told;
  const bare = fromBareLists(draft, words);
  if (bare.length > 0) return bare;
  const tabled = fromTables(draft, words);
  return tabled.length > 0 ? tabled : fromUnnamedLists(draft, words);
}

function fromSections(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const named = draft.sections.filter(
    (section) => (section.kind === 'participants' || section.kind === 'absent') && !isAfterSubjects(section),
  );
  const listed = peopleOfSections(draft, named, words);
  const signed = signedIn(draft, listed, words);
  if (signed.length === 0) return listed;
  return [...listed, ...peopleOfSections(draft, signed, words)].sort((a, b) => a.line - b.line);
}

function peopleOfSections(draft: MeetingDraft, sections: readonly Section[], words: PeopleWords): PlacedPerson[] {
  return sections.flatMap((section) => {
    if (section.parent && sections.includes(section.parent) && section.kind === section.parent.kind) return [];
    const absent = section.kind === 'absent';
    const reading = {
      absent,
      bareHandles: words.asksForHandles(section.title),
      rule: absent ? 'absent-section' : 'section',
    };
    const listed = readPeopleList(draft.entriesOf.get(section) ?? [], reading, words);
    const own = [...namedByHeading(draft, section, reading, words), ...listed];
    const inner = innerSections(section).flatMap((part) => {
      const entries = draft.entriesOf.get(part) ?? [];
      const people = readPeopleList(entries, reading, words);
      const meant = part.kind === section.kind || isAllPeople(part, entries, people, words);
      return meant || (own.length === 0 && isListOfNames(part, entries, people)) ? people : [];
    });
    return [...own, ...inner];
  });
}

/** Sections about opening a meeting, where people sign in for want of a list of their own. */
const SIGN_IN: ReadonlySet<string> = new Set(['chores', 'opening']);
/** So many names are a list. */
const MIN_SIGNED = 2;

/** `### Check-in`, `### Welcome and roll call` over nothing but people, in a meeting that has no list of participants. */
function signedIn(draft: MeetingDraft, people: readonly PlacedPerson[], words: PeopleWords): readonly Section[] {
  const meetingAt = (line: number) => draft.furtherMeetings.findLastIndex((further) => further.line <= line);
  const listed = new Set(people.map(({ line }) => meetingAt(line)));
  const isName = fullNames(words);
  return draft.sections.filter((section) => {
    if (!SIGN_IN.has(section.kind) || listed.has(meetingAt(section.line))) return false;
    const entries = draft.entriesOf.get(section) ?? [];
    const found = readPeopleList(entries, { absent: false, bareHandles: false, rule: 'section' }, words);
    const named = found.filter(({ handle, name }) => handle !== null || isName(name ?? ''));
    const lines = entries.filter(({ form }) => form !== 'heading').length;
    return named.length >= MIN_SIGNED && named.length * 3 >= lines * 2;
  });
}

/** `## Attendees: Ann, Bob` */
function namedByHeading(
  draft: MeetingDraft,
  section: Section,
  reading: ListReading,
  words: PeopleWords,
): readonly PlacedPerson[] {
  const [heading] = draft.entriesOf.get(section) ?? [];
  const label = heading?.form === 'heading' ? readLabelLine(withoutEmoji(peopleText(heading.nodes))) : undefined;
  if (!heading || !label || label.value === '') return [];
  return readLabelled(heading, label, reading, words);
}

/** Among the subjects of an agenda that others come before: "Participation" is one of them, not the list. */
function isAfterSubjects(section: Section): boolean {
  const { parent } = section;
  return (
    parent?.kind === 'agenda' && parent.children.some((other) => other.kind === 'topic' && other.line < section.line)
  );
}

/** The sub-sections, but for those that list something else by their name ("Other" may be other people). */
function innerSections(section: Section): Section[] {
  const kinds = new Set(['topic', 'subject', section.kind]);
  return section.children.filter((child) => kinds.has(child.kind)).flatMap((child) => [child, ...innerSections(child)]);
}

/**
 * Where the list itself is empty, its parts hold it: a list of names under each team's heading, or below a line in bold
 * ("Write your name here!").
 */
function isListOfNames(section: Section, entries: readonly Entry[], people: readonly PlacedPerson[]): boolean {
  const listed = entries.filter((entry) => entry.form === 'item');
  if (listed.length === 0 || listed.some((entry) => entry.children.length > 0 || entry.text.length > 80)) return false;
  if (section.form === 'bold') return people.length * 2 > listed.length;
  return people.filter(isNamedInFull).length === listed.length;
}

/** A bare first name may be any word. */
function isNamedInFull({ handle, name }: PlacedPerson): boolean {
  return handle !== null || name?.includes(' ') === true;
}

/** A sub-section of another name (`Remote`) lists people if its name says so or every entry has a handle. */
function isAllPeople(
  section: Section,
  entries: readonly Entry[],
  people: readonly PlacedPerson[],
  words: PeopleWords,
): boolean {
  if (people.length === 0) return false;
  if (words.statusOf(section.title)) return true;
  const lines = new Set(people.filter((person) => person.handle !== null).map((person) => person.line));
  const [, ...listed] = entries.filter((entry) => entry.form !== 'row');
  return listed.every((entry) => entry.children.length > 0 || entry.text.trim() === '' || lines.has(entry.line));
}

/** One entry a person: the first of those with the same handle or name counts; `Scribe: GHR` is whoever has this abbreviation. */
function distinct(people: readonly PlacedPerson[]): Participant[] {
  const seen = new Set<string>();
  const kept: Participant[] = [];
  const others = people.filter((person) => person.rule !== 'duty');
  for (const { handle, name, affiliation, note, absent, line, rule, abbreviation } of people) {
    const key = handle ?? name?.toLowerCase() ?? '';
    const full = name?.includes(' ') ? name.toLowerCase() : undefined;
    if (seen.has(key) || (handle === null && full !== undefined && seen.has(full))) continue;
    if (rule === 'duty' && others.some((other) => isAbbreviation(name ?? '', other.name))) continue;
    seen.add(key);
    if (full !== undefined) seen.add(full);
    const status = absent ? 'absent' : 'present';
    kept.push({
      handle,
      name,
      affiliation,
      status,
      note,
      line,
      rule,
      ...(abbreviation === null ? {} : { abbreviation }),
    });
  }
  return kept;
}
