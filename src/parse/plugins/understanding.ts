import { type MeetingDraft, report } from '../draft.ts';

/** Says where a file was understood badly, so that its author (or we) can do better. */
export function understanding(draft: MeetingDraft): void {
  if (draft.kind === 'other') return;
  if (draft.date === null)
    report(draft, 'no-date', 'warning', 1, 'No date was found, expected one in the title or the path');
  if (draft.kind !== 'minutes' || draft.cancelled) return;
  if (draft.participants.length === 0)
    report(draft, 'no-participants', 'info', 1, 'No participants were found, expected a section that lists them');
  if (draft.agenda.length === 0)
    report(draft, 'no-agenda', 'info', 1, 'No subjects were found, expected headings or a list under “Agenda”');
}
