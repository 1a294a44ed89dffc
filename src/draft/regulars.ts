import type { Archive, Participant } from '../model/index.ts';
import type { Habits } from './habits.ts';

/** How a group lists those who take part. */
export interface AttendanceForm {
  /** `- ` or `* `; null where the names stand on one line after a label. */
  readonly bullet: string | null;
  /** `Attendance: `, where it is one line. */
  readonly label: string;
}

/** Those who came to at least half of the recent meetings, most faithful first; by their handle where it is known. */
export function regulars({ recent }: Habits, { personOf, people }: Archive): readonly string[] {
  const handles = new Map(people.map(({ id, handle }) => [id, handle]));
  const seen = new Map<string, { readonly text: string; count: number }>();
  for (const { meeting } of recent)
    for (const participant of meeting.participants) {
      const text = written(participant);
      if (participant.status !== 'present' || text === null) continue;
      const key = text.replace(/^@/, '').toLowerCase();
      const person = personOf[key] ?? key;
      const handle = participant.handle === null ? null : (handles.get(person) ?? participant.handle);
      const before = seen.get(person);
      if (before) before.count++;
      else seen.set(person, { text: handle === null ? text : `@${handle}`, count: 1 });
    }
  return [...seen.values()]
    .filter(({ count }) => count * 2 >= recent.length)
    .sort((a, b) => b.count - a.count)
    .map(({ text }) => text);
}

/** Reads the form off the newest minutes; a list where they list nobody. */
export function attendanceForm({ recent }: Habits): AttendanceForm {
  const [{ meeting, sections }] = recent;
  const [first, second] = meeting.participants;
  const line = sections.flatMap(({ lines }) => lines).find((candidate) => candidate.line === first?.line);
  const raw = line?.raw ?? '';
  const isOneLine = first !== undefined && second?.line === first.line;
  const label = /^([^:]{2,40}:\s*)\S/.exec(raw.replace(/^\s*[-*+]\s+/, ''))?.[1];
  if (isOneLine && label !== undefined) return { bullet: null, label };
  return { bullet: /^\s*([-*+]\s)/.exec(raw)?.[1] ?? '- ', label: '' };
}

/** A comment would end where a name holds `--`. */
function written({ handle, name }: Participant): string | null {
  const text = handle === null ? name : `@${handle}`;
  return text?.includes('--') ? null : text;
}
