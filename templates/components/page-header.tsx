import type { ComponentChildren, JSX } from 'preact';

interface Props {
  readonly title: string;
  readonly lead?: string | null;
  /** Short facts in a line below. */
  readonly facts?: readonly string[];
  readonly children?: ComponentChildren;
}

/** The top of a page: its one `h1`, what it is about, facts. */
export function PageHeader({ title, lead, facts = [], children }: Props): JSX.Element {
  return (
    <header class="page-header">
      <h1>{title}</h1>
      {lead && <p class="lead">{lead}</p>}
      {(facts.length > 0 || children) && (
        <p class="meta">
          {facts.map((fact) => (
            <span key={fact}>{fact}</span>
          ))}
          {children}
        </p>
      )}
    </header>
  );
}
