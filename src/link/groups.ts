import { push } from '../data/collect.ts';
import type { ArchiveConfig, Group, Meeting, SeriesEntry } from '../model/index.ts';
import { groupNames } from './group-name.ts';
import { findGaps, findRhythm } from './rhythm.ts';
import { byDate, compare } from './timeline.ts';

/**
 * The groups with their series of meetings: those that the configuration names first, in its order, then the others by name.
 * `meetings` in order of time.
 */
export function findGroups(
  meetings: readonly Meeting[],
  copies: ReadonlyMap<string, string>,
  config: ArchiveConfig,
): readonly Group[] {
  const byFolder = new Map<string, Meeting[]>();
  for (const meeting of meetings) push(byFolder, meeting.group, meeting);
  const configured = new Map(config.groups.map((group, at) => [group.folder, { group, at }]));
  const rank = (folder: string) => configured.get(folder)?.at ?? configured.size;
  const names = groupNames(
    [...byFolder].map(([folder, ofGroup]) => ({
      folder,
      titles: ofGroup.flatMap(({ title }) => title ?? []),
      meets: ofGroup.some(({ kind }) => kind !== 'other'),
    })),
  );
  const groups = [...byFolder].map(([folder, ofGroup]) => {
    const said = configured.get(folder)?.group;
    return toGroup(folder, said?.name ?? names.get(folder) ?? folder, said?.description ?? null, ofGroup, copies);
  });
  return groups.sort((a, b) => rank(a.id) - rank(b.id) || compare(a.name, b.name) || compare(a.id, b.id));
}

function toGroup(
  id: string,
  name: string,
  description: string | null,
  meetings: readonly Meeting[],
  copies: ReadonlyMap<string, string>,
): Group {
  const series = seriesOf(meetings, copies);
  const dates = [...new Set(series.flatMap(({ date }) => (date === null ? [] : [date])))].sort();
  return {
    id,
    name,
    description,
    meetings: meetings.map((meeting) => meeting.path),
    series,
    rhythm: findRhythm(dates),
    gaps: findGaps(dates),
  };
}

/** Every meeting once: further ones in a file too, unless they have a file of their own; no copies of the same day. */
function seriesOf(meetings: readonly Meeting[], copies: ReadonlyMap<string, string>): readonly SeriesEntry[] {
  const dateOf = new Map(meetings.map((meeting) => [meeting.path, meeting.date]));
  const days = new Set(meetings.map((meeting) => meeting.date));
  const entries: SeriesEntry[] = [];
  for (const meeting of meetings) {
    if (meeting.kind === 'other') continue;
    const original = copies.get(meeting.path);
    if (original === undefined || dateOf.get(original) !== meeting.date) {
      entries.push({ path: meeting.path, line: 1, date: meeting.date, cancelled: meeting.cancelled });
    }
    for (const { date, line } of meeting.furtherMeetings) {
      if (!days.has(date)) entries.push({ path: meeting.path, line, date, cancelled: false });
      days.add(date);
    }
  }
  return entries.sort((a, b) => byDate(a, b) || a.line - b.line);
}
