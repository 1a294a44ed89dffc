import type { ComponentChildren, JSX } from 'preact';

interface Props {
  /** Fragment of the section's heading. */
  readonly id?: string | undefined;
  readonly title: string;
  /** Where the heading leads. */
  readonly href?: string;
  readonly more?: { readonly text: string; readonly href: string } | undefined;
  readonly children: ComponentChildren;
}

/** A part of a page under its heading, with a way to all of its kind. */
export function Section({ id, title, href, more, children }: Props): JSX.Element {
  return (
    <section class="part">
      <h2 id={id}>{href === undefined ? title : <a href={href}>{title}</a>}</h2>
      {children}
      {more && (
        <p class="more">
          <a href={more.href}>{more.text}</a>
        </p>
      )}
    </section>
  );
}
