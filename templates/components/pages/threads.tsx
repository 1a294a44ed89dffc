import type { JSX } from 'preact';
import type { ThreadsView } from '../../../src/site/pages/threads.ts';
import { Jump } from '../jump.tsx';
import { PageHeader } from '../page-header.tsx';
import { Section } from '../section.tsx';
import { ThreadList } from '../thread-list.tsx';

/** The page of all threads. */
export function Threads({ view }: { readonly view: ThreadsView }): JSX.Element {
  const { strings } = view.frame;
  return (
    <>
      <PageHeader title={view.title} lead={view.groups.length > 0 ? view.lead : strings.threads.none} />
      <Jump parts={view.groups.map(({ id, group }) => ({ id, text: group.text }))} />
      {view.groups.map(({ id, group, recent, older }) => (
        <Section key={id} id={id} title={group.text} href={group.href}>
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
