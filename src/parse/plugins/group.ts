import type { MeetingDraft } from '../draft.ts';

/** A folder that only sorts by time: `2023`, `2023-05`, `05-May`, `2024-04-16-hackathon`. */
const TIME_FOLDER = /^(?:\d{4}(?:[-._]?\d{2}){0,2}(?:[-._ ].*)?|\d{1,2}(?:[-._ ][a-zA-Zäé]{3,9})?|\d{8}.*)$/;

/** The path's folders without those that sort by time; empty for files at the root. */
export function group(draft: MeetingDraft): void {
  const folders = draft.source.path.split('/').slice(0, -1);
  draft.group = folders.filter((folder) => !TIME_FOLDER.test(folder)).join('/');
}
