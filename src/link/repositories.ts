import { count, most, push, within } from '../data/collect.ts';
import type { ArchiveConfig, Meeting } from '../model/index.ts';
import { dateOfLine } from './timeline.ts';

/** The parts of `owner/repo#12`; `orgs/owner#12` has owner `orgs`. */
export interface RefParts {
  readonly owner: string;
  readonly repository: string;
  readonly number: number;
}

const REF = /^([^/#\s]+)\/([^/#\s]+)#(\d{1,9})$/;

/** Parts of a ref; undefined if it is none. */
export function refParts(ref: string): RefParts | undefined {
  const [, owner, repository, number] = REF.exec(ref) ?? [];
  return owner && repository && number ? { owner, repository, number: Number(number) } : undefined;
}

/** Spells owners and repositories the one way: `Owner/Repo` of any way to write them. */
export type Canonical = (owner: string, repository: string) => string;

/** When a spelling was used, and with which numbers. */
interface Use {
  readonly date: string;
  readonly number: number;
}

/**
 * Learns the one spelling of each owner and repository: the most frequent one, GitHub itself not minding case. Two spellings
 * stay two repositories where the archive shows that a new one took over the name of a renamed one (see `isSuccession`).
 */
export function learnSpellings(meetings: readonly Meeting[], config: ArchiveConfig): Canonical {
  const owners = new Map<string, Map<string, number>>();
  const uses = new Map<string, Map<string, Use[]>>();
  for (const meeting of meetings) {
    for (const { ref, line } of meeting.references) {
      const parts = refParts(ref);
      if (!parts) continue;
      count(
        within(owners, parts.owner.toLowerCase(), () => new Map()),
        parts.owner,
      );
      const spellings = within(
        uses,
        `${parts.owner}/${parts.repository}`.toLowerCase(),
        () => new Map<string, Use[]>(),
      );
      push(spellings, parts.repository, { date: dateOfLine(meeting, line) ?? '', number: parts.number });
    }
  }
  return spell(ownerSpellings(owners, config), repositorySpellings(uses), renamed(config));
}

function spell(
  owners: ReadonlyMap<string, string>,
  repositories: ReadonlyMap<string, string>,
  renames: ReadonlyMap<string, string>,
): Canonical {
  return (owner, repository) => {
    const by = owners.get(owner.toLowerCase()) ?? owner;
    const exact = repositories.get(`${by.toLowerCase()}/${repository}`);
    const name = exact ?? repositories.get(`${by}/${repository}`.toLowerCase()) ?? repository;
    return renames.get(`${by}/${name}`.toLowerCase()) ?? `${by}/${name}`;
  };
}

function ownerSpellings(seen: ReadonlyMap<string, ReadonlyMap<string, number>>, config: ArchiveConfig) {
  const owners = new Map<string, string>();
  for (const [key, spellings] of seen) owners.set(key, most(spellings) ?? key);
  for (const [owner, aliases] of Object.entries(config.owners)) {
    for (const alias of [owner, ...aliases]) owners.set(alias.toLowerCase(), owner);
  }
  return owners;
}

/** `owner/spelling` (owner in lower case) of every spelling, and `owner/repo` in lower case → spelling to use. */
function repositorySpellings(uses: ReadonlyMap<string, ReadonlyMap<string, readonly Use[]>>) {
  const spellings = new Map<string, string>();
  for (const [key, variants] of uses) {
    const owner = key.slice(0, key.indexOf('/'));
    const ranked = [...variants].sort(([, a], [, b]) => b.length - a.length);
    const main = ranked[0];
    if (!main) continue;
    spellings.set(key, main[0]);
    const second = ranked[1];
    const apart = second !== undefined && (isSuccession(main[1], second[1]) || isSuccession(second[1], main[1]));
    for (const [spelling] of ranked) {
      spellings.set(`${owner}/${spelling}`, apart && spelling === second[0] ? spelling : main[0]);
    }
  }
  return spellings;
}

/** Mentions that a spelling needs to be taken for a repository of its own. */
const ENOUGH = 5;

/**
 * Whether `late` is another repository that took over a name: it came into use when `early` went out of it, and its numbers
 * start again below those at which `early` ended. A mere change of habit would count on.
 */
function isSuccession(early: readonly Use[], late: readonly Use[]): boolean {
  if (early.length < ENOUGH || late.length < ENOUGH) return false;
  const before = [...early].sort(byUseDate);
  const after = [...late].sort(byUseDate);
  const end = before[Math.floor(before.length * 0.9)]?.date ?? '';
  const start = after[Math.floor(after.length * 0.1)]?.date ?? '';
  if (end === '' || end > start) return false;
  const quarter = (uses: readonly Use[]) => Math.max(3, Math.ceil(uses.length / 4));
  return median(after.slice(0, quarter(after))) < median(before.slice(-quarter(before)));
}

function byUseDate(a: Use, b: Use): number {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : a.number - b.number;
}

function median(uses: readonly Use[]): number {
  const numbers = uses.map((use) => use.number).sort((a, b) => a - b);
  return numbers[numbers.length >> 1] ?? 0;
}

/** `owner/alias` → `Owner/Repo` of the repositories that the configuration names with their former names. */
function renamed(config: ArchiveConfig): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  for (const { name, aliases } of config.repositories) {
    const owner = name.slice(0, name.indexOf('/'));
    for (const alias of aliases) renames.set((alias.includes('/') ? alias : `${owner}/${alias}`).toLowerCase(), name);
  }
  return renames;
}
