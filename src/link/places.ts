import { push } from '../data/collect.ts';
import type { Meeting } from '../model/index.ts';
import { compare } from './timeline.ts';

/** Which files there are, however a link writes them. */
export interface Places {
  /** The file at a path, also with `.md` missing or in another case; undefined if there is none. */
  readonly at: (path: string) => string | undefined;
  /** The file whose path is the longest end of these segments that exists; undefined if there is none. */
  readonly endOf: (path: string) => string | undefined;
  /** The existing file that a missing one most likely means; undefined if none is near. */
  readonly nearest: (path: string) => string | undefined;
  /** The group's file of a day. */
  readonly onDay: (group: string, date: string) => string | undefined;
}

const DAY_IN_NAME = /(\d{4})[-._]?(\d{2})[-._]?(\d{2})/;

/** Looks up the files of an archive; `meetings` with settled dates. */
export function createPlaces(meetings: readonly Meeting[]): Places {
  const byPath = new Map<string, string>();
  const byName = new Map<string, string[]>();
  const byFolder = new Map<string, string[]>();
  const byDay = new Map<string, string>();
  for (const { path, group, date, kind } of [...meetings].sort((a, b) => compare(a.path, b.path))) {
    byPath.set(path.toLowerCase(), path);
    push(byName, baseName(path), path);
    push(byFolder, folderOf(path).toLowerCase(), path);
    const key = `${group}\n${date}`;
    if (date !== null && kind !== 'other' && !byDay.has(key)) byDay.set(key, path);
  }
  const at = (path: string) => {
    const key = path.toLowerCase().replace(/\/+$/, '');
    return byPath.get(key) ?? byPath.get(`${key}.md`);
  };
  return {
    at,
    endOf(path) {
      const segments = path.split('/');
      for (let from = 0; from < Math.min(segments.length, 12); from++) {
        const found = at(segments.slice(from).join('/'));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    nearest(path) {
      const [sameName, ...others] = byName.get(baseName(path)) ?? [];
      const siblings = byFolder.get(folderOf(path).toLowerCase()) ?? [];
      return nearestDay(path, siblings) ?? (others.length === 0 ? sameName : undefined);
    },
    onDay: (group, date) => byDay.get(`${group}\n${date}`),
  };
}

function baseName(path: string): string {
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/\.md$/, '');
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '';
}

/** Among sorted siblings the one just before or after, whichever day is nearer: names begin with the date. */
function nearestDay(path: string, siblings: readonly string[]): string | undefined {
  const wanted = dayOf(path);
  if (wanted === undefined) return undefined;
  let low = 0;
  let high = siblings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(siblings[middle] ?? '', path) < 0) low = middle + 1;
    else high = middle;
  }
  const near = [siblings[low - 1], siblings[low], siblings[low + 1]].flatMap((sibling) => {
    const day = sibling === undefined ? undefined : dayOf(sibling);
    return sibling === undefined || day === undefined ? [] : [{ sibling, off: Math.abs(day - wanted) }];
  });
  return near.sort((a, b) => a.off - b.off || compare(a.sibling, b.sibling))[0]?.sibling;
}

/** A number that grows with the date in a file's name. */
function dayOf(path: string): number | undefined {
  const [, year, month, day] = DAY_IN_NAME.exec(path.slice(path.lastIndexOf('/') + 1)) ?? [];
  return year && month && day ? Number(year) * 372 + Number(month) * 31 + Number(day) : undefined;
}
