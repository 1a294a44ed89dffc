const ADDRESS = /https?:\/\/[^\s<>"')\]]{1,2000}/g;
const ISSUE = /^https?:\/\/[^/]+\/(?:[^/]+)\/([^/]+)\/(?:-\/)?(?:issues|pull|pulls|discussions|merge_requests)\/(\d+)/;
/** Characters of an address that a line of a list has room for. */
const ROOM = 48;

/**
 * A line of the minutes as a list shows it: an issue's address becomes `repo#12`, any other long one is cut after its
 * beginning. The whole address stands in the text, where the line leads.
 */
export const readable = (text: string): string => text.replace(ADDRESS, shortAddress);

function shortAddress(address: string): string {
  const [, repository, number] = ISSUE.exec(address) ?? [];
  if (repository !== undefined) return `${repository}#${number}`;
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length <= ROOM ? bare : `${bare.slice(0, ROOM - 1)}…`;
}
