import { linkArchive } from '../../src/link/link-archive.ts';
import type {
  ActionItem,
  AgendaItem,
  Archive,
  ArchiveConfig,
  DateEvidence,
  Decision,
  Link,
  Meeting,
  Participant,
  Reference,
  Shorthand,
} from '../../src/model/index.ts';

/** A configuration that says nothing. */
export const noConfig: ArchiveConfig = {
  title: null,
  description: null,
  repository: null,
  branch: 'main',
  folder: '',
  language: 'en',
  groups: [],
  people: [],
  repositories: [],
  owners: {},
  threads: { join: [], cut: [] },
  vocabulary: {},
  exclude: [],
  rules: {},
  licence: null,
  searches: [],
  tracker: null,
};

const DATE_IN_PATH = /(\d{4})-?(\d{2})-?(\d{2})/;

/** The meeting of a file as a parser without any finds would give it: group and date come from the path. */
export function meeting(path: string, found: Partial<Meeting> = {}): Meeting {
  const [, year, month, day] = DATE_IN_PATH.exec(path) ?? [];
  const date = year ? `${year}-${month}-${day}` : null;
  return {
    path,
    group: path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '',
    kind: 'minutes',
    date,
    dates: dates({ path: date }),
    furtherMeetings: [],
    cancelled: false,
    title: null,
    language: 'en',
    tags: [],
    participants: [],
    roles: [],
    agenda: [],
    actions: [],
    decisions: [],
    references: [],
    shorthands: [],
    links: [],
    images: [],
    excerpt: `What was said in ${path}`,
    hash: path,
    lines: 100,
    diagnostics: [],
    ...found,
  };
}

/** Date evidence with what is given, line 1 where a mention is wanted. */
export function dates(found: {
  readonly path?: string | null;
  readonly title?: string;
  readonly body?: string;
}): DateEvidence {
  const mention = (date: string | undefined) => (date === undefined ? null : { date, line: 1 });
  return { path: found.path ?? null, title: mention(found.title), frontMatter: null, body: mention(found.body) };
}

/** `@handle`, `Full Name` or `Full Name @handle`; a leading `-` means absent, `(Company)` an affiliation. */
export function people(...entries: readonly string[]): readonly Participant[] {
  return entries.map((entry, at) => {
    const text = entry.replace(/^-/, '');
    const handle = /@([\w-]+)/.exec(text)?.[1]?.toLowerCase() ?? null;
    const affiliation = /\(([^)]+)\)/.exec(text)?.[1] ?? null;
    const name = text.replace(/@[\w-]+|\([^)]*\)/g, '').trim() || null;
    const status = entry.startsWith('-') ? 'absent' : 'present';
    return { line: 5 + at, rule: 'list', handle, name, affiliation, status, note: null };
  });
}

/** An agenda item; its slug is made of the title. */
export function item(title: string, line: number, found: Partial<AgendaItem> = {}): AgendaItem {
  return {
    line,
    rule: 'heading',
    title,
    depth: 1,
    owners: [],
    slug: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
    endLine: line + 9,
    children: [],
    actions: [],
    decisions: [],
    references: [],
    ...found,
  };
}

/** An open action with marker. */
export function action(text: string, line: number, found: Partial<ActionItem> = {}): ActionItem {
  const id = `${text.toLowerCase().replace(/[^a-z0-9]+/g, '-')}-${line}`;
  return {
    line,
    rule: 'marker',
    id,
    text,
    owners: [],
    status: 'open',
    due: null,
    marked: true,
    review: false,
    above: null,
    agenda: null,
    ...found,
  };
}

/** A decision that was agreed. */
export function decision(text: string, line: number, found: Partial<Decision> = {}): Decision {
  return {
    line,
    rule: 'marker',
    number: 1,
    text,
    outcome: 'agreed',
    tally: null,
    certain: true,
    agenda: null,
    ...found,
  };
}

/** A reference by URL. */
export function reference(ref: string, line: number, found: Partial<Reference> = {}): Reference {
  const [repository = '', number = ''] = ref.split('#');
  const type = found.type ?? 'issue';
  const url = `https://github.com/${repository}/${type === 'pull' ? 'pull' : 'issues'}/${number}`;
  return { line, rule: 'url', ref, type, url, text: url, context: url, agenda: null, ...found };
}

/** Shorthand that the file alone does not explain. */
export function shorthand(text: string, line: number, found: Partial<Shorthand> = {}): Shorthand {
  const [, owner, repository, number] = /^(?:([\w.-]+)\/)?([\w.-]+)?#(\d+)$/.exec(text) ?? [];
  return {
    line,
    owner: owner ?? null,
    repository: repository ?? null,
    number: Number(number),
    type: null,
    text,
    context: text,
    agenda: null,
    ...found,
  };
}

/** A link as the parser leaves it. */
export function link(url: string, line: number, found: Partial<Link> = {}): Link {
  return { line, url, text: url, type: 'web', meeting: null, ...found };
}

/** Links meetings with no surroundings but those given. */
export function archiveOf(
  meetings: readonly Meeting[],
  config: Partial<ArchiveConfig> = {},
  remote: string | null = null,
): Archive {
  return linkArchive(meetings, { ...noConfig, ...config }, { remote, assets: [], diagnostics: [], today: null });
}
