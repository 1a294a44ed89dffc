import type { JSX } from 'preact';
import type { SearchView } from '../../../src/site/pages/search.ts';
import { GroupYears } from '../group-years.tsx';
import { PageHeader } from '../page-header.tsx';
import { PersonChips } from '../person-chips.tsx';
import { RepositoryList } from '../repository-list.tsx';
import { SearchForm } from '../search-form.tsx';
import { Section } from '../section.tsx';

/** The page for finding things. */
export function Search({ view }: { readonly view: SearchView }): JSX.Element {
  const { strings } = view.frame;
  const { search } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead} />
      <SearchForm view={view} />
      <div class="search-browse">
        <Section title={search.groups}>
          <GroupYears table={view.groups} strings={strings} />
        </Section>
        <Section title={search.people} more={view.allPeople}>
          <PersonChips chips={view.people} />
        </Section>
        {view.repositories.length > 0 && (
          <Section title={search.references} more={view.allRepositories}>
            <RepositoryList repositories={view.repositories} />
          </Section>
        )}
      </div>
    </>
  );
}
