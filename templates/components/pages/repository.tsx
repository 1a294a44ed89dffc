import type { JSX } from 'preact';
import type { RepositoryView } from '../../../src/site/pages/references.ts';
import { PageHeader } from '../page-header.tsx';
import { ReferenceList } from '../reference-links.tsx';

/** The page of one repository's issues. */
export function Repository({ view }: { readonly view: RepositoryView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} facts={[strings.count.references(view.references.length)]} />
      <ReferenceList references={view.references} strings={strings} />
    </>
  );
}
