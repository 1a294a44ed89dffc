import { push } from '../data/collect.ts';
import type { AgendaItem, Meeting, Thread, TrackedDecision } from '../model/index.ts';
import type { DateFinder } from '../text/date.ts';
import { fold } from '../text/fold.ts';
import { linkingWords } from '../vocabulary/linking.ts';
import { readTerms } from './decision-terms.ts';
import { allItems, dateOfLine } from './timeline.ts';
import { actionWords, likeness } from './wording.ts';

const REPLACES = Object.values(linkingWords.replaces)
  .flat()
  .map((words) => ` ${words} `);
const DATE = /\b\d{4}-\d{2}-\d{2}\b/g;
/** Earlier decisions of a subject or a day that are compared with one that says it replaces another. */
const NEWEST = 12;

/**
 * The register of decisions, oldest first. A decision that says so replaces an earlier one of its group: one taken on the day
 * that it names, else the latest of the same thread; of several the one in the most similar words.
 * `meetings` in order of time, without copies.
 */
export function registerDecisions(
  meetings: readonly Meeting[],
  threads: readonly Thread[],
  findDates: DateFinder,
): readonly TrackedDecision[] {
  const threadOf = new Map(
    threads.flatMap((thread) => thread.entries.map((entry) => [`${entry.path}#${entry.slug}`, thread.slug] as const)),
  );
  const laterOf = laterEntries(meetings, threads);
  const register: TrackedDecision[] = [];
  const replacedBy = new Map<string, string>();
  const earlier = new Map<string, TrackedDecision[]>();
  for (const meeting of meetings) {
    for (const decision of decisionsOf(meeting, threadOf)) {
      const replaced = findReplaced(decision, earlier);
      if (replaced) replacedBy.set(keyOf(replaced), keyOf(decision));
      const tracked = {
        ...decision,
        ...termsOf(decision, laterOf.get(decision.thread ?? '') ?? [], findDates),
        replaces: replaced ? keyOf(replaced) : null,
      };
      register.push(tracked);
      if (tracked.thread !== null) push(earlier, `thread ${tracked.thread}`, tracked);
      if (tracked.date !== null) push(earlier, `${tracked.group}\n${tracked.date}`, tracked);
    }
  }
  return register.map((decision) => ({ ...decision, replacedBy: replacedBy.get(keyOf(decision)) ?? null }));
}

function keyOf({ path, number }: TrackedDecision): string {
  return `${path}#${number}`;
}

function decisionsOf(meeting: Meeting, threadOf: ReadonlyMap<string, string>): readonly TrackedDecision[] {
  if (meeting.decisions.length === 0) return [];
  const items = new Map<string, AgendaItem>(allItems(meeting).map((item) => [item.slug, item]));
  const refs = new Map<number, string[]>();
  for (const { line, ref } of meeting.references) push(refs, line, ref);
  return meeting.decisions.map((decision) => {
    const item = decision.agenda === null ? undefined : items.get(decision.agenda);
    return {
      ...decision,
      path: meeting.path,
      group: meeting.group,
      date: dateOfLine(meeting, decision.line),
      subject: item?.title ?? null,
      thread: item ? (threadOf.get(`${meeting.path}#${item.slug}`) ?? null) : null,
      references: [...new Set([...(refs.get(decision.line) ?? []), ...(item ? (refs.get(item.line) ?? []) : [])])],
      replaces: null,
      replacedBy: null,
      expires: null,
      revisit: null,
    };
  });
}

/** An agenda item of a thread, by day. */
interface DatedEntry {
  readonly path: string;
  /** `<path>#<slug>` */
  readonly key: string;
  readonly date: string;
}

function laterEntries(
  meetings: readonly Meeting[],
  threads: readonly Thread[],
): ReadonlyMap<string, readonly DatedEntry[]> {
  const byPath = new Map(meetings.map((meeting) => [meeting.path, meeting]));
  return new Map(
    threads.map(({ slug, entries }) => [
      slug,
      entries.flatMap((entry): DatedEntry[] => {
        const meeting = byPath.get(entry.path);
        const date = meeting ? dateOfLine(meeting, entry.line) : null;
        return date === null ? [] : [{ path: entry.path, key: `${entry.path}#${entry.slug}`, date }];
      }),
    ]),
  );
}

/** What has no result cannot end, but may be put off to a day. */
function termsOf(
  { text, date, path, outcome }: TrackedDecision,
  entries: readonly DatedEntry[],
  findDates: DateFinder,
): Pick<TrackedDecision, 'expires' | 'revisit'> {
  const { expires, revisit } = readTerms(text, date, findDates);
  const from = revisit?.due ?? date ?? '';
  const seen = entries.find((entry) => entry.path !== path && entry.date >= from);
  return {
    expires: outcome === 'inconclusive' ? null : expires,
    revisit: revisit && { due: revisit.due, seen: seen?.key ?? null },
  };
}

function findReplaced(
  decision: TrackedDecision,
  earlier: ReadonlyMap<string, readonly TrackedDecision[]>,
): TrackedDecision | undefined {
  const text = ` ${fold(decision.text)} `;
  if (!REPLACES.some((words) => text.includes(words))) return undefined;
  const days = decision.text.match(DATE) ?? [];
  const named = days.flatMap((day) => (earlier.get(`${decision.group}\n${day}`) ?? []).slice(-NEWEST));
  const ofThread = decision.thread === null ? [] : (earlier.get(`thread ${decision.thread}`) ?? []).slice(-NEWEST);
  const candidates = (named.length > 0 ? named : ofThread).filter(({ path }) => path !== decision.path);
  const words = actionWords(decision.text);
  return candidates.reduce<TrackedDecision | undefined>((best, one) => {
    const closer =
      best === undefined || likeness(words, actionWords(one.text)) >= likeness(words, actionWords(best.text));
    return closer ? one : best;
  }, undefined);
}
