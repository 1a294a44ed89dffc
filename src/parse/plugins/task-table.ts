import { oneLine } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Names } from '../grammar/names.ts';
import { parsePeople } from '../grammar/people-list.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';
import { proseText } from '../tree/phrasing.ts';

/** A row of a table of tasks, cell by cell. */
export interface TaskRow {
  readonly text: string;
  readonly people: readonly string[];
  /** The cells of state and due date as written, empty where there is no such column. */
  readonly state: string;
  readonly due: string;
}

/** Which column holds what; -1 where there is none. */
interface Columns {
  readonly task: number;
  readonly owner: number;
  readonly status: number;
  readonly due: number;
}

/**
 * Reads rows of tables whose head names tasks and owners: `null` for its head and for rows without a task, undefined for
 * what is in no such table. Made anew for each file and asked in order: it remembers the head above.
 */
export function taskTables(draft: MeetingDraft, names: Names): (entry: Entry) => TaskRow | null | undefined {
  let columns: Columns | undefined;
  return (entry) => {
    const kind = entry.row;
    if (kind === null) return undefined;
    if (kind === 'head') columns = columnsOf(entry, draft);
    if (!columns) return undefined;
    return kind === 'body' ? readRow(entry, columns, names, draft) : null;
  };
}

function columnsOf(head: Entry, { lexicon }: MeetingDraft): Columns | undefined {
  const titles = head.cells.map((cell) => oneLine(proseText(cell)).replace(/[?:]+$/, ''));
  const find = (meaning: string) => titles.findIndex((title) => lexicon.phrases('columns', meaning).is(title));
  const [task, thing, owner] = [find('task'), find('thing'), find('owner')];
  const [status, due] = [find('status'), find('due')];
  const isTaskList = head.section.kind === 'actions' || head.section.kind === 'review';
  if (task >= 0 && (owner >= 0 || isTaskList)) return { task, owner, status, due };
  const saysMore = owner >= 0 && (isTaskList || due >= 0);
  return thing >= 0 && saysMore ? { task: thing, owner, status, due } : undefined;
}

function readRow(row: Entry, columns: Columns, names: Names, { vocabulary }: MeetingDraft): TaskRow | null {
  const cell = (at: number) => oneLine(proseText(row.cells[at] ?? []));
  const text = oneLine(proseText(row.cells[columns.task] ?? []));
  if (!/\p{L}{2}/u.test(text) || expressions(vocabulary).nothing.test(text)) return null;
  const owner = cell(columns.owner);
  const people = expressions(vocabulary).nobody.test(owner) ? [] : (parsePeople(owner, 0, names, 'any')?.people ?? []);
  return { text, people, state: cell(columns.status), due: cell(columns.due) };
}

const expressions = wordings('taskPlaces', {
  nothing: /^\W*<nothing>\W*$/iu,
  /** In the column of owners. */
  nobody: /^\W*<nobody>?\W*$/iu,
});
