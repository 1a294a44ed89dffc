import { grouped } from '../../data/collect.ts';
import type { TrackedReference } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ReferenceLink, referenceLink } from '../parts/references.ts';
import type { Site } from '../site.ts';

/** The page of all issues: the most discussed ones, and the repositories. */
export interface ReferencesView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  readonly most: readonly ReferenceLink[];
  /** The owner with most first. */
  readonly owners: readonly OwnerOfRepositories[];
}

/** The repositories of one owner, the one with most first; their names without the owner's. */
export interface OwnerOfRepositories {
  readonly owner: string;
  readonly repositories: readonly RepositoryLink[];
}

/** A repository in a list. */
export interface RepositoryLink extends TextLink {
  /** "12 issues" */
  readonly count: string;
}

/** The page of one repository's issues. */
export interface RepositoryView {
  readonly frame: Frame;
  readonly title: string;
  readonly references: readonly ReferenceLink[];
}

/** All references of one repository, or of one organisation's discussions. */
export interface RepositoryReferences {
  readonly name: string;
  readonly owner: string;
  readonly repository: string | null;
  readonly references: readonly TrackedReference[];
}

const MOST = 40;

/** The references by repository; the repository with most first. */
export function repositoriesOf(site: Site): readonly RepositoryReferences[] {
  // As link spells them: it keeps `Docs` and `docs` apart only where they are two repositories.
  const key = (reference: TrackedReference) => site.addresses.repository(reference.owner, reference.repository);
  const repositories = grouped(site.archive.references.map((reference) => [key(reference), reference] as const));
  return [...repositories.values()]
    .flatMap((references) => {
      const [first] = references;
      if (!first) return [];
      const { owner, repository } = first;
      const name = repository === null ? `${owner} ${site.strings.references.discussions}` : `${owner}/${repository}`;
      return [{ name, owner, repository, references }];
    })
    .toSorted((a, b) => b.references.length - a.references.length || a.name.localeCompare(b.name));
}

/** Links to the repositories' pages, by owner. */
function ownersOfRepositories(site: Site, to: Linker): ReferencesView['owners'] {
  const byOwner = grouped(repositoriesOf(site).map((each) => [each.owner.toLowerCase(), each] as const));
  return [...byOwner.values()].map((repositories) => ({
    owner: repositories[0]?.owner ?? '',
    repositories: repositories.map(({ owner, repository, references }) => ({
      text: repository ?? site.strings.references.discussions,
      href: to(site.addresses.repository(owner, repository)),
      count: site.strings.count.references(references.length),
    })),
  }));
}

/** Links to the repositories' pages. */
export function repositoryLinks(site: Site, to: Linker): readonly RepositoryLink[] {
  return repositoriesOf(site).map(({ name, owner, repository, references }) => ({
    text: name,
    href: to(site.addresses.repository(owner, repository)),
    count: site.strings.count.references(references.length),
  }));
}

const mostDiscussed = (a: TrackedReference, b: TrackedReference): number =>
  b.meetings.length - a.meetings.length || a.ref.localeCompare(b.ref);

/** Makes the page of all issues. */
export function referencesView(site: Site): ReferencesView {
  const to = linker(site, fixed.references);
  const { strings, archive } = site;
  const repeated = archive.references.filter((reference) => reference.meetings.length > 1);
  return {
    frame: makeFrame(site, { address: fixed.references, title: strings.references.title, section: 'references' }),
    title: strings.references.title,
    lead: strings.references.lead,
    most: (repeated.length > 0 ? repeated : archive.references)
      .toSorted(mostDiscussed)
      .slice(0, MOST)
      .map((reference) => referenceLink(site, to, reference)),
    owners: ownersOfRepositories(site, to),
  };
}

/** Makes the page of one repository. */
export function repositoryView(
  site: Site,
  { name, owner, repository, references }: RepositoryReferences,
): RepositoryView {
  const address = site.addresses.repository(owner, repository);
  const to = linker(site, address);
  return {
    frame: makeFrame(site, {
      address,
      title: name,
      section: 'references',
      breadcrumbs: [{ text: site.strings.references.title, href: to(fixed.references) }],
    }),
    title: name,
    references: references
      .toSorted((a, b) => b.number - a.number)
      .map((reference) => referenceLink(site, to, reference)),
  };
}
