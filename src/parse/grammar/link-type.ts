import type { LinkType } from '../../model/index.ts';
import { fileTypes, hostWords, services } from '../../vocabulary/services.ts';

const FORGE_ISSUE = /\/(?:-\/)?(?:issues|pull|pulls|merge_requests|discussions)\/\d+/;
const FORGE_FILE = /\/(?:-\/)?(?:blob|tree|raw|edit|blame)\/[^?#]*\.md(?:[?#]|$)/i;
const WEB = /^(?:https?:)?\/\/(?<host>[^/?#:]+)(?::\d+)?(?<path>[^?#]*)/i;

/**
 * What an address leads to. Relative ones and files in a repository count as minutes if they end in `.md`
 * (the linker then says which meeting); what no table knows is the `web`.
 */
export function linkType(url: string): LinkType {
  if (/^mailto:/i.test(url)) return 'mail';
  if (/^webcal:/i.test(url)) return 'calendar';
  const { host, path } = WEB.exec(url)?.groups ?? {};
  if (host === undefined || path === undefined) return relativeType(url);
  const name = host.toLowerCase().replace(/^www\./, '');
  const service = services.find((known) => isHost(name, known.host) && path.startsWith(known.path ?? ''));
  const type = service?.type ?? hostWords[name.split('.', 1)[0] ?? ''];
  if (type === 'repository' || FORGE_ISSUE.test(path)) return repositoryType(path);
  return ofEnding(path) ?? type ?? 'web';
}

function repositoryType(path: string): LinkType {
  if (FORGE_ISSUE.test(path)) return 'issue';
  if (FORGE_FILE.test(path)) return 'minutes';
  return ofEnding(path) ?? 'repository';
}

function relativeType(url: string): LinkType {
  if (/^[a-z][a-z\d+.-]*:/i.test(url) || url.startsWith('#')) return 'web';
  const path = url.replace(/[?#].*$/, '');
  return ofEnding(path) ?? (/\.(?:md|markdown)$/i.test(path) ? 'minutes' : 'document');
}

function ofEnding(path: string): LinkType | undefined {
  const ending = /\.([a-z\d]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(fileTypes, ending) ? fileTypes[ending] : undefined;
}

function isHost(name: string, host: string): boolean {
  return name === host || name.endsWith(`.${host}`);
}
