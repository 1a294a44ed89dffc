import type { JSX } from 'preact';
import type { NotFoundView } from '../../../src/site/pages/not-found.ts';
import { PageHeader } from '../page-header.tsx';

/** The page for addresses that have none. */
export function NotFound({ view }: { readonly view: NotFoundView }): JSX.Element {
  return (
    <>
      <PageHeader title={view.title} lead={view.lead} />
      <p>{view.hint}</p>
      <ul class="jump">
        {view.links.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
