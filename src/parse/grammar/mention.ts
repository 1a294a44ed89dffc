/** A GitHub handle in a text. */
export interface Mention {
  /** Lower case, without `@`. */
  readonly handle: string;
  readonly start: number;
  readonly end: number;
}

/** No e-mail address (`a@b`), no room (`@user:server.org`), no package (`@scope/name`), no place (`@ GONICUS`). */
const MENTION = /(?<![\w@/.])@([a-z\d](?:[a-z\d_-]{0,38}))(?![\w@]|:[a-z\d-]+\.[a-z]|\/[a-z\d])/gi;

/** Every handle of a text, in order. Escaped underscores are expected to be plain by now. */
export function findMentions(text: string): Mention[] {
  if (!text.includes('@')) return [];
  return [...text.matchAll(MENTION)].map((match) => ({
    handle: (match[1] ?? '').toLowerCase().replace(/-+$/, ''),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
