import type { AgendaItem, ArchiveConfig, Meeting, Reference } from '../model/index.ts';
import { fold } from '../text/fold.ts';
import { linkingSet } from '../vocabulary/linking.ts';
import { count, push } from './collect.ts';
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

/** With more references beneath it an item is a list, not a subject. */
const FEW = 2;
/** A title of so few words says little without the one above it. */
const SHORT = 2;
/** A title of few words that stands in that share of a group's meetings, and in so many of them, is a standing item. */
const HABIT = 0.4;
const OFTEN = 8;

/** All agenda items of a group's meetings that can be part of a thread: standing items are left out. */
export function findSubjects(meetings: readonly Meeting[], config: ArchiveConfig): readonly (readonly Subject[])[] {
  const standing = linkingSet(
    'standing',
    Object.values(config.vocabulary.standing ?? {})
      .flat()
      .map(fold),
  );
  const all = meetings.map((meeting) => subjectsOf(meeting, standing));
  const frequency = new Map<string, number>();
  for (const subjects of all) for (const key of new Set(subjects.map((subject) => subject.key))) count(frequency, key);
  const isHabit = ({ key, words, heads }: Subject) => {
    const times = frequency.get(key) ?? 0;
    return heads.length === 0 && words.length <= SHORT && times >= OFTEN && times >= meetings.length * HABIT;
  };
  return all.map((subjects) => subjects.filter((subject) => !isHabit(subject)));
}

function subjectsOf(meeting: Meeting, standing: ReadonlySet<string>): readonly Subject[] {
  const onLine = new Map<number, Reference[]>();
  for (const reference of meeting.references) push(onLine, reference.line, reference);
  const subjects: Subject[] = [];
  const visit = (items: readonly AgendaItem[], above: string) => {
    for (const item of items) {
      const words = titleWords(item.title);
      const heads = [...new Set((onLine.get(item.line) ?? []).map((reference) => reference.ref))];
      const isStanding =
        standing.has(fold(item.title)) || standing.has(words.join(' ')) || (words.length === 0 && heads.length === 0);
      const key = words.length <= SHORT && above !== '' ? `${above} > ${words.join(' ')}` : words.join(' ');
      const focus = item.references.length <= FEW ? item.references : heads;
      if (!isStanding)
        subjects.push({
          meeting,
          item,
          words,
          key: words.length === 0 ? '' : key,
          heads,
          focus: [...new Set([...heads, ...focus])],
        });
      visit(item.children, isStanding ? above : words.join(' '));
    }
  };
  visit(meeting.agenda, '');
  return subjects;
}
