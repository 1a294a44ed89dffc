import { remembered } from '../../data/remembered.ts';
import type { Thread } from '../../model/index.ts';
import { threadAddress } from '../addresses.ts';
import type { Linker, TextLink } from '../frame.ts';
import type { Site } from '../site.ts';
import { rowGroup } from './meetings.ts';
import { lastDate } from './references.ts';

/** A thread in a list. */
export interface ThreadRow {
  readonly title: string;
  readonly href: string;
  /** Null in an archive of one group. */
  readonly group: TextLink | null;
  readonly meetings: number;
  /** "3 May 2023 to 17 May 2023"; null without dates. */
  readonly span: string | null;
  readonly lastDate: string | null;
}

/** A thread as lists show it. */
export function threadRow(site: Site, to: Linker, thread: Thread): ThreadRow {
  const paths = meetingsOf(thread);
  const last = lastDate(site, paths);
  const first = lastDate(site, paths.toReversed());
  return {
    title: thread.title,
    href: to(threadAddress(thread.slug)),
    group: rowGroup(site, to, thread.group),
    meetings: paths.length,
    span: first && last ? site.strings.common.from(site.dates.medium(first), site.dates.medium(last)) : null,
    lastDate: last,
  };
}

/** Paths of a thread's meetings, each once, oldest first. */
export const meetingsOf = (thread: Thread): readonly string[] => [
  ...new Set(thread.entries.map((entry) => entry.path)),
];

/** Latest first, by the last entry's meeting. */
export function latestThreads(site: Site): (a: Thread, b: Thread) => number {
  const last = remembered((thread: Thread) => lastDate(site, meetingsOf(thread)) ?? '');
  return (a, b) => last(b).localeCompare(last(a)) || a.slug.localeCompare(b.slug);
}
