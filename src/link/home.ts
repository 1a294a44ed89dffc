import { count, most } from '../data/collect.ts';
import type { ArchiveConfig, Meeting } from '../model/index.ts';
import type { Places } from './places.ts';

/** An address of a file in a repository on a host like GitHub. */
export interface FileAddress {
  /** `https://github.com/owner/repo` in lower case. */
  readonly repository: string;
  /** `https://github.com/Owner/Repo` as written. */
  readonly written: string;
  /** Branch and path; branches may hold slashes, so only the files tell where one ends. */
  readonly rest: string;
}

const FILE =
  /^(https?:\/\/[^/\s]+\/[\w.-]+\/[\w.-]+?)(?:\.git)?\/(?:-\/)?(?:blob|tree|raw|edit|blame|src\/branch|commits)\/([^\s?#]+)/i;
const RAW = /^https?:\/\/raw\.githubusercontent\.com\/([\w.-]+\/[\w.-]+)\/([^\s?#]+)/i;
/** Links to existing files that make a repository the archive's own. */
const ENOUGH = 2;

/** Repository and path of a file's address; undefined for any other URL. */
export function fileAddress(url: string): FileAddress | undefined {
  const raw = RAW.exec(url);
  const [, written, rest] = raw ? [url, `https://github.com/${raw[1]}`, raw[2]] : (FILE.exec(url) ?? []);
  if (!written || !rest) return undefined;
  return { repository: written.toLowerCase().replace(/^http:/, 'https:'), written, rest: decode(rest) };
}

/** Percent signs that mean nothing stay as they are. */
export function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The repository that the archive's own links lead into: the one most of whose addresses name files that exist here. */
export function learnHome(meetings: readonly Meeting[], places: Places): string | null {
  const hits = new Map<string, number>();
  const spelled = new Map<string, string>();
  for (const { links } of meetings) {
    for (const { url } of links) {
      const address = fileAddress(url);
      if (!address || !/\d/.test(address.rest) || places.endOf(pathIn(address)) === undefined) continue;
      count(hits, address.repository);
      if (!spelled.has(address.repository)) spelled.set(address.repository, address.written);
    }
  }
  const best = most(hits);
  return best !== undefined && (hits.get(best) ?? 0) >= ENOUGH ? (spelled.get(best) ?? null) : null;
}

/** What may be a path: all after the first segment, which is a branch or the start of one. */
export function pathIn(address: FileAddress): string {
  return address.rest.slice(address.rest.indexOf('/') + 1 || address.rest.length);
}

/** All addresses under which the archive's own files are known, lower case. */
export function homesOf(config: ArchiveConfig, remote: string | null, learned: string | null): ReadonlySet<string> {
  return new Set(
    [config.repository, remote, learned].flatMap((one) =>
      one === null ? [] : [one.toLowerCase().replace(/\/+$|\.git$/g, '')],
    ),
  );
}
