import { cutSignature } from '../../text/signature.ts';

const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/g;
const ISSUE = /^https?:\/\/[^/]+\/(?:[^/]+)\/([^/]+)\/(?:-\/)?(?:issues|pull|pulls|discussions|merge_requests)\/(\d+)/;
/** Characters of an address that a line of a list has room for. */
const ROOM = 48;

/**
 * A line of the minutes as a list shows it: an issue's address becomes `repo#12`, any other long one is cut after its
 * beginning, `[name=Ann]` becomes `Ann:`. The whole address stands in the text, where the line leads.
 */
export function readable(text: string): string {
  const { signer, rest } = cutSignature(text);
  const said = rest.replace(ADDRESS, shortAddress);
  return signer === undefined ? said : `${signer}: ${said}`;
}

function shortAddress(address: string): string {
  const [, repository, number] = ISSUE.exec(address) ?? [];
  if (repository !== undefined) return `${repository}#${number}`;
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length <= ROOM ? bare : `${bare.slice(0, ROOM - 1)}…`;
}
