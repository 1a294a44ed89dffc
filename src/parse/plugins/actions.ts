import { createHash } from 'node:crypto';
import type { ActionItem } from '../../model/index.ts';
import { fold, oneLine } from '../../text/fold.ts';
import { agendaAt, type MeetingDraft } from '../draft.ts';
import type { MarkerContext } from '../grammar/action-marker.ts';
import { dueDateReader } from '../grammar/due-date.ts';
import { isTaskLabel, type MarkerWords, markerWords } from '../grammar/marker-words.ts';
import { statusReader } from '../grammar/status.ts';
import { withoutAddressees } from '../grammar/task-text.ts';
import { taskWords } from '../grammar/task-words.ts';
import { wordings } from '../grammar/wordings.ts';
import { asSaid } from '../tree/as-said.ts';
import type { Entry } from '../tree/entries.ts';
import { proseText } from '../tree/phrasing.ts';
import { actionLists, type ListPlace } from './action-list.ts';
import { ownersOf } from './action-owners.ts';
import { rowStatus, statusOf } from './action-status.ts';
import { isTriageList } from './checklist.ts';
import { type FoundTask, type TaskReading, tasksOf } from './find-tasks.ts';
import { namesOf } from './known-names.ts';
import { taskTables } from './task-table.ts';
import { type Unit, unitsOf } from './units.ts';

/** Lines of a paragraph beneath its first, `Actions`. */
const LABELLED: ListPlace = { rule: 'label', people: [] };

/** Tasks: marked ones, entries of task lists, and tasks given in plain words (ANNOTATION.md § actions). */
export function actions(draft: MeetingDraft): void {
  const { vocabulary, entries } = draft;
  const context = {
    names: namesOf(draft),
    markers: markerWords(vocabulary),
    tasks: taskWords(vocabulary),
    marksWithAbbreviation: /\bAIs\b|(?<![\p{L}\p{N}])AI:?\s*@/u.test(draft.source.text),
    marksWithCapitals: /(?<![\p{L}\p{N}])ACTION(?::|\s[–-]\s)/u.test(draft.source.text),
  };
  const reading: TaskReading = { draft, context, isTriage: isTriageList(draft.source.text) };
  const placeOf = actionLists(draft, context.names, context.markers);
  const rowOf = taskTables(draft, context.names);
  const complete = completer(draft, context);
  for (const entry of entries) {
    const place = placeOf(entry);
    const row = rowOf(entry);
    if (row !== undefined) {
      const unit = { entry, line: entry.line, text: entry.prose };
      if (row) {
        const people = row.people.length > 0 ? row.people : ownersOf(cellsAsText(entry), entry, context);
        complete({ text: row.text, people, rule: 'table', marked: true, row }, unit);
      }
      continue;
    }
    let isBelowLabel = false;
    for (const unit of unitsOf(draft, entry)) {
      const own = unit.line === entry.line ? place : undefined;
      for (const task of tasksOf(unit, isBelowLabel ? LABELLED : own, reading)) complete(task, unit);
      isBelowLabel ||= entry.form === 'paragraph' && isTaskLabel(unit.text, context.markers);
    }
  }
}

/** The longest cell: where no column is for owners, they are named there. */
function cellsAsText(row: Entry): string {
  const cells = row.cells.map((cell) => oneLine(proseText(cell)));
  return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest), '');
}

/** Makes items of what was found and puts them into the draft. */
function completer(draft: MeetingDraft, { names, markers }: MarkerContext): (task: FoundTask, unit: Unit) => void {
  const reader = statusReader(draft.vocabulary);
  const dueDate = dueDateReader(draft.vocabulary);
  const idOf = createIds();
  return ({ text: own, dueText, dueAbove, people, rule, marked, row }, unit) => {
    const { entry, text: statement } = unit;
    const line = lineOf(unit);
    const said = asSaid(withoutAddressees(own.trim(), people, names), entry, unit.line);
    const text = said || subjectOf(draft, entry, line) || statement;
    const item: ActionItem = {
      id: idOf(text),
      ...{ text, above: aboveOf(entry, text, markers), owners: people, rule, marked, line },
      status: row ? rowStatus(row, reader) : statusOf(entry, statement, reader),
      due:
        dueDate(row ? `by ${row.due}` : (dueText ?? withDueBeneath(statement, entry, draft)), draft.date) ??
        dueDate(dueAbove ?? '', draft.date),
      review: isReview(entry),
      agenda: agendaAt(draft, line)?.slug ?? null,
    };
    draft.actions.push(item);
    if (marked && people.length === 0) reportOwnerless(draft, item);
  };
}

/** `TODO: …`, `Notes: …` on a line of its own within a list entry: a part of that entry, which is where the task stands. */
const PART_OF_ENTRY = /^(?:TODO|ToDo|Notes?)\s?:/;

function lineOf({ entry, line, text }: Unit): number {
  return entry.form === 'item' && PART_OF_ENTRY.test(text) ? entry.line : line;
}

/** `Due: Friday` beneath a task. */
const expressions = wordings('due', { label: /^<label>\s*:\s*/iu });

function withDueBeneath(statement: string, { children }: Entry, { vocabulary }: MeetingDraft): string {
  const { label } = expressions(vocabulary);
  const due = children.find((child) => label.test(child.text))?.text;
  return due === undefined ? statement : `${statement}, by ${due.replace(label, '')}`;
}

/** `- AI @x` alone is about what stands above it: the entry that it belongs to, else the agenda item. */
function subjectOf(draft: MeetingDraft, { parent }: Entry, line: number): string {
  return oneLine(parent?.text ?? '').trim() || (agendaAt(draft, line)?.title ?? '');
}

/** What a task is a part of: `Prepare the summit` above `AI @x: organize`. */
function aboveOf({ parent }: Entry, text: string, markers: MarkerWords): string | null {
  const above = oneLine(parent?.text ?? '').trim();
  return above === '' || above === text || isTaskLabel(above, markers) ? null : above;
}

function isReview(entry: Entry): boolean {
  for (let section: Entry['section'] | null = entry.section; section; section = section.parent)
    if (section.kind === 'review') return true;
  return false;
}

function reportOwnerless(draft: MeetingDraft, { line, text }: ActionItem): void {
  const place = { path: draft.source.path, line, column: 1 };
  const message = `Nobody is named who is to do this, expected a handle or a name: “${text.slice(0, 80)}”`;
  draft.diagnostics.push({ ...place, rule: 'action-without-owner', severity: 'info', message });
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
