import type { JSX } from 'preact';
import type { HomeView } from '../../../src/site/pages/home.ts';
import { PageHeader } from '../page-header.tsx';
import { Scroll } from '../scroll.tsx';

/** The home page of an empty archive: how to add the first minutes. */
export function FirstMinutes({ view }: { readonly view: HomeView }): JSX.Element {
  const { home } = view.frame.strings;
  return (
    <>
      <PageHeader title={home.emptyTitle} lead={home.emptyLead} />
      <div class="prose">
        <ol>
          {home.emptySteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
        <h2>{home.emptyExample}</h2>
        <Scroll class="scroll" label={home.emptyExample}>
          <pre>
            <code>{home.example}</code>
          </pre>
        </Scroll>
      </div>
    </>
  );
}
