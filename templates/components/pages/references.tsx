import type { JSX } from 'preact';
import type { ReferencesView } from '../../../src/site/pages/references.ts';
import { PageHeader } from '../page-header.tsx';
import { ReferenceList } from '../reference-links.tsx';
import { RepositoryList } from '../repository-list.tsx';
import { Section } from '../section.tsx';

/** The page of all issues. */
export function References({ view }: { readonly view: ReferencesView }): JSX.Element {
  const { strings } = view.frame;
  const { references } = strings;
  if (view.most.length === 0) return <PageHeader title={view.title} lead={references.none} />;
  return (
    <>
      <PageHeader title={view.title} lead={view.lead} />
      <div class="columns">
        <Section title={references.most}>
          <ReferenceList references={view.most} strings={strings} />
        </Section>
        <Section title={references.repositories}>
          {view.owners.map(({ owner, repositories }) => (
            <section key={owner} class="owner">
              <h3>{owner}</h3>
              <RepositoryList repositories={repositories} />
            </section>
          ))}
        </Section>
      </div>
    </>
  );
}
