import type { MeetingJson } from '../json/archive-json.ts';
import type { AgendaItem } from '../model/index.ts';
import { type Cell, flag, type Table } from './table.ts';

const MEETING = 'TEXT NOT NULL REFERENCES meetings (path)';

/** Rows of an entry kind that each meeting has a list of. */
const ofMeetings =
  (rows: (meeting: MeetingJson) => readonly (readonly Cell[])[]): Table['rows'] =>
  ({ json }) =>
    json.meetings.flatMap(rows);

/** Groups, meetings, and what each file says. */
export const meetingTables: readonly Table[] = [
  {
    name: 'groups',
    columns: { id: 'TEXT PRIMARY KEY', name: 'TEXT NOT NULL', description: 'TEXT', rhythm_days: 'INTEGER' },
    rows: ({ json }) =>
      json.groups.map(({ id, name, description, rhythm }) => [id, name, description, rhythm?.days ?? null]),
  },
  {
    name: 'meetings',
    columns: {
      path: 'TEXT PRIMARY KEY',
      group_id: 'TEXT NOT NULL REFERENCES groups (id)',
      date: 'TEXT',
      kind: 'TEXT NOT NULL',
      title: 'TEXT',
      language: 'TEXT NOT NULL',
      cancelled: 'INTEGER NOT NULL',
      copy_of: 'TEXT REFERENCES meetings (path)',
      text: 'TEXT NOT NULL',
    },
    rows: ({ json, text }) =>
      json.meetings.map(({ path, group, date, kind, title, language, cancelled, copyOf }) => [
        ...[path, group, date, kind, title, language, flag(cancelled), copyOf],
        text(path) ?? '',
      ]),
  },
  {
    name: 'participants',
    columns: {
      meeting: MEETING,
      line: 'INTEGER NOT NULL',
      handle: 'TEXT',
      name: 'TEXT',
      affiliation: 'TEXT',
      status: 'TEXT NOT NULL',
      note: 'TEXT',
    },
    rows: ofMeetings(({ path, participants }) =>
      participants.map(({ line, handle, name, affiliation, status, note }) => [
        ...[path, line, handle, name, affiliation, status, note],
      ]),
    ),
  },
  {
    name: 'agenda',
    columns: {
      meeting: MEETING,
      slug: 'TEXT NOT NULL',
      parent: 'TEXT',
      title: 'TEXT NOT NULL',
      depth: 'INTEGER NOT NULL',
      line: 'INTEGER NOT NULL',
      owners: 'TEXT NOT NULL',
    },
    constraints: ['PRIMARY KEY (meeting, slug)'],
    rows: ofMeetings(({ path, agenda }) => agenda.flatMap((item) => agendaRows(path, item, null))),
  },
  {
    name: 'links',
    columns: {
      meeting: MEETING,
      line: 'INTEGER NOT NULL',
      type: 'TEXT NOT NULL',
      url: 'TEXT NOT NULL',
      text: 'TEXT NOT NULL',
      leads_to: 'TEXT REFERENCES meetings (path)',
    },
    rows: ofMeetings(({ path, links }) =>
      links.map(({ line, type, url, text, meeting }) => [path, line, type, url, text, meeting]),
    ),
  },
];

function agendaRows(path: string, item: AgendaItem, parent: string | null): readonly (readonly Cell[])[] {
  const { slug, title, depth, line, owners, children } = item;
  const below = children.flatMap((child) => agendaRows(path, child, slug));
  return [[path, slug, parent, title, depth, line, owners.join(', ')], ...below];
}
