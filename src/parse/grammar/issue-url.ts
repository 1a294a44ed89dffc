import type { ReferenceType } from '../../model/index.ts';

/** An issue, pull request or discussion as an address names it. */
export interface IssueAddress {
  readonly owner: string;
  /** Null for a discussion of an organisation. */
  readonly repository: string | null;
  readonly number: number;
  readonly type: ReferenceType;
  /** Without suffixes (`/files`, `#issuecomment-…`). */
  readonly url: string;
}

const NAME = '[\\w.-]{1,100}';
/** Letters and digits, hyphens within; underscores in accounts that a company manages. */
const OWNER = '[a-z\\d][\\w-]{0,99}';
const HOST = '(?:https?://)?(?:www\\.)?github\\.com';
const ISSUE = '(?<kind>issues?|pulls?|discussions?)/#?(?<number>\\d{1,7})(?!\\d)';
const ISSUE_URL = `${HOST}/(?:orgs/(?<org>${OWNER})|(?<owner>${OWNER})/(?<repo>${NAME}))/${ISSUE}`;

const WHOLE = new RegExp(`^${ISSUE_URL}`, 'i');
const ANYWHERE = new RegExp(ISSUE_URL, 'gi');
/** What stands where an owner should and cannot be one. */
const OWNERLESS = new RegExp(`${HOST}/(?!${OWNER}/)${NAME}/${NAME}/${ISSUE}`, 'gi');

/** The issue, pull request or discussion that a GitHub address leads to; undefined for every other address. */
export function parseIssueUrl(url: string): IssueAddress | undefined {
  return addressOf(WHOLE.exec(url)?.groups);
}

/** All such addresses within a text (raw HTML, unlinked addresses), with where they stand. */
export function findIssueUrls(text: string): (IssueAddress & { readonly start: number; readonly end: number })[] {
  if (!/github\.com/i.test(text)) return [];
  return [...text.matchAll(ANYWHERE)].flatMap((match) => {
    const address = addressOf(match.groups);
    return address ? [{ ...address, start: match.index, end: match.index + match[0].length }] : [];
  });
}

/** Addresses of issues whose owner is none that GitHub could have: `https://github.com/-/--council/issues/12`. */
export function findOwnerlessUrls(text: string): { readonly text: string; readonly start: number }[] {
  if (!/github\.com/i.test(text)) return [];
  return [...text.matchAll(OWNERLESS)].map((match) => ({ text: match[0], start: match.index }));
}

/** `owner/repo#12`; `orgs/owner#12` for an organisation's discussion (ANNOTATION.md § refs). */
export function refName(owner: string, repository: string | null, number: number): string {
  return repository === null ? `orgs/${owner}#${number}` : `${owner}/${repository}#${number}`;
}

function addressOf(groups: Readonly<Record<string, string | undefined>> | undefined): IssueAddress | undefined {
  const { org, owner, repo, kind, number } = groups ?? {};
  if (kind === undefined || number === undefined) return undefined;
  const type = typeOf(kind);
  if (org !== undefined) return type === 'discussion' ? canonical(org, null, Number(number), type) : undefined;
  return owner !== undefined && repo !== undefined ? canonical(owner, repo, Number(number), type) : undefined;
}

function canonical(owner: string, repository: string | null, number: number, type: ReferenceType): IssueAddress {
  const place = repository === null ? `orgs/${owner}` : `${owner}/${repository}`;
  const word = type === 'issue' ? 'issues' : type === 'pull' ? 'pull' : 'discussions';
  return { owner, repository, number, type, url: `https://github.com/${place}/${word}/${number}` };
}

function typeOf(kind: string): ReferenceType {
  const letter = kind[0]?.toLowerCase();
  return letter === 'p' ? 'pull' : letter === 'd' ? 'discussion' : 'issue';
}
