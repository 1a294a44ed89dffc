import type { JSX } from 'preact';
import type { ThreadRow } from '../../src/site/parts/threads.ts';
import type { Strings } from '../../src/site/strings/strings.ts';

interface Props {
  readonly threads: readonly ThreadRow[];
  readonly strings: Strings;
  /** Say which group each belongs to. */
  readonly withGroup?: boolean;
}

/** Threads: the subject, how often and when. */
export function ThreadList({ threads, strings, withGroup = false }: Props): JSX.Element {
  return (
    <ul class="rows compact">
      {threads.map((thread) => (
        <li key={thread.href}>
          <a class="title" href={thread.href}>
            {thread.title}
          </a>
          <p class="meta">
            <span>{strings.count.meetings(thread.meetings)}</span>
            {thread.span && <span>{thread.span}</span>}
            {withGroup && thread.group && <a href={thread.group.href}>{thread.group.text}</a>}
          </p>
        </li>
      ))}
    </ul>
  );
}
