import type { JSX } from 'preact';
import type { RepositoryLink } from '../../src/site/pages/references.ts';

/** Repositories with the number of their issues. */
export function RepositoryList({ repositories }: { readonly repositories: readonly RepositoryLink[] }): JSX.Element {
  return (
    <ul class="rows compact">
      {repositories.map((repository) => (
        <li key={repository.href}>
          <a class="title" href={repository.href}>
            {repository.text}
          </a>
          <p class="meta">
            <span>{repository.count}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
