import { fold, oneLine } from '../../text/fold.ts';
import type { MeetingDraft } from '../draft.ts';
import type { Entry } from '../tree/entries.ts';
import { plainText } from '../tree/phrasing.ts';
import type { Section } from '../tree/section-tree.ts';

/** A row of an agenda that is a table, and what its column of subjects says. */
export interface TableSubject {
  readonly row: Entry;
  readonly title: string;
}

/**
 * The rows of a section's first table whose head names a column of subjects (`Topic`, `Agenda item`; beneath "Agenda" a mere
 * `Item` does too).
 */
export function tableSubjects(draft: MeetingDraft, section: Section, isAgenda: boolean): readonly TableSubject[] {
  const rows = (draft.entriesOf.get(section) ?? []).filter(({ form }) => form === 'row');
  const heads = rows.filter(({ row }) => row === 'head');
  const [head] = heads;
  if (!head) return [];
  const titles = head.cells.map((cell) => fold(plainText(cell)));
  const columnOf = (meaning: string) =>
    titles.findIndex((title) => draft.lexicon.phrases('columns', meaning).is(title));
  const named = columnOf('subject');
  const column = named < 0 && isAgenda ? columnOf('thing') : named;
  if (column < 0) return [];
  const end = heads[1]?.line ?? Infinity;
  return rows.flatMap((row): TableSubject[] => {
    const title = oneLine(plainText(row.cells[column] ?? []));
    return row.row === 'body' && row.line >= head.line && row.line < end && title !== '' ? [{ row, title }] : [];
  });
}
