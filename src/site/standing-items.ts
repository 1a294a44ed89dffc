import { count } from '../data/collect.ts';
import { remembered } from '../data/remembered.ts';
import type { Archive, Meeting } from '../model/index.ts';
import { fold, foldedWords } from '../text/fold.ts';
import { dateWriter } from './dates.ts';

/** What this share of a group's meetings has says nothing about any one of them… */
const SHARE = 0.12;
/** …and fewer than this are no habit. */
const HABIT = 4;

/**
 * Subjects that a group has in meeting after meeting ("Housekeeping", "Any other business"), as `standingKey` writes them.
 * Learned from the archive, so that no list of such words is needed.
 */
export function standingItems(archive: Pick<Archive, 'groups' | 'meetings'>): ReadonlySet<string> {
  return habits(archive, ({ group, agenda }) => agenda.map((item) => standingKey(group, item.title)));
}

/** A subject's title within its group; case and punctuation do not count. */
export const standingKey = (group: string, title: string): string => `${group}\n${fold(title)}`;

/** Titles that a group gives meeting after meeting ("Triage meeting 2021-03-02"), as `titleKey` writes them. */
export function standingTitles(archive: Pick<Archive, 'groups' | 'meetings'>): ReadonlySet<string> {
  return habits(archive, (meeting) => [titleKey(meeting)]);
}

type Titled = Pick<Meeting, 'group' | 'title' | 'date' | 'language'>;

/** A meeting's title within its group, without its day, however that is written. */
export function titleKey({ group, title, date, language }: Titled): string {
  const words = foldedWords(title ?? '');
  const names = date === null ? [] : [language, 'en'].flatMap((each) => foldedWords(datesIn(each).full(date)));
  const isOfDay = (word: string) => /\d/.test(word) || (word.length >= SHORTEST && startOf(names, word));
  return standingKey(group, words.filter((word) => !isOfDay(word)).join(' '));
}

/** Letters of a name that is cut short: `Mar`, `Sept`. */
const SHORTEST = 3;
const startOf = (names: readonly string[], word: string): boolean => names.some((name) => name.startsWith(word));

/** Of the language alone: what follows it may be written as no locale is (`en-a1`). */
const datesIn = remembered((tag: string) => dateWriter(tag.replace(/-.*/, '')));

function habits(
  { groups, meetings }: Pick<Archive, 'groups' | 'meetings'>,
  keysOf: (meeting: Meeting) => readonly string[],
): ReadonlySet<string> {
  const sizes = new Map(groups.map((group) => [group.id, group.meetings.length]));
  const counts = new Map<string, number>();
  const standing = new Set<string>();
  for (const meeting of meetings) {
    for (const key of new Set(keysOf(meeting))) {
      count(counts, key);
      if ((counts.get(key) ?? 0) >= Math.max(HABIT, SHARE * (sizes.get(meeting.group) ?? 0))) standing.add(key);
    }
  }
  return standing;
}
