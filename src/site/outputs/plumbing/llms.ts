import { apiAddress, companion, siteFiles } from '../../addresses.ts';
import type { Linker } from '../../frame.ts';
import { groupName, newestFirst } from '../../parts/meetings.ts';
import { titleLine } from '../plain-text.ts';
import type { Publication } from '../publication.ts';
import { linksFrom } from '../urls.ts';

const LATEST = 20;

/** An index for language models (llmstxt.org): what the site is, and where its text and data are without the markup. */
export function llms(publication: Publication): string {
  const { site, words } = publication;
  const to = linksFrom(site, siteFiles.llms);
  const sections = [
    `# ${plain(site.title)}`,
    `> ${plain(site.config.description ?? site.strings.home.lead)}`,
    words.textNote,
    section(words.latestMinutes, latest(publication, to)),
    section(
      words.groups,
      site.archive.groups.map((group) =>
        link(groupName(site, group.id), to(site.addresses.group(group.id)), group.description),
      ),
    ),
    section(words.data, [
      link('API', to(apiAddress('index.json')), words.dataOf.index),
      link(words.actions, to(apiAddress('actions.csv')), words.dataOf.actions),
      link(words.decisions, to(apiAddress('decisions.csv')), words.dataOf.decisions),
      link(words.present, to(apiAddress('attendance.csv')), words.dataOf.attendance),
    ]),
  ];
  return `${sections.filter((text) => text !== '').join('\n\n')}\n`;
}

function latest({ site, isNews, title }: Publication, to: Linker): readonly string[] {
  return site.index.meetings
    .filter((meeting) => isNews(meeting.path))
    .toSorted(newestFirst)
    .slice(0, LATEST)
    .map((meeting) =>
      link(title(meeting), to(companion(site.addresses.meeting(meeting.path), 'markdown')), meeting.excerpt),
    );
}

const section = (title: string, lines: readonly string[]): string =>
  lines.length === 0 ? '' : `## ${title}\n\n${lines.join('\n')}`;

const link = (text: string, url: string, note: string | null): string =>
  `- [${plain(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})${note ? `: ${plain(note)}` : ''}`;

/** A text as markdown that means just this text. */
const plain = (text: string): string => titleLine(text).replace(/[\\[\]<>*_`#]/g, '\\$&');
