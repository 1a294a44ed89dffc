import type { Participant } from '../../../model/index.ts';
import type { Linker } from '../../frame.ts';
import { personFor, shownName } from '../../parts/people.ts';
import type { SeenMeeting } from '../../seen-meeting.ts';
import type { Site } from '../../site.ts';
import { type Column, toCsv } from './csv.ts';

interface Row {
  readonly meeting: SeenMeeting;
  readonly participant: Participant;
}

/** Who took part in which meeting: a line for each participant a file lists. */
export function attendanceTable(site: Site, to: Linker): string {
  const person = ({ participant }: Row) =>
    personFor(site, participant.handle ?? participant.name ?? '') ?? personFor(site, participant.name ?? '');
  const columns: readonly Column<Row>[] = [
    { name: 'date', value: ({ meeting }) => meeting.date },
    { name: 'group', value: ({ meeting }) => meeting.group },
    { name: 'person', value: (row) => person(row)?.id ?? null },
    {
      name: 'name',
      value: (row) => {
        const known = person(row);
        return known ? shownName(known) : (row.participant.name ?? row.participant.handle);
      },
    },
    { name: 'affiliation', value: ({ participant }) => participant.affiliation },
    { name: 'status', value: ({ participant }) => participant.status },
    { name: 'note', value: ({ participant }) => participant.note },
    { name: 'path', value: ({ meeting }) => meeting.path },
    { name: 'url', value: ({ meeting }) => to(site.addresses.meeting(meeting.path)) },
  ];
  const { copies } = site.archive;
  const rows = site.index.meetings
    .filter((meeting) => !Object.hasOwn(copies, meeting.path))
    .flatMap((meeting) => meeting.participants.map((participant) => ({ meeting, participant })));
  return toCsv(columns, rows);
}
