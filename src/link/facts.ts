import { count, most, within } from '../data/collect.ts';
import type { ArchiveConfig, Meeting } from '../model/index.ts';
import { linkingSet } from '../vocabulary/linking.ts';
import { type Canonical, learnSpellings, refParts } from './repositories.ts';

/** What the archive teaches about owners and repositories. */
export interface ReferenceFacts {
  readonly organisation: string | null;
  /** Lower-case repository name or alias → `Owner/Repo`, where it is certain. */
  readonly repositories: ReadonlyMap<string, string>;
  /** All owners of repositories that are named, lower case: organisations more often than people. */
  readonly owners: ReadonlySet<string>;
  readonly canonical: Canonical;
}

/** `k8s#12`, `SCS/issues/#12`, `issues!12` as the text of a link. */
const SHORT = /^(?:([\w.-]{1,60})\/)?([\w.-]{1,100})\/?[#!](\d{1,9})$/;
const REPOSITORY = /^https?:\/\/github\.com\/([\w.-]{1,60})\/[\w.-]/i;
const GENERIC = linkingSet('generic');

/** Share of the mentions of a name that must mean the same repository, and the number of links that make an alias. */
const MAJORITY = 0.8;
const ENOUGH = 2;

type Counts = Map<string, Map<string, number>>;

/**
 * Learns from URLs which owner a repository belongs to, and from the texts of links under which other names both are written
 * (`[k8s#12](…/k8s-cluster-api-provider/issues/12)`). The configuration comes first.
 */
export function learnFacts(meetings: readonly Meeting[], config: ArchiveConfig, remote: string | null): ReferenceFacts {
  const aliased = withOwnerAliases(meetings, config);
  const canonical = learnSpellings(meetings, aliased);
  const owners = new Map<string, number>();
  const names: Counts = new Map();
  const aliases: Counts = new Map();
  for (const { ref, text, url } of meetings.flatMap((meeting) => meeting.references)) {
    const parts = refParts(ref);
    if (!parts || parts.owner === 'orgs') continue;
    const full = canonical(parts.owner, parts.repository);
    count(owners, full.slice(0, full.indexOf('/')));
    count(
      within(names, parts.repository.toLowerCase(), () => new Map()),
      full,
    );
    const alias = url === null ? undefined : shortName(text, parts.number);
    if (alias !== undefined)
      count(
        within(aliases, alias, () => new Map()),
        full,
      );
  }
  const repositories = new Map<string, string>();
  learnCertain(repositories, aliases, ENOUGH);
  learnCertain(repositories, names, 1);
  for (const { name, aliases } of config.repositories) {
    for (const alias of [name.slice(name.indexOf('/') + 1), ...aliases]) repositories.set(alias.toLowerCase(), name);
  }
  return {
    organisation: most(owners) ?? ownerOfRemote(remote),
    repositories,
    owners: new Set([...owners.keys(), ...linkedOwners(meetings)].map((owner) => owner.toLowerCase())),
    canonical,
  };
}

/** Owners of the repositories that links lead to. */
function* linkedOwners(meetings: readonly Meeting[]): Generator<string> {
  for (const { links } of meetings) {
    for (const { url } of links) {
      const owner = REPOSITORY.exec(url)?.[1];
      if (owner !== undefined) yield owner;
    }
  }
}

/** Keeps the names most of whose mentions mean the same repository; a later call overrules an earlier one. */
function learnCertain(known: Map<string, string>, names: Counts, enough: number): void {
  for (const [name, targets] of names) {
    const best = most(targets);
    const number = best === undefined ? 0 : (targets.get(best) ?? 0);
    const all = [...targets.values()].reduce((sum, one) => sum + one, 0);
    if (best !== undefined && number >= enough && number >= all * MAJORITY) known.set(name, best);
  }
}

/** The name in `k8s#12`, lower case; none if it is a word like "issue" or the number is not that of the URL. */
function shortName(text: string, number: number): string | undefined {
  const [, , name, digits] = SHORT.exec(text.trim()) ?? [];
  const key = name?.toLowerCase();
  return key !== undefined && Number(digits) === number && !GENERIC.has(key) ? key : undefined;
}

/** The configuration with the short forms of owners that link texts show: `[SCS/issues#12](…/SovereignCloudStack/issues/12)`. */
function withOwnerAliases(meetings: readonly Meeting[], config: ArchiveConfig): ArchiveConfig {
  const seen: Counts = new Map();
  const real = new Set<string>();
  for (const { ref, text, url } of meetings.flatMap((meeting) => meeting.references)) {
    const parts = refParts(ref);
    if (!parts || url === null) continue;
    real.add(parts.owner.toLowerCase());
    const [, owner, , digits] = SHORT.exec(text.trim()) ?? [];
    if (owner && Number(digits) === parts.number)
      count(
        within(seen, owner.toLowerCase(), () => new Map()),
        parts.owner,
      );
  }
  const certain = new Map<string, string>();
  learnCertain(certain, seen, ENOUGH);
  const owners = new Map(Object.entries(config.owners));
  const taken = new Set([...owners].flatMap(([owner, aliases]) => [owner, ...aliases]).map((one) => one.toLowerCase()));
  for (const [alias, owner] of certain) {
    if (!real.has(alias) && !taken.has(alias)) owners.set(owner, [...(owners.get(owner) ?? []), alias]);
  }
  return { ...config, owners: Object.fromEntries(owners) };
}

function ownerOfRemote(remote: string | null): string | null {
  return /^https?:\/\/[^/]+\/([^/]+)\//.exec(remote ?? '')?.[1] ?? null;
}
