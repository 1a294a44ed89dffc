import { push } from '../data/collect.ts';
import type { AgendaItem, Meeting, Reference } from '../model/index.ts';
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
/** So is a longer one that stands in most meetings from its first to its last, and in very many. */
const MOST = 0.6;
const VERY_OFTEN = 20;

/** The agenda items of each of a group's meetings that can be part of a thread: standing items are left out. */
export function findSubjects(meetings: readonly Meeting[], isStanding: IsStanding): readonly (readonly Subject[])[] {
  const all = meetings.map((meeting) => subjectsOf(meeting, isStanding));
  const uses = new Map<string, number[]>();
  for (const [index, subjects] of all.entries()) {
    for (const key of new Set(subjects.map((subject) => subject.key))) push(uses, key, index);
  }
  return all.map((subjects) =>
    subjects.filter((subject) => !isHabit(subject, uses.get(subject.key) ?? [], meetings.length)),
  );
}

/** Whether an item comes up out of habit. `uses`: indexes of the meetings that have it, of so many in all. */
function isHabit({ words, heads, item }: Subject, uses: readonly number[], meetings: number): boolean {
  if (heads.length > 0 || uses.length < OFTEN) return false;
  // A question that is asked again and again stands in a form.
  if (item.title.endsWith('?')) return true;
  const span = (uses.at(-1) ?? 0) - (uses[0] ?? 0) + 1;
  if (uses.length >= VERY_OFTEN && uses.length >= span * MOST) return true;
  return words.length <= SHORT && uses.length >= meetings * HABIT;
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
