import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Fragment of the heading: a link there opens the part. */
  readonly id?: string | undefined;
  readonly title: string;
  /** Shown small behind the title. */
  readonly count: number;
  readonly level?: 2 | 3;
  readonly isOpen: boolean;
  readonly children: ComponentChildren;
}

/** A part of a long page that opens and shuts by its heading. What is shut is still found by the browser's own search. */
export function Fold({ id, title, count, level = 2, isOpen, children }: Props): JSX.Element {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <details class="fold" open={isOpen}>
      <summary>
        <Heading id={id}>
          {title} <small>{count}</small>
        </Heading>
      </summary>
      {children}
    </details>
  );
}
