import { count } from '../data/collect.ts';
import { fold } from '../text/fold.ts';
import type { Habits } from './habits.ts';
import type { BodyLine, Outline } from './outline.ts';

/** A duty that goes round, as one file gives it. */
interface Turn {
  /** Comparable name of the duty. */
  readonly key: string;
  /** What stands before the person: `Report in the call: `, or the bullet of an answer beneath a question. */
  readonly prefix: string;
  readonly person: string;
  readonly line: number;
}

/** A duty of the next meeting, and whose turn it is. */
export interface Chore {
  readonly key: string;
  /** The line to write, person included. */
  readonly text: string;
  readonly person: string;
  /** Line of the model at which it stands. */
  readonly line: number;
}

const PERSON = /@([a-z\d](?:[a-z\d_-]{0,38}))/i;
/** `Minutes: @ada`, `- Report next week: @ada`. */
const LABELLED = /^(\s{0,12}(?:[-*+]\s{1,4})?[^:@]{3,120}:\s{0,4})@([a-z\d][a-z\d_-]{0,38})\s{0,8}$/i;
/** `- @ada` alone, the answer to what stands above. */
const ANSWER = /^(\s{0,12}[-*+]\s{1,4})@([a-z\d][a-z\d_-]{0,38})\s{0,8}$/i;
/** Somebody who came to this many of the recent meetings can be asked. */
const CAME = 2;

/** The duties that are a habit of the group, each given to whoever did it longest ago among those who come. */
export function nextChores(habits: Habits): readonly Chore[] {
  const [model] = habits.recent;
  const present = regulars(habits);
  const turns = habits.remembered.map((outline) => turnsOf(outline, habits));
  const given = new Map<string, number>();
  return turnsOf(model, habits).flatMap((turn): Chore[] => {
    const often = turns.slice(0, habits.recent.length).filter((all) => all.some(({ key }) => key === turn.key)).length;
    if (often < habits.often) return [];
    const doers = turns.flatMap((all) => all.filter(({ key }) => key === turn.key).slice(0, 1));
    const person = longestAgo(doers, present, given) ?? turn.person;
    count(given, person.toLowerCase());
    return [{ key: turn.key, text: `${turn.prefix}@${person}`, person, line: turn.line }];
  });
}

/** `doers`, newest first: the last of them to appear has waited longest. Who already has a duty today comes later. */
function longestAgo(
  doers: readonly Turn[],
  present: ReadonlySet<string>,
  given: ReadonlyMap<string, number>,
): string | undefined {
  const order = [...new Map(doers.map(({ person }) => [person.toLowerCase(), person] as const)).entries()];
  const can = order.filter(([key]) => present.has(key)).reverse();
  const free = can.find(([key]) => !given.has(key)) ?? can[0];
  return free?.[1];
}

/** Handles of those who came to at least two of the recent meetings. */
function regulars({ recent }: Habits): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { meeting } of recent)
    for (const { handle, status } of meeting.participants)
      if (handle !== null && status === 'present') count(counts, handle);
  return new Set([...counts].filter(([, times]) => times >= CAME).map(([handle]) => handle));
}

function turnsOf({ meeting, sections }: Outline, { kindOf }: Habits): readonly Turn[] {
  const listed = new Set(meeting.participants.map(({ line }) => line));
  const tasks = new Set(meeting.actions.flatMap(({ line, marked }) => (marked ? [line] : [])));
  return sections.flatMap(({ heading, lines }) => {
    if (heading !== null && ['participants', 'absent', 'agenda', 'review'].includes(kindOf(heading.title) ?? ''))
      return [];
    let above = heading?.key ?? '';
    return lines.flatMap((line): Turn[] => {
      const turn = listed.has(line.line) || tasks.has(line.line) ? null : turnAt(line, heading?.key ?? '', above);
      if (line.key !== '' && !turn) above = line.raw.trim().endsWith('?') ? line.key : '';
      return turn ? [turn] : [];
    });
  });
}

function turnAt({ raw, line }: BodyLine, section: string, above: string): Turn | null {
  if (!PERSON.test(raw)) return null;
  const [, label, labelled] = LABELLED.exec(raw) ?? [];
  if (label !== undefined && labelled !== undefined) {
    const name = fold(label);
    // `sponsor:` stands beneath each subject and is no duty of the meeting.
    return name === 'sponsor' ? null : { key: `${section}/${name}`, prefix: label, person: labelled, line };
  }
  const [, bullet, person] = ANSWER.exec(raw) ?? [];
  if (bullet === undefined || person === undefined || above === '') return null;
  return { key: `${section}/${above}`, prefix: bullet, person, line };
}
