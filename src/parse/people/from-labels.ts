import type { MeetingDraft } from '../draft.ts';
import { peopleText } from '../grammar/person-entry.ts';
import { isDateHeading } from '../plugins/dates.ts';
import type { Entry } from '../tree/entries.ts';
import { readLabelLine, withColon } from './label-line.ts';
import { type EntryLine, entryLines, joinWrapped } from './lines.ts';
import { readLabelled, readPeopleList } from './read-list.ts';
import type { PlacedPerson } from './read-table.ts';
import { splitLabels, splitList } from './split-people.ts';
import type { PeopleWords } from './words.ts';

/** Before the first subject of the meeting, or in the sections about running it. */
function isBeforeSubjects(draft: MeetingDraft, entry: Entry): boolean {
  const { kind } = entry.section;
  if (entry.section === draft.root || entry.section === draft.titleSection) return true;
  if (draft.furtherMeetings.length > 0 && isDateHeading(draft, entry.section)) return true;
  return kind !== 'topic' && kind !== 'actions' && kind !== 'decisions' && kind !== 'review';
}

/**
 * `Participation: @a, @b`, `Present: …`, a list entry `Participants:` with people nested in it; where no such label stands
 * before the subjects, those of the single sessions (`### Breakout A` over `Present: Ann, Bob`).
 */
export function fromLabels(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const before = peopleOfLabels(draft, words, (entry) => isBeforeSubjects(draft, entry));
  if (before.length > 0) return before;
  const isOwner = draft.lexicon.phrases('labels', 'owner').is;
  const isAlone = (entry: Entry) => entry.parent === null && entry.form === 'paragraph';
  const isMeant = (entry: Entry) => isAlone(entry) && !isOwner(readLabelLine(entry.text)?.label ?? '');
  const within = peopleOfLabels(draft, words, isMeant);
  return within.length > 1 ? within : [];
}

/** So many lines below the people that a sure label lists, a weaker one (`Others: …`) lists some too. */
const NEAR = 6;

function peopleOfLabels(draft: MeetingDraft, words: PeopleWords, isMeant: (entry: Entry) => boolean): PlacedPerson[] {
  let last = -Infinity;
  return labelledLists(draft, words, isMeant).flatMap(({ entry, line, label, value, status, below }) => {
    const { kindOf } = draft.lexicon;
    if (status === 'present' && kindOf(label) !== 'participants' && line - last > NEAR) return [];
    const reading = { absent: status === 'absent', bareHandles: words.asksForHandles(label), rule: 'label' };
    const own = readLabelled({ ...entry, line }, { label, value }, reading, words);
    const nested = value.trim() === '' || own.length === 0 ? readPeopleList(below, reading, words) : [];
    const found = [...own, ...nested];
    if (found.length > 0) last = Math.max(line, ...found.map((person) => person.line));
    return found;
  });
}

/** People excused outside the list of participants (`Regrets: …`). */
export function absentLabels(draft: MeetingDraft, words: PeopleWords): PlacedPerson[] {
  const isMeant = (entry: Entry) => isBeforeSubjects(draft, entry);
  return labelledLists(draft, words, isMeant).flatMap(({ entry, line, label, value, status, below }) => {
    if (status !== 'absent' || draft.lexicon.kindOf(label) !== 'absent') return [];
    if (entry.section.kind === 'participants' || entry.section.kind === 'absent') return [];
    const reading = { absent: true, bareHandles: false, rule: 'label' };
    const own = readLabelled({ ...entry, line }, { label, value }, reading, words);
    return own.length > 0 ? own : readPeopleList(below, reading, words);
  });
}

/** Further down only a colon makes a label of words. */
const LAST_EARLY = 80;

interface LabelledList {
  readonly entry: Entry;
  readonly line: number;
  readonly label: string;
  readonly value: string;
  readonly status: 'present' | 'absent';
  /** What stands beneath it. */
  readonly below: readonly Entry[];
}

const BULLET = /^\s*[•·*–-]\s+/u;

/**
 * What belongs to a label: what is nested in its entry; to one in a paragraph of an entry of a list (`1. Welcome` over
 * `Attendees:`), the lines below it and the list beside it.
 */
function belowLabel(entry: Entry, offset: number): readonly Entry[] {
  const { form, parent, children } = entry;
  if (form !== 'paragraph' || parent === null) return children;
  const lines = peopleText(entry.nodes).split('\n');
  const next = lines.findIndex((line, at) => at > offset && /:\s*$/.test(line));
  const own = lines.slice(offset + 1, next < 0 ? undefined : next).map((line, at): Entry => {
    const text = line.replace(BULLET, '');
    const isItem = text !== line;
    const nodes = [{ type: 'text', value: text } as const];
    return { ...entry, form: isItem ? 'item' : 'paragraph', text, nodes, line: entry.line + offset + 1 + at };
  });
  if (next >= 0) return own;
  const beside = parent.children.slice(parent.children.indexOf(entry) + 1);
  const end = beside.findIndex((other) => other.form !== 'item');
  return [...own, ...beside.slice(0, end < 0 ? undefined : end)];
}

/** `Attending` over the names nested in it: a label that lacks its colon. */
function overPeople({ lexicon }: MeetingDraft, entry: Entry, words: PeopleWords): LabelledList | undefined {
  const { form, text, children, line } = entry;
  if (form !== 'item' || children.length === 0 || text.length > MAX_BARE_LABEL || text.includes(':')) return undefined;
  const kind = lexicon.kindOf(text);
  const status = kind === 'participants' || kind === 'absent' ? words.statusOf(text) : undefined;
  return status && { entry, line, label: text, value: '', status, below: children };
}

/** A row of two cells, label and value (`Attendees: | Ann, Bob`), as a line; empty where it is none or names the columns. */
function labelledRow({ cells, row }: Entry, words: PeopleWords): string {
  const [label = '', value = ''] = cells.map((cell) => peopleText(cell).trim());
  if (cells.length !== 2 || !words.announcing.isLabel(label.replace(/:$/, ''))) return '';
  return row === 'head' && splitList(value, words.vocabulary).length < 2 ? '' : `${label.replace(/:$/, '')}: ${value}`;
}

/** UTF-16 units. */
const MAX_BARE_LABEL = 60;

/** `Present` alone on a line over `Ann, Bob` in the same paragraph, as W3C's scribes leave it: one line. */
function withColons(lines: readonly EntryLine[], { announcing, statusOf }: PeopleWords): readonly EntryLine[] {
  const isBare = ({ text }: EntryLine) =>
    text.length <= MAX_BARE_LABEL && !/[:,.]/.test(text) && statusOf(text.trim()) !== undefined;
  return lines.flatMap((line, at): EntryLine[] => {
    const above = lines[at - 1];
    const next = lines[at + 1];
    if (above && isBare(above) && !isBare(line) && !announcing.isLabel(line.text.split(':', 1)[0] ?? ''))
      return [{ text: `${above.text.trim()}: ${line.text.trim()}`, offset: line.offset }];
    return next && isBare(line) ? [] : [line];
  });
}

function labelledLists(draft: MeetingDraft, words: PeopleWords, isMeant: (entry: Entry) => boolean): LabelledList[] {
  const { isLabel } = words.announcing;
  return draft.entries.flatMap((entry) => {
    if (entry.form === 'heading' || !isMeant(entry)) return [];
    const over = overPeople(draft, entry, words);
    if (over) return [over];
    const isEarly = entry.line <= LAST_EARLY;
    if (!isEarly && !entry.text.includes(':')) return [];
    const written = entryLines(entry.form === 'row' ? labelledRow(entry, words) : peopleText(entry.nodes));
    const lines = isEarly
      ? written.map((line) => ({ ...line, text: withColon(line.text, words.announcing) }))
      : written;
    return joinWrapped(withColons(lines, words), isLabel, words.person.isOffice).flatMap(({ text, offset }) =>
      splitLabels(text, isLabel).flatMap((part): LabelledList[] => {
        const found = readLabelLine(part);
        const status = found && words.statusOf(found.label);
        return found && status
          ? [{ entry, line: entry.line + offset, ...found, status, below: belowLabel(entry, offset) }]
          : [];
      }),
    );
  });
}
