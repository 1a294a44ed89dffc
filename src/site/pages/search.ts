import { fixed } from '../addresses.ts';
import { type Frame, linker, makeFrame, type TextLink } from '../frame.ts';
import { chipOf, hasPage, type PersonChip } from '../parts/people.ts';
import type { Site } from '../site.ts';
import type { Strings } from '../strings/strings.ts';
import { type GroupYears, groupYears } from './groups.ts';
import { type RepositoryLink, repositoryLinks } from './references.ts';

/** Where to find things without a search engine: by group and year, by person, by repository. */
export interface SearchView {
  readonly frame: Frame;
  readonly title: string;
  readonly lead: string;
  /** What the script says, as JSON. */
  readonly clientStrings: string;
  readonly groups: GroupYears;
  readonly people: readonly PersonChip[];
  readonly allPeople: TextLink;
  /** Those with most issues. */
  readonly repositories: readonly RepositoryLink[];
  readonly allRepositories: TextLink;
}

const PEOPLE = 40;
const REPOSITORIES = 12;

/** Makes the page for finding things. */
export function searchView(site: Site): SearchView {
  const to = linker(site, fixed.search);
  const { strings, archive } = site;
  return {
    frame: makeFrame(site, { address: fixed.search, title: strings.search.title, section: 'search', runsWasm: true }),
    title: strings.search.title,
    lead: strings.search.lead,
    clientStrings: clientStrings(strings),
    groups: groupYears(site, to),
    people: archive.people
      .filter((person) => hasPage(site, person))
      .toSorted((a, b) => b.attended.length - a.attended.length || a.id.localeCompare(b.id))
      .slice(0, PEOPLE)
      .map((person) => chipOf(site, to, person)),
    allPeople: { text: strings.people.all, href: to(fixed.people) },
    repositories: repositoryLinks(site, to).slice(0, REPOSITORIES),
    allRepositories: { text: strings.search.allReferences, href: to(fixed.references) },
  };
}

function clientStrings({ search }: Strings): string {
  const { searching, failed, one, many, more, kinds } = search;
  return JSON.stringify({ searching, failed, one, many, more, kinds });
}
