import type { JSX } from 'preact';
import type { PeopleView } from '../../../src/site/pages/people.ts';
import { Jump } from '../jump.tsx';
import { PageHeader } from '../page-header.tsx';
import { Chip } from '../person-chips.tsx';

/** The page of all people. */
export function People({ view }: { readonly view: PeopleView }): JSX.Element {
  const { people, count } = view.frame.strings;
  return (
    <>
      <PageHeader title={view.title} lead={view.letters.length > 0 ? view.lead : people.none} />
      <Jump parts={view.letters.map(({ id, letter }) => ({ id, text: letter }))} />
      {view.letters.map(({ id, letter, people: rows }) => (
        <section key={id} class="letter">
          {letter && <h2 id={id}>{letter}</h2>}
          <ul class="people">
            {rows.map((row) => (
              <li key={row.chip.href}>
                <Chip chip={row.chip} />
                <p class="meta">
                  {row.handle && <span>{row.handle}</span>}
                  {row.meetings > 0 && <span>{count.meetings(row.meetings)}</span>}
                  {row.open > 0 && <span>{count.openActions(row.open)}</span>}
                </p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
