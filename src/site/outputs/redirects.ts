import { type Address, apiAddress, fixed, outputFile, siteFiles } from '../addresses.ts';
import { linker } from '../frame.ts';
import { attributes, escapeHtml } from '../markup.ts';
import { basePath } from '../options.ts';
import { groupName, lastMeeting, meetingTitle } from '../parts/meetings.ts';
import type { Site } from '../site.ts';
import { jsonText } from './api/json-files.ts';
import { OutputFile } from './output-file.ts';
import type { OutputUnit } from './output-unit.ts';

/** An address that led somewhere once. */
export interface Redirect {
  readonly from: Address;
  readonly to: Address;
  /** What the page there is called. */
  readonly title: string;
}

/** Former addresses of renamed and removed files, as far as no page of today has them. Sorted. */
export function redirectsOf(site: Site): readonly Redirect[] {
  const { archive, addresses, history } = site;
  const folded = (address: Address) => address.toLowerCase();
  const taken = new Set([
    ...site.index.meetings.map(({ path }) => folded(addresses.meeting(path))),
    ...archive.groups.flatMap(({ id }) => [folded(addresses.group(id)), folded(addresses.latest(id))]),
  ]);
  const redirects = site.index.meetings.flatMap((meeting) => {
    const to = addresses.meeting(meeting.path);
    const former = (history.get(meeting.path)?.former ?? []).filter((path) => /\.md$/i.test(path));
    return former.map((path) => ({ from: addresses.meeting(path), to, title: meetingTitle(site, meeting) }));
  });
  const free = [...removedOf(site), ...redirects].filter(({ from }) => !taken.has(folded(from)));
  return [...new Map(free.map((redirect) => [folded(redirect.from), redirect])).values()].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

/** Who asks for minutes that are there no more is led to their group, or to all groups where there is none left. */
function removedOf(site: Site): readonly Redirect[] {
  const { archive, addresses, removed } = site;
  const groups = new Set(archive.groups.map(({ id }) => id));
  return removed.map((path) => {
    const folders = path.split('/').slice(0, -1);
    while (folders.length > 0 && !groups.has(folders.join('/'))) folders.pop();
    const id = folders.join('/');
    const from = addresses.meeting(path);
    return id === ''
      ? { from, to: fixed.groups, title: site.strings.sections.groups }
      : { from, to: addresses.group(id), title: groupName(site, id) };
  });
}

/** A map of all redirects for other tools, and the file that Netlify and Cloudflare Pages answer by. */
export const redirectLists = (site: Site): OutputUnit => ({
  name: 'redirects',
  of: null,
  files: () => redirectFiles(site, redirectsOf(site)),
});

function redirectFiles(site: Site, redirects: readonly Redirect[]): readonly OutputFile[] {
  const base = basePath(site.options);
  const path = (address: Address) => base + site.encode(address);
  const lines = redirects.map(({ from, to }) => `${path(from)} ${path(to)} 301\n`);
  const map = Object.fromEntries(redirects.map(({ from, to }) => [path(from), path(to)]));
  return [
    new OutputFile(apiAddress('redirects.json'), () => jsonText(map)),
    ...(lines.length === 0 || site.options.prefix !== '/' ? [] : [new OutputFile('/_redirects', () => lines.join(''))]),
  ];
}

/** The ways to each group's last meeting. They lead elsewhere next week, so no host may be told to remember where to. */
export function latestRedirects(site: Site): readonly Redirect[] {
  const { archive, addresses } = site;
  return archive.groups.flatMap((group) => {
    const meeting = lastMeeting(site, group);
    if (!meeting) return [];
    const name = groupName(site, group.id);
    const title = meetingTitle(site, meeting);
    const what = `${site.strings.group.latest}: ${title.startsWith(name) ? title : `${name}, ${title}`}`;
    return [{ from: addresses.latest(group.id), to: addresses.meeting(meeting.path), title: what }];
  });
}

/** The page at a former address, for hosts that read no `_redirects`. */
export const redirectPage = (site: Site, redirect: Redirect): OutputFile =>
  new OutputFile(`/${outputFile(redirect.from)}`, () => {
    const to = linker(site, redirect.from)(redirect.to);
    const title = escapeHtml(redirect.title);
    const head = [
      '<meta charset="utf-8">',
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; base-uri 'none'; form-action 'none'">`,
      `<title>${title}</title>`,
      `<meta http-equiv="refresh"${attributes({ content: `0; url=${to}` })}>`,
      '<meta name="robots" content="noindex">',
      `<link rel="canonical"${attributes({ href: to })}>`,
      `<script${attributes({ src: linker(site, redirect.from)(siteFiles.redirect) })}></script>`,
    ];
    const body = `<p><a${attributes({ href: to })}>${title}</a></p>`;
    const language = attributes({ lang: site.options.locale });
    return `<!doctype html>\n<html${language}>\n<head>\n${head.join('\n')}\n</head>\n<body>${body}</body>\n</html>\n`;
  });
