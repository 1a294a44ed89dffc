import { push } from '../data/collect.ts';
import type { Diagnostic, Meeting } from '../model/index.ts';
import { byDate, compare } from './timeline.ts';

/**
 * Files with the same body: path → path of the one that it copies. The original is the one whose name carries the date that
 * the text gives, else the first. Files without any words are no copies of each other.
 */
export function findCopies(meetings: readonly Meeting[]): ReadonlyMap<string, string> {
  const byHash = new Map<string, Meeting[]>();
  for (const meeting of meetings) if (hasContent(meeting)) push(byHash, meeting.hash, meeting);
  const copies = new Map<string, string>();
  for (const same of byHash.values()) {
    if (same.length < 2) continue;
    const original = same.find(isNamedAsDated) ?? [...same].sort(byDate)[0];
    for (const meeting of same) if (original && meeting !== original) copies.set(meeting.path, original.path);
  }
  return new Map([...copies].sort(([a], [b]) => compare(a, b)));
}

/** Tells each copy's author of the file that it repeats. */
export function copyDiagnostics(copies: ReadonlyMap<string, string>): readonly Diagnostic[] {
  return [...copies].map(([path, original]) => ({
    path,
    line: 1,
    column: 1,
    rule: 'duplicate-file',
    severity: 'warning',
    message: `The text is byte for byte that of ${original}`,
    related: [{ path: original, line: 1, message: 'the same text' }],
  }));
}

function isNamedAsDated(meeting: Meeting): boolean {
  const written = meeting.dates.title ?? meeting.dates.frontMatter ?? meeting.dates.body;
  return written !== null && written.date === meeting.dates.path;
}

function hasContent(meeting: Meeting): boolean {
  return meeting.excerpt !== '' || meeting.cancelled || meeting.agenda.length > 0 || meeting.participants.length > 0;
}
