import { grouped } from '../../data/collect.ts';
import type { AgendaItem, Meeting, TrackedAction } from '../../model/index.ts';
import { fixed } from '../addresses.ts';
import { placeKey } from '../archive-index.ts';
import type { DateText } from '../dates.ts';
import { fillSlots } from '../fill-slots.ts';
import { type Footnotes, footnotesOf } from '../footnotes.ts';
import { type Frame, type Linker, linker, makeFrame, type TextLink } from '../frame.ts';
import { type ActionRow, actionRow, type Origin, originOf } from '../parts/actions.ts';
import { type DecisionRow, decisionRow } from '../parts/decisions.ts';
import { badgeOf, dateText, groupName, isNamed, meetingLink, meetingTitle, rowGroup } from '../parts/meetings.ts';
import { chipsFor, type PersonChip } from '../parts/people.ts';
import { readable } from '../parts/readable.ts';
import { receiptLinks } from '../parts/receipts.ts';
import { type ReferenceLink, referenceLink } from '../parts/references.ts';
import type { Site } from '../site.ts';
import { type Attendance, attendanceOf } from './attendance.ts';

/** An entry of the page's contents. */
export interface ContentsItem extends TextLink {
  readonly children: readonly ContentsItem[];
}

/** An action or decision of this meeting: its place is on the page itself. */
export type HereRow<Row> = Row & { readonly here: string; readonly receipt: readonly TextLink[] };

/** Links to the file on its host and what is known of its history. */
export interface FileFacts {
  readonly path: string;
  readonly links: readonly TextLink[];
  /** When it reached the branch; null without git. */
  readonly created: DateText | null;
  /** Null where it never changed. */
  readonly updated: DateText | null;
  readonly authors: readonly string[];
  /** What each of the latest commits changed, newest first. */
  readonly versions: readonly TextLink[];
}

/** The page of one file of minutes. */
export interface MeetingView {
  readonly frame: Frame;
  readonly title: string;
  /** Null where the title names the group. */
  readonly group: TextLink | null;
  readonly date: DateText | null;
  readonly badge: string | null;
  readonly isCancelled: boolean;
  readonly copyOf: TextLink | null;
  readonly previous: TextLink | null;
  readonly next: TextLink | null;
  readonly attendance: Attendance;
  readonly roles: readonly { readonly text: string; readonly people: readonly PersonChip[] }[];
  readonly contents: readonly ContentsItem[];
  /** False where a table of contents would name one subject only. */
  readonly hasContents: boolean;
  readonly language: string;
  readonly isDeck: boolean;
  /** Sanitised HTML, slots filled. */
  readonly text: string;
  /** Addresses to which the text's links lead, for paper: a link's `data-note` is the number of its own. */
  readonly footnotes: readonly string[];
  readonly actions: readonly (HereRow<ActionRow> & { readonly origin: Origin })[];
  readonly decisions: readonly HereRow<DecisionRow>[];
  /** Few results are shown at once; many would push the text away and wait folded. */
  readonly opensResults: boolean;
  readonly references: readonly ReferenceLink[];
  readonly backlinks: readonly TextLink[];
  readonly file: FileFacts;
}

/** Contents deeper than this are noise beside the text. */
const CONTENTS_DEPTH = 2;
const FEW_RESULTS = 5;

/** Makes a meeting's page. */
export function meetingView(site: Site, meeting: Meeting): MeetingView {
  const address = site.addresses.meeting(meeting.path);
  const to = linker(site, address);
  const { index, archive } = site;
  const title = meetingTitle(site, meeting);
  const group = rowGroup(site, to, meeting.group);
  const copyOf = archive.copies[meeting.path];
  const rendered = site.rendered(meeting.path);
  const notes: Footnotes = rendered ? footnotesOf(site, to, meeting, rendered) : new Map();
  const neighbour = (path: string | undefined) => (path === undefined ? null : meetingLink(site, to, path));
  return {
    frame: makeFrame(site, {
      address,
      title: documentTitle(site, meeting, title),
      description: meeting.excerpt,
      section: 'groups',
      breadcrumbs: [
        { text: site.strings.sections.groups, href: to(fixed.groups) },
        ...(meeting.group && group ? [group] : []),
      ],
    }),
    // A title made of group and date would say the date twice.
    title: isNamed(meeting) ? title : groupName(site, meeting.group),
    group: group && title.includes(group.text) ? null : group,
    date: dateText(site, meeting.date, 'full'),
    badge: badgeOf(site, meeting),
    isCancelled: meeting.cancelled,
    copyOf: copyOf === undefined ? null : { ...meetingLink(site, to, copyOf), text: copyOf },
    previous: neighbour(index.before.get(meeting.path)),
    next: neighbour(index.after.get(meeting.path)),
    attendance: attendanceOf(site, to, meeting),
    roles: rolesOf(site, to, meeting),
    contents: contentsOf(meeting.agenda, 1),
    hasContents: meeting.agenda.length > 1 || meeting.agenda.some((item) => item.children.length > 0),
    language: meeting.language,
    isDeck: meeting.kind === 'slides',
    text: rendered ? fillSlots(site, to, meeting, rendered, notes) : '',
    footnotes: [...notes.keys()],
    ...resultsOf(site, to, meeting),
    references: (index.referencesOf.get(meeting.path) ?? []).map((reference) => referenceLink(site, to, reference)),
    backlinks: backlinksOf(site, to, meeting),
    file: fileFacts(site, meeting),
  };
}

/** Titles repeat: group and day are added where the title does not name them. */
function documentTitle(site: Site, { date, group }: Meeting, title: string): string {
  const name = groupName(site, group);
  const numbers: readonly string[] = title.match(/\d+/g) ?? [];
  const [year = '', , day = ''] = date?.split('-') ?? [];
  const saysDay =
    date === null ||
    numbers.includes(date.replaceAll('-', '')) ||
    (numbers.includes(year) && (numbers.includes(day) || numbers.includes(String(Number(day)))));
  return [title, ...(title.includes(name) ? [] : [name]), ...(saysDay ? [] : [site.dates.medium(date)])].join(' · ');
}

function contentsOf(items: readonly AgendaItem[], depth: number): readonly ContentsItem[] {
  return items.map((item) => ({
    text: readable(item.title),
    href: `#${encodeURIComponent(item.slug)}`,
    children: depth < CONTENTS_DEPTH ? contentsOf(item.children, depth + 1) : [],
  }));
}

function rolesOf(site: Site, to: Linker, meeting: Meeting): MeetingView['roles'] {
  // Said above the minutes and again beside a name: each once.
  const byRole = grouped(meeting.roles.flatMap(({ role, people }) => people.map((person) => [role, person] as const)));
  return [...byRole].map(([role, people]) => ({
    text: site.strings.roles[role] ?? role,
    people: chipsFor(site, to, people, meeting.path),
  }));
}

function resultsOf(
  site: Site,
  to: Linker,
  meeting: Meeting,
): Pick<MeetingView, 'actions' | 'decisions' | 'opensResults'> {
  return {
    opensResults: meeting.actions.length + meeting.decisions.length <= FEW_RESULTS,
    actions: actionsOf(site, to, meeting),
    decisions: (site.index.decisionsOf.get(meeting.path) ?? []).map((decision) => ({
      ...decisionRow(site, to, decision),
      here: `#decision-${decision.number}`,
      receipt: receiptLinks(site, meeting.path, decision.line),
    })),
  };
}

/** Each action once, though the minutes may say it twice: where it stands first. */
function actionsOf(site: Site, to: Linker, meeting: Meeting): MeetingView['actions'] {
  const seen = new Set<TrackedAction>();
  return meeting.actions.flatMap((action) => {
    const tracked = site.index.actionAt.get(placeKey(meeting.path, action.id));
    if (!tracked || seen.has(tracked)) return [];
    seen.add(tracked);
    return [
      {
        ...actionRow(site, to, tracked),
        text: readable(action.text) || '…',
        about: null,
        here: `#action-${encodeURIComponent(action.id)}`,
        origin: originOf(site, to, tracked, meeting.path),
        receipt: receiptLinks(site, meeting.path, action.line),
      },
    ];
  });
}

function backlinksOf(site: Site, to: Linker, meeting: Meeting): readonly TextLink[] {
  const links = site.archive.backlinks[meeting.path] ?? [];
  return [...new Set(links.map((link) => link.from))].flatMap((from) => {
    const other = site.index.meeting.get(from);
    if (!other || from === meeting.path) return [];
    return [{ text: meetingTitle(site, other), href: to(site.addresses.meeting(from)) }];
  });
}

function fileFacts({ repository, strings, history, dates }: Site, { path }: Meeting): FileFacts {
  const known = history.get(path);
  const { created, updated, authors = [], versions = [] } = known ?? {};
  const day = (iso: string | undefined) => (iso === undefined ? null : { iso, text: dates.medium(iso) });
  return {
    path,
    links: repository
      ? [
          { text: strings.meeting.source, href: repository.source(path) },
          { text: strings.meeting.history, href: repository.history(path) },
          { text: strings.meeting.edit, href: repository.edit(path) },
        ]
      : [],
    created: day(created),
    updated: updated === created ? null : day(updated),
    authors,
    versions: repository
      ? versions.map(({ commit, date }) => ({ text: dates.medium(date), href: repository.commit(commit) }))
      : [],
  };
}
