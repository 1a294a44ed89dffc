import { createSlugger } from '../text/slug.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readAgendaTitle } from './grammar/agenda-title.ts';
import { parseMarkdown } from './processor.ts';
import { plainText } from './tree/phrasing.ts';

/** The slug of the agenda item that a heading's line (`## Nets (@kim)`) would make in a file of its own. */
export function headingSlug(line: string, vocabulary: Vocabulary): string {
  const [heading] = parseMarkdown(line).children;
  const text = heading?.type === 'heading' ? plainText(heading.children) : line;
  return createSlugger()(readAgendaTitle(text, vocabulary, () => false).title);
}
