import type { MeetingDraft } from '../draft.ts';

/** Title, date, group and kind of the file. */
export function metadata(draft: MeetingDraft): void {
  draft.title = draft.sections[0]?.title ?? null;
}
