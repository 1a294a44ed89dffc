import type { JSX } from 'preact';
import type { Frame } from '../../src/site/frame.ts';

/** The way from the home page; nothing on pages directly below it. */
export function Breadcrumbs({ frame }: { readonly frame: Frame }): JSX.Element | null {
  if (frame.breadcrumbs.length === 0) return null;
  const { strings } = frame;
  return (
    <nav class="breadcrumbs" aria-label={strings.site.breadcrumbs}>
      <ol>
        <li>
          <a href={frame.root}>{strings.sections.home}</a>
        </li>
        {frame.breadcrumbs.map((link) => (
          <li key={link.href}>
            <a href={link.href}>{link.text}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
