import type { JSX } from 'preact';
import type { TextLink } from '../../src/site/frame.ts';

interface Props {
  readonly thread?: TextLink | null;
  readonly text: string | null;
}

/** What an entry of a list is about, above it: "no objections" or "organise it" says nothing away from its meeting. */
export function Subject({ thread = null, text }: Props): JSX.Element | null {
  if (thread === null && text === null) return null;
  return <p class="meta">{thread ? <a href={thread.href}>{thread.text}</a> : text}</p>;
}
