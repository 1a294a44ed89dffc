import type { Root } from 'mdast';
import type {
  ActionItem,
  DateEvidence,
  DateMention,
  Decision,
  Diagnostic,
  Image,
  Link,
  MeetingKind,
  Participant,
  Reference,
  Role,
  Severity,
  Shorthand,
  Source,
} from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { Lexicon } from './lexicon.ts';
import type { Entry } from './tree/entries.ts';
import type { Section } from './tree/section-tree.ts';

/** An agenda item before the entries beneath it are known. */
export interface AgendaDraft {
  readonly title: string;
  readonly depth: number;
  readonly owners: readonly string[];
  readonly slug: string;
  readonly line: number;
  /** Last line that belongs to it, deeper items included. */
  readonly endLine: number;
  readonly rule: string;
  /** The section it heads, null for an entry of a list agenda. */
  readonly section: Section | null;
}

/** What the plugins share and fill, in the order of plugins/index.ts. The first block is complete before the first plugin runs. */
export interface MeetingDraft {
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly tree: Root;
  /** The whole document; its sections are nested in it. */
  readonly root: Section;
  /** Every section but the root, in document order. */
  readonly sections: readonly Section[];
  /** Every entry, in document order. */
  readonly entries: readonly Entry[];
  /** The entries of each section, its heading first; those of sub-sections are not among them. */
  readonly entriesOf: ReadonlyMap<Section, readonly Entry[]>;

  kind: MeetingKind;
  date: string | null;
  dates: DateEvidence;
  furtherMeetings: DateMention[];
  cancelled: boolean;
  title: string | null;
  /** Section whose heading is the document's title, if there is one. */
  titleSection: Section | null;
  group: string;
  language: string;
  tags: readonly string[];
  excerpt: string;
  participants: Participant[];
  roles: Role[];
  /** All items, flat, in document order. */
  agenda: AgendaDraft[];
  actions: ActionItem[];
  decisions: Decision[];
  references: Reference[];
  shorthands: Shorthand[];
  links: Link[];
  images: Image[];
  diagnostics: Diagnostic[];
}

/** Adds one thing to the draft. */
export type MeetingPlugin = (draft: MeetingDraft) => void;

/** The deepest agenda item that a line of the original file belongs to, or null. */
export function agendaAt(draft: MeetingDraft, line: number): AgendaDraft | null {
  const { agenda } = draft;
  let low = 0;
  let high = agenda.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((agenda[middle]?.line ?? Infinity) <= line) low = middle + 1;
    else high = middle;
  }
  for (let at = low - 1; at >= 0; at--) {
    const item = agenda[at];
    if (item && item.endLine >= line) return item;
    if (item?.depth === 1) return null;
  }
  return null;
}

/** Notes something about the minutes that their author should know. */
export function report(draft: MeetingDraft, rule: string, severity: Severity, line: number, message: string): void {
  draft.diagnostics.push({ path: draft.source.path, rule, severity, message, line, column: 1 });
}
