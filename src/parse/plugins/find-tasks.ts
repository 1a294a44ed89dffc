import { rememberedFor } from '../../data/remembered.ts';
import { fold, oneLine } from '../../text/fold.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import { findMarkedTasks, type MarkedTask, type MarkerContext } from '../grammar/action-marker.ts';
import { speakerOf } from '../grammar/commitment.ts';
import { isTaskLabel } from '../grammar/marker-words.ts';
import { isEverybody, parsePeople } from '../grammar/people-list.ts';
import type { PlainTask } from '../grammar/plain-task.ts';
import { ASKS, findTasks } from '../grammar/task.ts';
import { wordings } from '../grammar/wordings.ts';
import { readLabelLine } from '../people/label-line.ts';
import { isInTranscript } from '../people/transcript.ts';
import type { Entry } from '../tree/entries.ts';
import { proseText } from '../tree/phrasing.ts';
import type { Section } from '../tree/section-tree.ts';
import { isAccepted } from './accepted.ts';
import type { ListPlace } from './action-list.ts';
import { ownersOf, takerOf } from './action-owners.ts';
import { isBoxTask, isListTask } from './checklist.ts';
import { isSaidBelow, promiseIn, promisers } from './promisers.ts';
import type { TaskRow } from './task-table.ts';
import type { Unit } from './units.ts';

/** A task as one of the rules found it. */
export interface FoundTask {
  readonly text: string;
  readonly people: readonly string[];
  readonly rule: string;
  readonly marked: boolean;
  /** Where its day may be told, if not in the whole text: the sentence it stands in and those after. */
  readonly dueText?: string;
  /** The day by which the list it stands in is due, as told over it. */
  readonly dueAbove?: string | undefined;
  /** What columns of a table say of it. */
  readonly row?: TaskRow;
}

/** What the rules need to know of the file. */
export interface TaskReading {
  readonly draft: MeetingDraft;
  readonly context: MarkerContext;
  /** Boxes stand before subjects rather than before tasks. */
  readonly isTriage: boolean;
}

/** Their headings name no task, whatever else they say ("Actions required"). */
const LISTS: ReadonlySet<string> = new Set(['actions', 'review']);
/** Among people only a marker makes a task. */
const PEOPLE: ReadonlySet<string> = new Set(['participants', 'absent']);
const NO_PLAIN_TASKS: ReadonlySet<string> = new Set(['chores', 'roles', 'logistics', 'opening']);
const BOX = /^\s*\\?\[[ xX]?\]\s*/;

/** The tasks of one statement: marked ones first, then those of task lists and boxes, then plain words. */
export function tasksOf(unit: Unit, place: ListPlace | undefined, reading: TaskReading): FoundTask[] {
  const { entry, text } = unit;
  const { context } = reading;
  if (entry.form === 'heading' && LISTS.has(entry.section.kind)) return [];
  const isLabel = isTaskLabel(text, context.markers);
  if (isLabel && (entry.form !== 'item' || entry.children.length > 0)) return [];
  const marked = findMarkedTasks(text, context).map((task) => ({
    text: task.text,
    people: named(task.people, ownersOf(task.segment, entry, context), () => whoPromised(task, unit, reading)),
    rule: 'marker',
    marked: true,
  }));
  if (marked.length > 0 || isAmongPeople(reading.draft, unit)) return marked;
  const listed = listedTask(unit, place, reading);
  if (listed) return [listed];
  const plain = plainTasks(unit, reading, place !== undefined);
  return plain.length > 0 ? plain : reviewedTasks(unit, context);
}

/** In the list of people, unless the subjects or what was said have begun there for want of a heading. */
function isAmongPeople(draft: MeetingDraft, { entry, line }: Unit): boolean {
  if (!PEOPLE.has(entry.section.kind) || isInTranscript(draft, entry) || isSaidBelow(entry, draft)) return false;
  const item = agendaAt(draft, line);
  return item === null || item.section !== null;
}

/** `QR: `, `[2024-03-05] ` before a task of an earlier meeting. */
const ABBREVIATED_OR_DATED = /^(?:[\p{Lu}\d]{2,6}(?=:\s)|\W{0,3}\d{4}[-/]\d{2}[-/]\d{2}\W{1,3})/u;

/** `Ann: review the rules`, `migrate the monitor` in a review of tasks: whose it is, and a verb; bare people only of those known. */
function reviewedTasks({ entry, text }: Unit, { names, tasks }: MarkerContext): FoundTask[] {
  if (entry.section.kind !== 'review' || entry.quoted || entry.form === 'heading' || entry.parent !== null) return [];
  const people = parsePeople(text, 0, names, 'plausible');
  const isAddressed = people !== undefined && (text.startsWith('@') || text[people.end] === ':');
  const label = isAddressed ? people.end : (ABBREVIATED_OR_DATED.exec(text)?.[0].length ?? 0);
  const verb = expressions(tasks.vocabulary).ordered.exec(text.slice(label))?.groups?.verb ?? '';
  const isDeed = tasks.verbs.has(verb.toLowerCase()) || (label > 0 && tasks.light.has(verb.toLowerCase()));
  if (!isDeed || (label === 0 && entry.form !== 'item') || (entry.form !== 'item' && !/^\p{Ll}/u.test(verb))) return [];
  const owners = isAddressed ? people.people.filter((person) => !isEverybody(person, names)) : [];
  return [{ text: oneLine(text), people: owners, rule: 'review', marked: true }];
}

/** The first list that names somebody. */
function named(own: readonly string[], around: readonly string[], before: () => readonly string[]): readonly string[] {
  return own.length > 0 ? own : around.length > 0 ? around : before();
}

/** `Ann: I'll write it up (ACTION ITEM)`: a marker that stands last marks the task before it. */
function whoPromised({ start, text }: MarkedTask, unit: Unit, reading: TaskReading): readonly string[] {
  const before = unit.text.slice(0, start);
  if (!before.includes(text.slice(0, MAX_COMPARED))) return [];
  const people = plainTasks({ ...unit, text: before }, reading, false).flatMap((task) => task.people);
  const speaker = expressions(reading.context.tasks.vocabulary).promise.test(before)
    ? speakerOf(before, reading.context.names)
    : undefined;
  return people.length === 0 && speaker !== undefined ? [speaker] : people;
}

const MAX_COMPARED = 40;
const expressions = wordings('taskPlaces', {
  ordered: /^:?\s*(?:<politely>\s+)?(?<verb>\p{L}[\p{L}-]*)(?=\s+[\p{L}\d"“#@[(])/u,
  /** Of the speaker, who may leave himself out (`Ann: might have a go at it`). */
  promise: /<promise>|^[^:]{1,40}:\s+<alone>\s/u,
  whoWill: /^\W*<whoWill>\s(?!<attends>)[^:?]{3,80}[:?]\s*$/iu,
});

function listedTask(unit: Unit, place: ListPlace | undefined, reading: TaskReading): FoundTask | undefined {
  const { entry } = unit;
  const { context, draft, isTriage } = reading;
  const box = BOX.exec(unit.text)?.[0] ?? '';
  const text = unit.text.slice(box.length);
  if (box !== '' && opensWithLinkText(entry, text)) return undefined;
  const hasBox = box !== '' || (entry.checked !== null && unit.line === entry.line);
  const isListed = place !== undefined && isListTask(entry, text, context);
  if (
    !isListed &&
    !(hasBox && !isSubject(draft, unit) && !isInRollCall(draft, entry) && isBoxTask(entry, text, isTriage, context))
  )
    return undefined;
  const people = ownersOf(text, entry, context);
  const rule = isListed ? place.rule : 'checkbox';
  const owners = people.length > 0 ? people : (place?.people ?? []);
  return { text: oneLine(text), people: owners, rule, marked: true, dueAbove: place?.due };
}

/** `[x] [Stabilize it](…)` on a line of its own: a subject that is ticked off. */
function opensWithLinkText({ nodes }: Entry, text: string): boolean {
  const own = oneLine(text).trim();
  return nodes.some((node) => {
    const linked = node.type === 'link' ? oneLine(proseText(node.children)).trim() : '';
    return linked !== '' && own.startsWith(linked) && own.length - linked.length < MAX_BEHIND_LINK;
  });
}

/** `… (done)`, `— Ann`: what may follow the link of a subject. UTF-16 units. */
const MAX_BEHIND_LINK = 20;

/** A box before an item of the agenda ticks off what was talked about. */
function isSubject(draft: MeetingDraft, { line }: Unit): boolean {
  const item = agendaAt(draft, line);
  return item?.line === line && item.section === null;
}

/** Boxes in a list in which people are ticked say who was there. */
function isInRollCall(draft: MeetingDraft, entry: Entry): boolean {
  return rollCallsOf(draft).has(entry.parent ?? entry.section);
}

const rollCallsOf = rememberedFor(({ entries, participants }: MeetingDraft): ReadonlySet<Entry | Section> => {
  const lines = new Set(participants.map(({ line }) => line));
  const ticked = entries.filter(({ checked, line }) => checked !== null && lines.has(line));
  return new Set(ticked.map(({ parent, section }) => parent ?? section));
});

function plainTasks(unit: Unit, reading: TaskReading, isListed: boolean): FoundTask[] {
  const { entry, text } = unit;
  const { names, tasks } = reading.context;
  if (entry.quoted || entry.form === 'heading') return [];
  if (
    NO_PLAIN_TASKS.has(entry.section.kind) &&
    !isSaidBelow(entry, reading.draft) &&
    !isInTranscript(reading.draft, entry)
  )
    return [];
  if (isAboutMeeting(reading.draft, unit)) return [];
  if (entry.parent && takerOf(text, reading.context) && findMarkedTasks(entry.parent.text, reading.context).length > 0)
    return [];
  const { promise, speaker } = promiseIn(unit, reading);
  const isUnderWay = entry.parent !== null && tasks.underWay.has(fold(entry.parent.text));
  const given = findTasks(text, names, tasks).filter(({ form }) => form !== 'assigned' || !isUnderWay);
  const asker = given.some(({ form }) => ASKS.has(form)) ? speakerOf(text, names) : undefined;
  const all = given.filter(
    (task) => !isRequest(task, text, asker) || isAccepted(reading.draft, unit, { people: task.people, asker }, tasks),
  );
  const chosen = whoWill(entry, text, reading.context);
  if (chosen) return [{ text: oneLine(text), people: chosen, rule: 'plain-who', marked: isListed }];
  const found = speaker === undefined ? all : all.filter(({ form }) => form !== 'can');
  if (found.length > 0)
    return found.map(({ people, form, marked, start }, at) => {
      const own = found.length === 1 ? text : text.slice(at === 0 ? 0 : start, found[at + 1]?.start);
      const dueText = own.slice(sentenceStart(own, found.length === 1 ? start : 0));
      return { text: oneLine(own), dueText, people, rule: `plain-${form}`, marked: marked || isListed };
    });
  const people = promisers({ promise, speaker }, unit, reading);
  return people.length === 0
    ? []
    : [{ text: oneLine(text), people, rule: 'commitment', marked: promise?.marked === true }];
}

/** `Location: Ann will send the link` on top of the minutes. */
function isAboutMeeting({ lexicon, root, titleSection }: MeetingDraft, { entry, text }: Unit): boolean {
  if (entry.section !== root && entry.section !== titleSection) return false;
  const label = readLabelLine(text)?.label;
  return label !== undefined && ABOUT_MEETING.some((meaning) => lexicon.phrases('labels', meaning).is(label));
}

const ABOUT_MEETING = ['meta', 'date'] as const;

/** `Who will leave a comment:` over nothing but people. */
function whoWill({ children }: Entry, text: string, { names, tasks }: MarkerContext): readonly string[] | undefined {
  if (children.length === 0 || !expressions(tasks.vocabulary).whoWill.test(text)) return undefined;
  const lists = children.map((child) => {
    const own = child.text.trim();
    const people = parsePeople(own, 0, names, 'plausible');
    return people && /^[\s.!]*$/.test(own.slice(people.end)) ? people.people : undefined;
  });
  return lists.every((list) => list !== undefined) ? lists.flat() : undefined;
}

/** Where the sentence begins that a place lies in. */
function sentenceStart(text: string, at: number): number {
  const ends = [...text.matchAll(/[.!?]\s+(?=\p{Lu})/gu)];
  const last = ends.findLast((end) => end.index + end[0].length <= at);
  return last === undefined ? 0 : last.index + last[0].length;
}

/** What somebody is asked in a conversation; who writes `@x: can you open an issue?` or speaks of action items gives a task. */
function isRequest({ form, marked }: PlainTask, text: string, asker: string | undefined): boolean {
  if (form === 'wished') return true;
  return form === 'asked' && !marked && asker !== undefined && !text.trimStart().startsWith('@');
}
