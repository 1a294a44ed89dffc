import type { Meeting } from '../model/index.ts';

/**
 * A meeting as pages show it. What changes with every line of its file is left out: after most edits nothing but the file's own
 * page, and those that quote it, has to be made again.
 */
export type SeenMeeting = Omit<Meeting, 'hash' | 'lines' | 'dates' | 'furtherMeetings' | 'shorthands' | 'diagnostics'>;

/** What pages see of a meeting. */
export function seen(meeting: Meeting): SeenMeeting {
  const { hash, lines, dates, furtherMeetings, shorthands, diagnostics, ...rest } = meeting;
  return rest;
}
