import type { Root } from 'mdast';
import type { Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { MeetingDraft } from './draft.ts';
import { headingKinds } from './heading-kinds.ts';
import { collectEntries } from './tree/entries.ts';
import { repairTree } from './tree/repair.ts';
import { allSections, buildSections } from './tree/section-tree.ts';

/** An empty draft of a file: its tree mended, its sections and entries found, all else still unknown. */
export function createDraft(source: Source, vocabulary: Vocabulary, tree: Root): MeetingDraft {
  const kindOf = headingKinds(vocabulary);
  repairTree(tree, kindOf);
  const { text, lineOffset } = source;
  const root = buildSections(tree, { text, lineOffset, kindOf });
  return {
    ...{ source, vocabulary, tree, root },
    sections: allSections(root),
    entries: collectEntries(root, lineOffset),
    kind: 'minutes',
    date: null,
    dates: { path: null, title: null, frontMatter: null, body: null },
    furtherMeetings: [],
    cancelled: false,
    ...{ title: null, titleSection: null, group: '', language: 'en', tags: [], excerpt: '' },
    ...{ participants: [], roles: [], agenda: [], actions: [], decisions: [] },
    ...{ references: [], shorthands: [], links: [], images: [], diagnostics: [] },
  };
}
