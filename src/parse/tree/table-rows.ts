import type { Entry } from './entries.ts';

/**
 * Tells the head of a table from its other rows; undefined for entries that are no rows. Made anew for each file and asked in
 * order: between head and body stands the line of dashes, between two tables at least one other.
 */
export function tableRows(): (entry: Entry) => 'head' | 'body' | undefined {
  let last: { readonly line: number; readonly kind: 'head' | 'body' } | undefined;
  return ({ form, line }) => {
    if (form !== 'row') return undefined;
    const kind = last !== undefined && line === last.line + (last.kind === 'head' ? 2 : 1) ? 'body' : 'head';
    last = { line, kind };
    return kind;
  };
}
