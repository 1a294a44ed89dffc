import type { TextLink } from '../frame.ts';
import type { Site } from '../site.ts';

/**
 * Where an entry's line stands and how it got there: the line itself, then the pull request, or the commit where none is
 * known; for what came later than its file, with the day on which it was corrected. Empty without a repository.
 */
export function receiptLinks(site: Site, path: string, line: number): readonly TextLink[] {
  const { repository, strings, dates } = site;
  if (repository === null) return [];
  const receipt = site.receipt(path, line);
  const source = { text: strings.meeting.line, href: repository.source(path, line) };
  if (receipt === null) return [source];
  const { commit, pull, corrected, date } = receipt;
  const name = pull === null ? commit.slice(0, 7) : `#${pull}`;
  const text = corrected ? `${strings.meeting.corrected(dates.medium(date.slice(0, 10)))}: ${name}` : name;
  return [source, { text, href: pull === null ? repository.commit(commit) : repository.pull(pull) }];
}
