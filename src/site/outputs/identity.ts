import { createHash } from 'node:crypto';
import type { Site } from '../site.ts';

/**
 * Names that outlive addresses: made of the archive's repository and a file's path, never of where the site is published.
 */
export interface Identity {
  /** `tag:github.com,2026:Owner/minutes/meeting/ops/2026-01-15.md` (RFC 4151). */
  readonly tag: (kind: string, key: string) => string;
  /** `<32 hex digits>@github.com`, as calendars want it (RFC 5545 § 3.8.4.7). */
  readonly uid: (kind: string, key: string) => string;
}

/** A day on which the authority certainly was in the hands it is in (RFC 4151 § 2.1). Never change it: all ids would. */
const SINCE = '2026';

/** Where neither a repository nor an address is known; reserved, so that it is nobody's (RFC 2606). */
const NOWHERE = 'https://minuted.invalid';

/** The names of one archive. */
export function makeIdentity(site: Pick<Site, 'repository' | 'options' | 'config'>): Identity {
  const home = new URL(site.repository?.home ?? (site.options.baseUrl || NOWHERE));
  const scope = [...home.pathname.split('/').map(decoded), ...site.config.folder.split('/')].filter(
    (part) => part !== '',
  );
  const start = `tag:${home.hostname},${SINCE}:${scope.map(encoded).join('/')}/`;
  const tag = (kind: string, key: string) => `${start}${kind}/${key.split('/').map(encoded).join('/')}`;
  return {
    tag,
    uid: (kind, key) => `${createHash('sha256').update(tag(kind, key)).digest('hex').slice(0, 32)}@${home.hostname}`,
  };
}

const halves = /\p{Surrogate}/gu;

/** Half a surrogate pair cannot be encoded. */
const encoded = (part: string): string => encodeURIComponent(part.replace(halves, '\ufffd'));

/** The home's path is encoded already. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
