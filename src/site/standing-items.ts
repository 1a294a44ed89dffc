import type { Archive } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** Subjects that this share of a group's meetings has say nothing about any one of them… */
const SHARE = 0.12;
/** …and fewer than this are no habit. */
const HABIT = 4;

/**
 * Subjects that a group has in meeting after meeting ("Housekeeping", "Any other business"), as `standingKey` writes them.
 * Learned from the archive, so that no list of such words is needed.
 */
export function standingItems({ groups, meetings }: Pick<Archive, 'groups' | 'meetings'>): ReadonlySet<string> {
  const sizes = new Map(groups.map((group) => [group.id, group.meetings.length]));
  const counts = new Map<string, number>();
  const standing = new Set<string>();
  for (const { group, agenda } of meetings) {
    for (const key of new Set(agenda.map((item) => standingKey(group, item.title)))) {
      const times = (counts.get(key) ?? 0) + 1;
      counts.set(key, times);
      if (times >= Math.max(HABIT, SHARE * (sizes.get(group) ?? 0))) standing.add(key);
    }
  }
  return standing;
}

/** A subject's title within its group; case and punctuation do not count. */
export const standingKey = (group: string, title: string): string => `${group}\n${fold(title)}`;
