import type { JSX } from 'preact';
import type { ReferenceLink } from '../../src/site/parts/references.ts';
import type { Strings } from '../../src/site/strings/strings.ts';

/** Issues by name, in a row behind an entry. */
export function ReferenceNames({ references }: { readonly references: readonly ReferenceLink[] }): JSX.Element {
  return (
    <>
      {references.map((reference) => (
        <a key={reference.href} class="issue" href={reference.href} title={reference.title ?? undefined}>
          {reference.text}
        </a>
      ))}
    </>
  );
}

interface Props {
  readonly references: readonly ReferenceLink[];
  readonly strings: Strings;
  /** Beside other things: one line each. */
  readonly compact?: boolean;
}

/** Issues as a list with their titles and how often they came up. */
export function ReferenceList({ references, strings, compact = false }: Props): JSX.Element {
  return (
    <ul class={compact ? 'rows compact' : 'rows'}>
      {references.map((reference) => (
        <li key={reference.href}>
          <a class="title" href={reference.href}>
            {reference.title ?? reference.text}
          </a>
          <p class="meta">
            {reference.title && <span>{reference.text}</span>}
            {reference.state && <span class={`badge ${reference.state.state}`}>{reference.state.text}</span>}
            <span>{strings.count.meetings(reference.meetings)}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
