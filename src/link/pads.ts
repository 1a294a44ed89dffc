import type { Meeting } from '../model/index.ts';
import { push, within } from './collect.ts';
import type { Places } from './places.ts';
import { allItems } from './timeline.ts';

/** The file that an address of a pad leads to; undefined if none is known. */
export type PadTarget = (url: string, from: Meeting) => string | undefined;

const ADDRESS = /^https?:\/\/([^\s?#]+)(?:\?[^\s#]*)?(?:#(\S*))?$/i;
const DAY = /(\d{4}-\d{2}-\d{2})/;

/**
 * Learns which pad a file was written in: the one that it alone names before its first subject. A pad that rolls on, meeting
 * after meeting, leads to the file of the day that the anchor names, in the group that uses the pad.
 */
export function learnPads(meetings: readonly Meeting[], places: Places): PadTarget {
  const heads = new Map<string, Set<string>>();
  const groups = new Map<string, string[]>();
  for (const meeting of meetings) {
    const top = Math.min(
      ...allItems(meeting)
        .slice(0, 1)
        .map((item) => item.line),
      HEAD,
    );
    for (const { url, line, type } of meeting.links) {
      const pad = type === 'pad' ? padOf(url) : undefined;
      if (!pad) continue;
      push(groups, pad.key, meeting.group);
      if (line < top && pad.anchor === '') within(heads, pad.key, () => new Set()).add(meeting.path);
    }
  }
  return (url, from) => {
    const pad = padOf(url);
    if (!pad) return undefined;
    const own = heads.get(pad.key);
    const [only] = own?.size === 1 ? own : [];
    if (only !== undefined) return only;
    const day = DAY.exec(pad.anchor)?.[1];
    if (day === undefined) return undefined;
    for (const group of new Set([from.group, ...(groups.get(pad.key) ?? []).slice(0, 20)])) {
      const found = places.onDay(group, day);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** A pad named further down than that is not the file's own. */
const HEAD = 40;

function padOf(url: string): { readonly key: string; readonly anchor: string } | undefined {
  const [, address, anchor] = ADDRESS.exec(url) ?? [];
  const key = address?.replace(/\/+$/, '');
  return key?.includes('/') && !key.includes('/uploads/') ? { key, anchor: anchor ?? '' } : undefined;
}
