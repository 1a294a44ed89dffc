import type { JSX } from 'preact';
import type { GroupsView } from '../../../src/site/pages/groups.ts';
import { GroupYears } from '../group-years.tsx';
import { PageHeader } from '../page-header.tsx';
import { GroupBody } from './group.tsx';

/** The page of all groups, and of the files that belong to none. */
export function Groups({ view }: { readonly view: GroupsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.table.rows.length > 0 ? view.lead : strings.common.nothing} />
      {view.table.rows.length > 0 && <GroupYears table={view.table} strings={strings} />}
      {view.root && (
        <>
          <h2>{view.root.title}</h2>
          <GroupBody view={view.root} />
        </>
      )}
    </>
  );
}
