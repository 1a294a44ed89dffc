import type { IssueAddress } from './issue-url.ts';

/** A repository as the addresses of a file write it. */
export interface RepositoryName {
  readonly owner: string;
  readonly repository: string;
}

/** What the full addresses of one file prove: which number is in which repository, and whose a repository is. */
export interface RepositoryEvidence {
  /** Addresses that carry this number, one for each repository. */
  readonly byNumber: (number: number) => readonly IssueAddress[];
  /** The repository of this name, if the file shows exactly one owner of it (or an alias used in a link's text). */
  readonly byName: (name: string) => RepositoryName | undefined;
  /** `owner/repo` in the case of the addresses; `SCS/issues` where SCS can only be an abbreviation. */
  readonly byPath: (owner: string, name: string) => RepositoryName | undefined;
  /** The one repository whose (hyphenated, so unmistakable) name stands in the text. */
  readonly namedIn: (text: string) => RepositoryName | undefined;
}

/** How link texts name a repository: the alias before the `#`, and the repository its address leads to. */
export interface RepositoryAlias {
  readonly alias: string;
  readonly address: IssueAddress;
}

/** Collects the evidence of one file. An alias or name that means two repositories proves nothing. */
export function gatherEvidence(
  addresses: readonly IssueAddress[],
  aliases: readonly RepositoryAlias[],
): RepositoryEvidence {
  const numbers = new Map<number, IssueAddress[]>();
  const names = new Map<string, Map<string, RepositoryName>>();
  const paths = new Map<string, RepositoryName>();
  const owners = new Map<string, string>();
  const learnt = new Map<string, Map<string, RepositoryName>>();
  for (const address of addresses) {
    const { owner, repository, number } = address;
    owners.set(owner.toLowerCase(), owner);
    const same = numbers.get(number) ?? [];
    if (!same.some((other) => isSameRepository(other, address))) numbers.set(number, [...same, address]);
    if (repository === null) continue;
    const path = `${owner}/${repository}`.toLowerCase();
    if (!paths.has(path)) paths.set(path, { owner, repository });
    note(names, repository, { owner, repository });
  }
  for (const { alias, address } of aliases)
    if (address.repository !== null) note(learnt, alias, { owner: address.owner, repository: address.repository });
  const byName = (name: string) => only(names.get(name.toLowerCase())) ?? only(learnt.get(name.toLowerCase()));
  const initialled = (owner: string, name: string) =>
    [...paths.values()].find((place) => place.owner === owner && initials(place.repository) === name.toLowerCase());
  return {
    byNumber: (number) => numbers.get(number) ?? [],
    byName,
    byPath(owner, name) {
      const exact = paths.get(`${owner}/${name}`.toLowerCase()) ?? only(learnt.get(`${owner}/${name}`.toLowerCase()));
      if (exact) return exact;
      const known = owners.get(owner.toLowerCase());
      if (known !== undefined) {
        const alias = only(learnt.get(name.toLowerCase())) ?? initialled(known, name);
        return alias ?? { owner: known, repository: name };
      }
      const alias = only(learnt.get(name.toLowerCase()));
      const places = [...(names.get(name.toLowerCase())?.values() ?? []), ...(alias ? [alias] : [])];
      const meant = places.filter((place) => isAbbreviation(owner, place.owner));
      return meant.length === 1 ? meant[0] : undefined;
    },
    namedIn(text) {
      const named = [...paths.values()].filter(
        ({ repository }) => repository.includes('-') && text.includes(repository),
      );
      return named.length === 1 ? named[0] : undefined;
    },
  };
}

/** `SCS` for `SovereignCloudStack`: its capitals, or its first letters. */
export function isAbbreviation(short: string, long: string): boolean {
  if (short.length >= long.length) return false;
  const lower = short.toLowerCase();
  return (
    long.replace(/[^A-Z]/g, '').toLowerCase() === lower || (lower.length > 2 && long.toLowerCase().startsWith(lower))
  );
}

/** `cloud-in-a-box` → `ciab`. */
function initials(name: string): string {
  const words = name.toLowerCase().split(/[-_.]/);
  return words.length > 2 ? words.map((word) => word[0] ?? '').join('') : name;
}

function isSameRepository(a: IssueAddress, b: IssueAddress): boolean {
  return a.owner.toLowerCase() === b.owner.toLowerCase() && a.repository?.toLowerCase() === b.repository?.toLowerCase();
}

function note(table: Map<string, Map<string, RepositoryName>>, name: string, place: RepositoryName): void {
  const key = name.toLowerCase();
  const places = table.get(key) ?? new Map<string, RepositoryName>();
  const path = `${place.owner}/${place.repository}`.toLowerCase();
  if (!places.has(path)) places.set(path, place);
  table.set(key, places);
}

function only(places: ReadonlyMap<string, RepositoryName> | undefined): RepositoryName | undefined {
  return places?.size === 1 ? [...places.values()][0] : undefined;
}
