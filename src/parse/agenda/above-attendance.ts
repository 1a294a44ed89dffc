import type { MeetingDraft } from '../draft.ts';
import type { Section } from '../tree/section-tree.ts';

/** The first of these opens the meeting itself. */
const OPENING: ReadonlySet<string> = new Set([
  'participants',
  'absent',
  'agenda',
  'notes',
  'review',
  'subject',
  'opening',
  'approval',
]);
/** What goes on below the attendance. */
const GOING_ON: ReadonlySet<string> = new Set(['topic', 'subject', 'review', 'agenda', 'notes']);

/**
 * A heading above the list of those who were there, with the meeting below that list, is about the meeting: its place, links,
 * rules of conduct. Where the attendance closes the minutes, or has no people, what stands above it is a subject.
 */
export function isAboveAttendance({ sections, participants, titleSection }: MeetingDraft, section: Section): boolean {
  const first = sections.find((other) => other !== titleSection && OPENING.has(other.kind));
  if (first?.kind !== 'participants' || section.line > first.line || section.parent !== first.parent) return false;
  if (section.children.some(({ form, kind }) => form === 'heading' && kind === 'topic')) return false;
  if (!participants.some(({ line }) => line >= first.line && line <= first.endLine)) return false;
  return sections.some(
    ({ line, kind, form }) => line > first.endLine && GOING_ON.has(kind) && (form !== 'bold' || kind !== 'topic'),
  );
}
