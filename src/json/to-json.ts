import type { AgendaItem, Archive, Diagnostic, LoadedArchive, Meeting, MeetingPlace } from '../model/index.ts';
import { type ArchiveJson, type MeetingJson, VERSION, type WithReceipt } from './archive-json.ts';
import { select } from './select.ts';
import { diagnosticShape, shapes } from './shapes.ts';

type FindReceipt = LoadedArchive['receipt'];

/**
 * The archive as plain JSON. Fields stand in the order of `shapes.ts` and entries in that of the archive (files by path, entries
 * by line), so that two exports of the same minutes are the same bytes.
 */
export function toJson(archive: Archive, receipt: FindReceipt = () => null): ArchiveJson {
  return {
    version: VERSION,
    facts: select(archive.facts, shapes.facts),
    meetings: listsJson.meetings(archive, receipt),
    people: listsJson.people(archive, receipt),
    groups: listsJson.groups(archive, receipt),
    references: listsJson.references(archive, receipt),
    threads: listsJson.threads(archive, receipt),
    actions: listsJson.actions(archive, receipt),
    decisions: listsJson.decisions(archive, receipt),
    diagnostics: listsJson.diagnostics(archive, receipt),
  };
}

/** The lists of the export. */
type Lists = Omit<ArchiveJson, 'version' | 'facts'>;

/** Each list of the export by itself. */
export const listsJson: { readonly [Name in keyof Lists]: (archive: Archive, receipt: FindReceipt) => Lists[Name] } = {
  meetings: (archive) => archive.meetings.map((meeting) => meetingJson(meeting, archive)),
  people: ({ people }) => people.map((person) => select(person, shapes.person)),
  groups: ({ groups }) => groups.map((group) => select(group, shapes.group)),
  references: ({ references }) => references.map((reference) => select(reference, shapes.trackedReference)),
  threads: ({ threads }) => threads.map((thread) => select(thread, shapes.thread)),
  actions: ({ actions }, receipt) =>
    actions.map((action) => {
      const sightings = action.sightings.map((seen) => select(withReceipt(seen, receipt), shapes.sighting));
      return select({ ...action, sightings }, shapes.trackedAction);
    }),
  decisions: ({ decisions }, receipt) =>
    decisions.map((decision) => select(withReceipt(decision, receipt), shapes.trackedDecision)),
  diagnostics: ({ diagnostics }) => diagnostics.map(diagnosticJson),
};

/** Left out where git does not tell: an export made without git is the same as ever. */
function withReceipt<Entry extends MeetingPlace>(entry: Entry, find: FindReceipt): Entry & WithReceipt {
  const receipt = find(entry.path, entry.line);
  return receipt === null ? entry : { ...entry, receipt: select(receipt, shapes.receipt) };
}

/** One file as the export tells of it. */
export function meetingJson(meeting: Meeting, archive: Archive): MeetingJson {
  return {
    path: meeting.path,
    date: meeting.date,
    kind: meeting.kind,
    title: meeting.title,
    group: meeting.group,
    language: meeting.language,
    cancelled: meeting.cancelled,
    copyOf: archive.copies[meeting.path] ?? null,
    furtherMeetings: meeting.furtherMeetings.map((further) => select(further, shapes.dateMention)),
    tags: meeting.tags,
    participants: meeting.participants.map((participant) => select(participant, shapes.participant)),
    roles: meeting.roles.map((role) => select(role, shapes.role)),
    agenda: meeting.agenda.map(agendaJson),
    actions: meeting.actions.map((action) => select(action, shapes.action)),
    decisions: meeting.decisions.map((decision) => select(decision, shapes.decision)),
    references: meeting.references.map((reference) => select(reference, shapes.reference)),
    links: meeting.links.map((link) => select(link, shapes.link)),
    images: meeting.images.map((image) => select(image, shapes.image)),
    backlinks: (archive.backlinks[meeting.path] ?? []).map((backlink) => select(backlink, shapes.backlink)),
    diagnostics: meeting.diagnostics.map(diagnosticJson),
  };
}

function agendaJson(item: AgendaItem): AgendaItem {
  return select({ ...item, children: item.children.map(agendaJson) }, shapes.agendaItem);
}

function diagnosticJson(diagnostic: Diagnostic): Diagnostic {
  return select(diagnostic, diagnosticShape);
}
