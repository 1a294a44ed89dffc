import type { JSX } from 'preact';
import type { DecisionsView } from '../../../src/site/pages/decisions.ts';
import { DecisionList } from '../decision-list.tsx';
import { Fold } from '../fold.tsx';
import { Jump } from '../jump.tsx';
import { ListFilter } from '../list-filter.tsx';
import { PageHeader } from '../page-header.tsx';

/** The page of all decisions. */
export function Decisions({ view }: { readonly view: DecisionsView }): JSX.Element {
  const { strings } = view.frame;
  const { decisions } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.years.length > 0 ? view.lead : decisions.none} />
      <Jump parts={view.years.map(({ id, year, rows }) => ({ id, text: year, count: rows.length }))} />
      {view.years.length > 0 && <ListFilter strings={strings} />}
      {view.years.map(({ id, year, rows, isOpen }) => (
        <Fold key={id} id={id} title={year} count={rows.length} isOpen={isOpen}>
          <DecisionList decisions={rows} withMeeting />
        </Fold>
      ))}
    </>
  );
}
