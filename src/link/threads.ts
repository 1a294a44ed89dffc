import { count, most, push } from '../data/collect.ts';
import type { ArchiveConfig, Meeting, Thread, ThreadEntry } from '../model/index.ts';
import { createSlugger } from '../text/slug.ts';
import { createStanding } from './standing.ts';
import { findSubjects, type Subject } from './subjects.ts';
import { createThreadIndex, type Growing } from './thread-index.ts';
import { createPins } from './thread-pins.ts';
import { compare } from './timeline.ts';

/**
 * Subjects that go on over several meetings of a group. Meetings are read in order of time; each item goes on the thread that
 * it fits best, or starts one: threads are never merged later, so that one item about two things does not make one of both.
 * `meetings` in order of time, without copies. The one that was last talked about comes first.
 */
export function findThreads(meetings: readonly Meeting[], config: ArchiveConfig): readonly Thread[] {
  const byGroup = new Map<string, Meeting[]>();
  for (const meeting of meetings) if (meeting.kind !== 'other') push(byGroup, meeting.group, meeting);
  const pins = createPins(config);
  const isStanding = createStanding(meetings, config);
  const grown: Growing[] = [];
  for (const ofGroup of byGroup.values()) {
    const subjects = findSubjects(ofGroup, isStanding);
    const index = createThreadIndex(subjects.flat());
    for (const ofMeeting of subjects) grown.push(...growThreads(ofMeeting, index, pins));
  }
  const slugger = createSlugger();
  return grown
    .filter((thread) => thread.subjects.length > 1)
    .map((thread) => ({ last: thread.subjects.at(-1)?.meeting.date ?? '', thread: toThread(thread, slugger) }))
    .sort((a, b) => compare(b.last, a.last) || compare(a.thread.slug, b.thread.slug))
    .map(({ thread }) => thread);
}

/** Puts the items of one meeting on threads; gives back the threads that it starts. One item a meeting and thread. */
function growThreads(
  subjects: readonly Subject[],
  index: ReturnType<typeof createThreadIndex>,
  pins: ReturnType<typeof createPins>,
): readonly Growing[] {
  const started: Growing[] = [];
  for (const subject of subjects) {
    const pinned = pins.threadOf(subject);
    const found = pinned ?? (pins.isCut(subject) ? undefined : index.find(subject));
    const thread = found?.thread ?? { subjects: [], whys: [] };
    const isTwice = thread.subjects.at(-1)?.meeting === subject.meeting;
    if (isTwice) continue;
    if (thread.subjects.length === 0) started.push(thread);
    index.add(subject, thread);
    pins.add(subject, thread);
    thread.whys.push(thread.subjects.length === 0 ? '' : (found?.why ?? ''));
    thread.subjects.push(subject);
  }
  return started;
}

function toThread(thread: Growing, slugger: (text: string) => string): Thread {
  const titles = new Map<string, number>();
  const references = new Map<string, number>();
  for (const { item, focus } of thread.subjects) {
    count(titles, item.title);
    for (const ref of focus) count(references, ref);
  }
  const first = thread.subjects[0];
  const group = first?.meeting.group ?? '';
  const name = first?.meeting.path.replace(/^.*\//, '').replace(/\.md$/i, '') ?? '';
  const entries: readonly ThreadEntry[] = thread.subjects.map(({ meeting, item }, at) => ({
    path: meeting.path,
    line: item.line,
    slug: item.slug,
    title: item.title,
    why: thread.whys[at] ?? '',
  }));
  return {
    slug: slugger(`${group.replaceAll('/', '-')} ${name} ${first?.item.title ?? ''}`),
    title: most(titles) ?? '',
    group,
    entries,
    references: [...references].sort(([a, x], [b, y]) => y - x || compare(a, b)).map(([ref]) => ref),
  };
}
