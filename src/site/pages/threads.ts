import { grouped } from '../../data/collect.ts';
import { fixed } from '../addresses.ts';
import { daysBetween } from '../dates.ts';
import { type Frame, linker, makeFrame, type TextLink } from '../frame.ts';
import { groupLink } from '../parts/meetings.ts';
import { latestThreads, type ThreadRow, threadRow } from '../parts/threads.ts';
import type { Site } from '../site.ts';

/** The threads of one group: the latest, within a year before its last one, and the older ones. */
export interface GroupThreads {
  readonly group: TextLink;
  /** Fragment of the section. */
  readonly id: string;
  readonly newest: string | null;
  readonly recent: readonly ThreadRow[];
  readonly older: readonly ThreadRow[];
}

/** The page of all threads. */
export interface ThreadsView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** The group with the latest thread first. */
  readonly groups: readonly GroupThreads[];
}

const RECENT_DAYS = 365;
/** Recent threads that a group shows unasked. */
const MOST = 10;

/** Makes the page of all threads. */
export function threadsView(site: Site): ThreadsView {
  const to = linker(site, fixed.threads);
  const { strings, archive } = site;
  const byGroup = grouped(
    archive.threads.toSorted(latestThreads(site)).map((thread) => [thread.group, thread] as const),
  );
  const groups = archive.groups.flatMap((group, index) => {
    const rows = (byGroup.get(group.id) ?? []).map((thread) => threadRow(site, to, thread));
    const newest = rows[0]?.lastDate ?? null;
    const isRecent = ({ lastDate }: ThreadRow) =>
      newest === null || (lastDate !== null && daysBetween(lastDate, newest) <= RECENT_DAYS);
    const shown = rows.filter(isRecent).slice(0, MOST);
    if (rows.length === 0) return [];
    const older = rows.filter((row) => !shown.includes(row));
    return [{ group: groupLink(site, to, group.id), id: `group-${index + 1}`, newest, recent: shown, older }];
  });
  return {
    frame: makeFrame(site, { address: fixed.threads, title: strings.threads.title, section: 'threads' }),
    title: strings.threads.title,
    lead: strings.threads.lead,
    groups: groups.toSorted((a, b) => (b.newest ?? '').localeCompare(a.newest ?? '')),
  };
}
