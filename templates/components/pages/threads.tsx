import type { JSX } from 'preact';
import type { ThreadsView } from '../../../src/site/pages/threads.ts';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';
import { ThreadList } from '../thread-list.tsx';

/** The page of all threads. */
export function Threads({ view }: { readonly view: ThreadsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.groups.length > 0 ? view.lead : strings.threads.none} />
      {view.groups.length > 1 && (
        <ul class="jump">
          {view.groups.map(({ id, group }) => (
            <li key={id}>
              <a href={`#${id}`}>{group.text}</a>
            </li>
          ))}
        </ul>
      )}
      {view.groups.map(({ id, group, recent, older }) => (
        <Section key={id} id={id} title={group.text} more={group}>
          <ThreadList threads={recent} strings={strings} />
          {older.length > 0 && (
            <details>
              <summary>{strings.threads.older(older.length)}</summary>
              <ThreadList threads={older} strings={strings} />
            </details>
          )}
        </Section>
      ))}
    </>
  );
}
