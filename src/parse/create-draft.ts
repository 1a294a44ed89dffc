import type { Root } from 'mdast';
import { grouped } from '../data/collect.ts';
import type { Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import type { MeetingDraft } from './draft.ts';
import { lexiconOf } from './lexicon.ts';
import { repairDiagnostic } from './repair-diagnostic.ts';
import { collectEntries } from './tree/entries.ts';
import { readHtmlBlock } from './tree/html-blocks.ts';
import { readLetteredLists } from './tree/lettered-list.ts';
import { repairTree } from './tree/repair.ts';
import { allSections, buildSections } from './tree/section-tree.ts';
import { readSizedImages } from './tree/sized-images.ts';

/** An empty draft of a file: its tree mended, its sections and entries found, all else still unknown. */
export function createDraft(source: Source, vocabulary: Vocabulary, tree: Root): MeetingDraft {
  const lexicon = lexiconOf(vocabulary);
  const { kindOf } = lexicon;
  const { text, lineOffset } = source;
  const opens = (words: string) => kindOf(words) !== undefined || lexicon.findDates(words).length > 0;
  readSizedImages(tree, text);
  const repairs = repairTree(tree, text, kindOf);
  const read: Root = {
    ...tree,
    children: [
      ...readLetteredLists(
        tree.children.flatMap((node) => readHtmlBlock(node, opens)),
        text,
      ),
    ],
  };
  const isTopicCall = lexicon.phrases('labels', 'topic').is;
  const root = buildSections(read, { text, lineOffset, kindOf, isTopicCall });
  const entries = collectEntries(root, lineOffset);
  return {
    ...{ source, vocabulary, lexicon, tree, root },
    sections: allSections(root),
    entries,
    entriesOf: grouped(entries.map((entry) => [entry.section, entry])),
    kind: 'minutes',
    date: null,
    dates: { path: null, title: null, frontMatter: null, body: null },
    furtherMeetings: [],
    cancelled: false,
    ...{ title: null, titleSection: null, group: '', language: 'en', tags: [], excerpt: '' },
    ...{ participants: [], roles: [], agenda: [], actions: [], decisions: [] },
    ...{
      references: [],
      shorthands: [],
      links: [],
      images: [],
      diagnostics: repairs.map((repair) => repairDiagnostic(source, repair)),
    },
  };
}
