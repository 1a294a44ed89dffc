import type { Participant } from '../../model/index.ts';
import type { Linker } from '../frame.ts';
import { chipOf, type PersonChip, personFor } from '../parts/people.ts';
import type { SeenMeeting } from '../seen-meeting.ts';
import type { Site } from '../site.ts';

/** Who took part. */
export interface Attendance {
  readonly present: readonly PersonChip[];
  readonly absent: readonly PersonChip[];
  /** So many that they are shut away: on a phone they would fill a screen before the minutes begin. */
  readonly isCrowd: boolean;
}

const CROWD = 24;

/** The participants of one meeting, each once, in the order of the minutes. */
export function attendanceOf(site: Site, to: Linker, meeting: SeenMeeting): Attendance {
  const seen = new Set<string>();
  const present: PersonChip[] = [];
  const absent: PersonChip[] = [];
  for (const participant of meeting.participants) {
    const written = participant.handle ?? participant.name ?? '';
    const person = personFor(site, written, meeting.path) ?? personFor(site, participant.name ?? '');
    const key = person?.id ?? written;
    if (seen.has(key)) continue;
    seen.add(key);
    const note = noteOf(participant);
    const chip = person ? chipOf(site, to, person, note) : { text: written, href: null, note };
    (participant.status === 'present' ? present : absent).push(chip);
  }
  return { present, absent, isCrowd: present.length > CROWD };
}

function noteOf({ affiliation, note }: Participant): string | null {
  return [affiliation, note].filter((text) => text !== null && text !== '').join(', ') || null;
}
