import { push } from '../data/collect.ts';
import type { ArchiveConfig, Backlink, Diagnostic, Link, Meeting } from '../model/index.ts';
import { decode, fileAddress, homesOf, learnHome, pathIn } from './home.ts';
import { learnPads } from './pads.ts';
import { createPlaces } from './places.ts';

/** Meetings whose links know where they lead, and who leads to whom. */
export interface LinkedMeetings {
  readonly meetings: readonly Meeting[];
  readonly backlinks: ReadonlyMap<string, readonly Backlink[]>;
  readonly home: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Where a link leads: a file, or one that should be there. */
type Target = { readonly path: string } | { readonly missing: string } | undefined;

/** What lookups need to know of the archive beside its files. */
export interface Surroundings {
  readonly remote: string | null;
  /** Paths of pictures and documents beside the minutes. */
  readonly assets: readonly string[];
}

const RELATIVE_FILE = /\.(?:md|markdown)$/i;
const SCHEME = /^(?:[a-z][a-z\d+.-]*:|\/\/|#)/i;

/**
 * Leads links to other files of the archive there, in any form: address on the host on any branch, relative path, pad, with or
 * without `.md`. A link into the archive's own repository whose file does not exist is told, with the nearest one that does.
 */
export function linkMeetings(
  meetings: readonly Meeting[],
  config: ArchiveConfig,
  surroundings: Surroundings,
): LinkedMeetings {
  const places = createPlaces(meetings);
  const learned = learnHome(meetings, places);
  const homes = homesOf(config, surroundings.remote, learned);
  const padTarget = learnPads(meetings, places);
  const assets = new Set(surroundings.assets);
  const targetOf = (link: Link, from: Meeting): Target => {
    const address = fileAddress(link.url);
    if (address) return homes.has(address.repository) ? inHome(pathIn(address), config.folder) : undefined;
    if (!SCHEME.test(link.url)) return relative(link.url, from.path);
    const path = padTarget(link.url, from);
    return path === undefined ? undefined : { path };
  };
  const inHome = (path: string, folder: string): Target => {
    const found = places.endOf(path);
    if (found !== undefined) return { path: found };
    const inside = folder !== '' && path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
    return isLikeMinutes(inside, places.nearest(inside)) ? { missing: inside } : undefined;
  };
  const relative = (url: string, from: string): Target => {
    const path = resolvePath(from, decode(url.replace(/[?#].*$/s, '')));
    if (path === undefined || path === '') return undefined;
    const found = places.at(path);
    if (found !== undefined) return { path: found };
    return RELATIVE_FILE.test(path) && !assets.has(path) ? { missing: path } : undefined;
  };
  const backlinks = new Map<string, Backlink[]>();
  const diagnostics: Diagnostic[] = [];
  const linked = meetings.map((meeting) => {
    const links = meeting.links.map((link): Link => {
      const target = targetOf(link, meeting);
      if (!target) return link;
      if ('missing' in target) {
        diagnostics.push(missingFile(meeting, link, target.missing, places.nearest(target.missing)));
        return link;
      }
      if (target.path === meeting.path) return link;
      addBacklink(backlinks, target.path, { from: meeting.path, line: link.line, text: link.text });
      return { ...link, meeting: target.path, type: link.type === 'pad' ? 'pad' : 'minutes' };
    });
    return { ...meeting, links };
  });
  return { meetings: linked, backlinks, home: config.repository ?? learned ?? surroundings.remote, diagnostics };
}

/** Links of the archive's repository to other things (`tools/`, `LICENSE`) are no minutes. */
function isLikeMinutes(path: string, nearest: string | undefined): boolean {
  return RELATIVE_FILE.test(path) || (nearest !== undefined && /\d{6,8}[^/]*$|\d{4}-\d{2}-\d{2}[^/]*$/.test(path));
}

function addBacklink(backlinks: Map<string, Backlink[]>, path: string, link: Backlink): void {
  const last = backlinks.get(path)?.at(-1);
  if (last?.from !== link.from || last.line !== link.line) push(backlinks, path, link);
}

/** Path of a relative link; undefined if it leads out of the archive. */
function resolvePath(from: string, relative: string): string | undefined {
  const segments = relative.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const segment of relative.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(segment);
    else if (segments.pop() === undefined) return undefined;
  }
  return segments.join('/');
}

function missingFile(meeting: Meeting, link: Link, missing: string, nearest: string | undefined): Diagnostic {
  const guess = nearest === undefined ? '' : `; the nearest is ${nearest}`;
  return {
    path: meeting.path,
    line: link.line,
    column: 1,
    rule: 'missing-minutes',
    severity: 'warning',
    message: `The link leads to ${missing}, and there is no such file${guess}`,
    ...(nearest === undefined ? {} : { related: [{ path: nearest, line: 1, message: 'the nearest existing file' }] }),
  };
}
