import type { Root } from 'mdast';
import type { Meeting, Source } from '../model/index.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { completeMeeting } from './complete.ts';
import { createDraft } from './create-draft.ts';
import type { MarkdownParser } from './native-parser.ts';
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
  const tree = parser(source.text);
  const draft = createDraft(source, vocabulary, tree);
  for (const plugin of plugins) plugin(draft);
  return { meeting: completeMeeting(draft), tree };
}
