import type { Entry } from '../tree/entries.ts';
import type { Section } from '../tree/section-tree.ts';

/** A heading or list entry that names a subject, and how deep it lies. */
export interface OutlineItem {
  readonly line: number;
  readonly endLine: number;
  readonly text: string;
  readonly depth: number;
  readonly section: Section | null;
  readonly entry: Entry | null;
  readonly rule: string;
}
