import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Says what scrolls. */
  readonly label: string;
  readonly class: string;
  readonly children: ComponentChildren;
}

/** Wide content that scrolls inside itself. */
export function Scroll({ label, class: className, children }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard to be scrolled
    <section class={className} aria-label={label} tabIndex={0}>
      {children}
    </section>
  );
}
