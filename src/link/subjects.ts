import type { AgendaItem, Meeting, Reference } from '../model/index.ts';
import { count, push } from './collect.ts';
import type { IsStanding } from './standing.ts';
import { titleWords } from './wording.ts';

/** An agenda item with what its joins are made of. */
export interface Subject {
  readonly meeting: Meeting;
  readonly item: AgendaItem;
  readonly words: readonly string[];
  /** What two items of the same title have in common; short titles keep that of the item above. */
  readonly key: string;
  /** References in the heading itself. */
  readonly heads: readonly string[];
  /** What the item is about: references in the heading, or those beneath it if they are few. */
  readonly focus: readonly string[];
}

/** References of one heading that are looked at: more are no heading. */
const MANY = 12;
/** With more references beneath it an item is a list, not a subject. */
const FEW = 2;
/** A title of so few words says little without the one above it. */
const SHORT = 2;
/** A title of few words that stands in that share of a group's meetings, and in so many of them, is a standing item. */
const HABIT = 0.4;
const OFTEN = 8;

/** The agenda items of each of a group's meetings that can be part of a thread: standing items are left out. */
export function findSubjects(meetings: readonly Meeting[], isStanding: IsStanding): readonly (readonly Subject[])[] {
  const all = meetings.map((meeting) => subjectsOf(meeting, isStanding));
  const frequency = new Map<string, number>();
  for (const subjects of all) for (const key of new Set(subjects.map((subject) => subject.key))) count(frequency, key);
  const isHabit = ({ key, words, heads, item }: Subject) => {
    const times = frequency.get(key) ?? 0;
    if (heads.length > 0 || times < OFTEN) return false;
    // A question that is asked again and again stands in a form.
    return item.title.endsWith('?') || (words.length <= SHORT && times >= meetings.length * HABIT);
  };
  return all.map((subjects) => subjects.filter((subject) => !isHabit(subject)));
}

function subjectsOf(meeting: Meeting, isStanding: IsStanding): readonly Subject[] {
  const onLine = new Map<number, Reference[]>();
  for (const reference of meeting.references) push(onLine, reference.line, reference);
  const subjects: Subject[] = [];
  const visit = (items: readonly AgendaItem[], above: string) => {
    for (const item of items) {
      const subject = subjectOf(meeting, item, onLine.get(item.line) ?? [], above);
      const isRubric =
        subject.heads.length === 0 && (subject.words.length === 0 || isStanding(item.title, subject.words));
      if (!isRubric) subjects.push(subject);
      visit(item.children, isRubric ? above : subject.words.join(' '));
    }
  };
  visit(meeting.agenda, '');
  return subjects;
}

function subjectOf(meeting: Meeting, item: AgendaItem, onLine: readonly Reference[], above: string): Subject {
  const words = titleWords(item.title);
  const heads = [...new Set(onLine.map((reference) => reference.ref))].slice(0, MANY);
  const title = words.join(' ');
  const beneath = item.references.length <= FEW ? item.references : [];
  return {
    meeting,
    item,
    words,
    key: words.length > 0 && words.length <= SHORT && above !== '' ? `${above} > ${title}` : title,
    heads,
    focus: [...new Set([...heads, ...beneath])],
  };
}
