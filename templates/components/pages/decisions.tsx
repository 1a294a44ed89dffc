import type { JSX } from 'preact';
import type { DecisionsView } from '../../../src/site/pages/decisions.ts';
import { DecisionList } from '../decision-list.tsx';
import { ListFilter } from '../list-filter.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';

/** The page of all decisions. */
export function Decisions({ view }: { readonly view: DecisionsView }): JSX.Element {
  const { strings } = view.frame;
  const { decisions } = strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.years.length > 0 ? view.lead : decisions.none} />
      {view.years.length > 1 && (
        <ul class="jump">
          {view.years.map(({ id, year, rows }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {year} <small>{rows.length}</small>
              </a>
            </li>
          ))}
        </ul>
      )}
      {view.years.length > 0 && <ListFilter strings={strings} />}
      {view.years.map(({ id, year, rows }) => (
        <Section key={id} id={id} title={year}>
          <DecisionList decisions={rows} withMeeting />
        </Section>
      ))}
    </>
  );
}
