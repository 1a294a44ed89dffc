import type { Site } from '../site.ts';
import { standingKey } from '../standing-items.ts';
import { readable } from './readable.ts';

/** An entry of a list and the heading beneath which its minutes have it. */
interface Headed {
  readonly group: string;
  readonly text: string;
  /** Empty or null for none. */
  readonly title: string | null;
}

/**
 * What an entry of a list is about, as the list shows it. Null where the heading tells nothing: there is none, the group has it
 * in meeting after meeting, or the entry says the same.
 */
export function tellingSubject({ index }: Site, { group, text, title }: Headed): string | null {
  if (!title || text.includes(title) || index.standing.has(standingKey(group, title))) return null;
  return readable(title);
}
