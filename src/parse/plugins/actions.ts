import { createHash } from 'node:crypto';
import type { ActionItem } from '../../model/index.ts';
import { fold, oneLine } from '../../text/fold.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import { findMarkedTasks, type MarkerContext } from '../grammar/action-marker.ts';
import { findCommitment, signatureOf, speakerOf } from '../grammar/commitment.ts';
import { dueDateReader } from '../grammar/due-date.ts';
import { isTaskLabel, markerWords } from '../grammar/marker-words.ts';
import { statusReader } from '../grammar/status.ts';
import { findTasks } from '../grammar/task.ts';
import { taskWords } from '../grammar/task-words.ts';
import { lexiconOf } from '../lexicon.ts';
import type { Entry } from '../tree/entries.ts';
import { actionLists, type ListPlace } from './action-list.ts';
import { ownersOf } from './action-owners.ts';
import { statusOf } from './action-status.ts';
import { isTaskEntry } from './checklist.ts';
import { namesOf } from './known-names.ts';
import { type Unit, unitsOf } from './units.ts';

/** A task as one of the rules found it. */
interface FoundTask {
  readonly text: string;
  readonly people: readonly string[];
  readonly rule: string;
  readonly marked: boolean;
}

const NO_TASKS: ReadonlySet<string> = new Set(['participants', 'absent']);
/** Lines of a paragraph beneath its first, `Actions`. */
const LABELLED: ListPlace = { rule: 'label', people: [] };
const NO_PLAIN_TASKS: ReadonlySet<string> = new Set(['chores', 'roles', 'logistics', 'opening', 'next']);

/** Tasks: marked ones, entries of task lists, and tasks given in plain words (ANNOTATION.md § actions). */
export function actions(draft: MeetingDraft): void {
  const names = namesOf(draft);
  const { vocabulary } = draft;
  const context: MarkerContext = { names, markers: markerWords(vocabulary), tasks: taskWords(vocabulary) };
  const reader = statusReader(vocabulary);
  const dueDate = dueDateReader(vocabulary, lexiconOf(vocabulary).findDates);
  const placeOf = actionLists(draft, names, context.markers);
  const idOf = createIds();
  for (const entry of draft.entries) {
    const place = placeOf(entry);
    if (NO_TASKS.has(entry.section.kind)) continue;
    let afterLabel = false;
    for (const unit of unitsOf(draft, entry)) {
      const isLabel = entry.form === 'paragraph' && isTaskLabel(unit.text, context.markers);
      const within = afterLabel ? LABELLED : unit.line === entry.line ? place : undefined;
      afterLabel ||= isLabel;
      for (const task of isLabel ? [] : tasksOf(unit, within, context, draft)) {
        const item: ActionItem = {
          id: idOf(task.text),
          ...{ text: task.text, owners: task.people, rule: task.rule, marked: task.marked, line: unit.line },
          status: statusOf(entry, unit.text, reader),
          due: dueDate(unit.text, draft.date),
          review: isReview(entry),
          agenda: agendaAt(draft, unit.line)?.slug ?? null,
        };
        draft.actions.push(item);
        if (item.marked && item.owners.length === 0) reportOwnerless(draft, item);
      }
    }
  }
}

function tasksOf(unit: Unit, place: ListPlace | undefined, context: MarkerContext, draft: MeetingDraft): FoundTask[] {
  const { entry, text } = unit;
  if (entry.form === 'heading' && isTaskLabel(text, context.markers)) return [];
  if (isTaskLabel(text, context.markers) && (entry.children.length > 0 || entry.form !== 'item')) return [];
  const marked = findMarkedTasks(text, context).map((task) => ({
    text: task.text,
    people: task.people.length > 0 ? task.people : ownersOf(task.segment, entry, context, true),
    rule: 'marker',
    marked: true,
  }));
  if (marked.length > 0) return marked;
  const box = /^\s*\\?\[[ xX]?\]\s*/.exec(text)?.[0] ?? '';
  const task = text.slice(box.length);
  if (place && isTaskEntry(entry, task, 'list', context)) {
    const people = ownersOf(task, entry, context, true);
    return [{ text: oneLine(task), people: people.length > 0 ? people : place.people, rule: place.rule, marked: true }];
  }
  if (
    ((entry.checked !== null && unit.line === entry.line) || box !== '') &&
    isTaskEntry(entry, task, 'checklist', context)
  )
    return [{ text: oneLine(task), people: ownersOf(task, entry, context, true), rule: 'checkbox', marked: true }];
  return plainTasks(unit, context, draft, place !== undefined);
}

function plainTasks(unit: Unit, context: MarkerContext, draft: MeetingDraft, inList: boolean): FoundTask[] {
  const { entry, text } = unit;
  const { names, tasks } = context;
  if (entry.quoted || entry.form === 'heading' || NO_PLAIN_TASKS.has(entry.section.kind)) return [];
  const found = findTasks(text, names, tasks).map((task) => ({
    text: oneLine(text),
    people: task.people,
    rule: `plain-${task.form}`,
    marked: task.marked || inList,
  }));
  if (found.length > 0) return found;
  const promise = findCommitment(text, tasks);
  if (!promise) return [];
  const speaker = speakerOf(text, names) ?? signatureOf(text, names) ?? speakerAbove(entry, context, draft);
  return speaker ? [{ text: oneLine(text), people: [speaker], rule: 'commitment', marked: promise.marked }] : [];
}

/** The entry above says who speaks, or the agenda item has one owner. */
function speakerAbove(entry: Entry, { names }: MarkerContext, draft: MeetingDraft): string | undefined {
  for (let above = entry.parent; above; above = above.parent) {
    const speaker = speakerOf(above.text, names);
    if (speaker) return speaker;
  }
  const owners = agendaAt(draft, entry.line)?.owners ?? [];
  return owners.length === 1 ? owners[0] : undefined;
}

function isReview(entry: Entry): boolean {
  for (let section: Entry['section'] | null = entry.section; section; section = section.parent)
    if (section.kind === 'review') return true;
  return false;
}

function reportOwnerless(draft: MeetingDraft, { line, text }: ActionItem): void {
  const message = `Nobody is named who is to do this: "${text.slice(0, 80)}"`;
  draft.diagnostics.push({
    path: draft.source.path,
    rule: 'action-without-owner',
    severity: 'info',
    line,
    column: 1,
    message,
  });
}

/** Ids made of the folded text, so that they outlive a change elsewhere in the file; repeated texts are numbered. */
function createIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const hash = createHash('sha256').update(fold(text)).digest('hex').slice(0, 8);
    const count = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, count);
    return count === 1 ? hash : `${hash}-${count}`;
  };
}
