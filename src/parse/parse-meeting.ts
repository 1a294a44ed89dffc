import type { Root } from 'mdast';
import type { Meeting, Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { completeMeeting } from './complete.ts';
import { createDraft } from './create-draft.ts';
import { report } from './draft.ts';
import type { MarkdownParser } from './native-parser.ts';
import { isTooNested, plainTree } from './nesting.ts';
import { plugins } from './plugins/index.ts';
import { parseMarkdown } from './processor.ts';

/** A meeting and the tree it was read from (positions are those of `source.text`). */
export interface ParsedMeeting {
  readonly meeting: Meeting;
  readonly tree: Root;
}

/**
 * What one file says. Pure: depends on nothing but its arguments, so it can be cached and run in workers.
 * Odd input gives diagnostics, never an exception.
 */
export function parseMeeting(
  source: Source,
  vocabulary: Vocabulary,
  parser: MarkdownParser = parseMarkdown,
): ParsedMeeting {
  const nested = isTooNested(source.text);
  const tree = nested ? plainTree(source.text) : parser(source.text);
  const draft = createDraft(source, vocabulary, tree);
  if (nested)
    report(
      draft,
      'nested-too-deeply',
      'error',
      1,
      'Quotes, lists or emphasis are nested more than a hundred levels deep; the text is shown as it stands',
    );
  for (const plugin of plugins) plugin(draft);
  return { meeting: completeMeeting(draft), tree };
}
