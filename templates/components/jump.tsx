import type { JSX } from 'preact';

interface Props {
  readonly parts: readonly { readonly id: string; readonly text: string; readonly count?: number }[];
}

/** Links to the parts of this page; nothing where there is only one. */
export function Jump({ parts }: Props): JSX.Element | null {
  if (parts.length < 2) return null;
  return (
    <ul class="jump">
      {parts.map(({ id, text, count }) => (
        <li key={id}>
          <a href={`#${id}`}>
            {text}
            {count !== undefined && <small> {count}</small>}
          </a>
        </li>
      ))}
    </ul>
  );
}
