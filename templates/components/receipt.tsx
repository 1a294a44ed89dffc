import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';

/** Where an entry stands in its file, and the change that put it there. */
export function Receipt({ links = [] }: { readonly links?: readonly TextLink[] | undefined }): JSX.Element {
  return (
    <>
      {links.map((link) => (
        <a key={link.href} class="receipt" href={link.href}>
          {link.text}
        </a>
      ))}
    </>
  );
}
