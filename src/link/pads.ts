import { push } from '../data/collect.ts';
import type { Meeting } from '../model/index.ts';
import type { Places } from './places.ts';

/** The file that an address of a pad leads to; undefined if none is known. */
export type PadTarget = (url: string, from: Meeting) => string | undefined;

const ADDRESS = /^https?:\/\/([^\s?#]+)(?:\?[^\s#]*)?(?:#(\S*))?$/i;
const DAY = /(\d{4}-\d{2}-\d{2})/;

/**
 * Learns which pad a file was written in: the one that it alone names above its first subject, and nobody before it. A pad that
 * rolls on, meeting after meeting, leads to the file of the day that the anchor names, in the group that the pad is called after, else one that uses it.
 */
export function learnPads(meetings: readonly Meeting[], places: Places): PadTarget {
  const uses = new Map<string, Use[]>();
  for (const meeting of meetings) {
    const top = Math.min(HEAD, meeting.agenda[0]?.line ?? HEAD);
    for (const { url, line, type } of meeting.links) {
      const pad = type === 'pad' ? padOf(url) : undefined;
      if (pad) push(uses, pad.key, { meeting, isOwn: line < top && pad.anchor === '' });
    }
  }
  const groups = [...new Set(meetings.map(({ group }) => group))].sort((a, b) => b.length - a.length);
  const namedIn = (key: string) => groups.filter((group) => isNamedIn(group, key));
  const owners = new Map([...uses].map(([key, list]) => [key, ownerOf(list)] as const));
  return (url, from) => {
    const pad = padOf(url);
    if (!pad) return undefined;
    const owner = owners.get(pad.key);
    if (owner !== undefined) return owner;
    const day = DAY.exec(pad.anchor)?.[1];
    if (day === undefined) return undefined;
    const users = (uses.get(pad.key) ?? []).slice(0, LOOK).map((use) => use.meeting.group);
    for (const group of new Set([...namedIn(pad.key), from.group, ...users])) {
      const found = places.onDay(group, day);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}

/** A file that names a pad, and whether it does so where its own one would stand. */
interface Use {
  readonly meeting: Meeting;
  readonly isOwn: boolean;
}

/** The one file that names the pad as its own; none if it was spoken of before that meeting. */
function ownerOf(uses: readonly Use[]): string | undefined {
  const own = new Set(uses.filter((use) => use.isOwn).map((use) => use.meeting));
  const [owner] = own;
  if (!owner || own.size > 1) return undefined;
  const isEarlier = ({ meeting }: Use) => meeting.date !== null && owner.date !== null && meeting.date < owner.date;
  return uses.some(isEarlier) ? undefined : owner.path;
}

/** Whether a pad is called after a group: `2024-scs-sig-iam`. */
function isNamedIn(group: string, key: string): boolean {
  const name = key.slice(key.lastIndexOf('/') + 1).toLowerCase();
  return group !== '' && `-${name}-`.replace(/_/g, '-').includes(`-${group.toLowerCase().replace(/[_/]/g, '-')}-`);
}

/** Links to a pad that tell which groups use it. */
const LOOK = 20;

/** A pad named further down than that is not the file's own. */
const HEAD = 12;

function padOf(url: string): { readonly key: string; readonly anchor: string } | undefined {
  const [, address, anchor] = ADDRESS.exec(url) ?? [];
  const key = address?.replace(/\/+$/, '');
  return key?.includes('/') && !key.includes('/uploads/') ? { key, anchor: anchor ?? '' } : undefined;
}
