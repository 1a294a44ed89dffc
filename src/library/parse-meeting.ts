import { plainReason } from '../load/limits.ts';
import type { Meeting, Source, VocabularyConfig } from '../model/index.ts';
import { parseMeeting as parseSource } from '../parse/parse-meeting.ts';
import { sourceOf } from '../read/read-source.ts';
import { defaultVocabulary, extendVocabulary } from '../vocabulary/vocabulary.ts';

/** What is known of one file beside its text. */
export interface ParseOptions {
  /** Its place in an archive (`ops/2026-03-11.md`): group and date are read off it. Default `minutes.md`. */
  readonly path?: string;
  /** Words of your own, as `vocabulary` in `minuted.yml` (`{ headings: { participants: ['Crew'] } }`). */
  readonly vocabulary?: VocabularyConfig;
}

/**
 * What the minutes of one meeting say: participants, agenda, actions, decisions, references. Pure, and never throws for the
 * text's sake: what is odd stands in `diagnostics`. Shorthand such as `#12` is resolved by `linkArchive`.
 */
export function parseMeeting(markdown: string, options: ParseOptions = {}): Meeting {
  const { path = 'minutes.md', vocabulary = {} } = options;
  return parseSource(sourceFrom(path, markdown), extendVocabulary(defaultVocabulary, vocabulary)).meeting;
}

/** Text that no reader would take for minutes (binary, or made to be slow) is an empty file with a diagnostic. */
function sourceFrom(path: string, markdown: string): Source {
  const read = sourceOf(path, new TextEncoder().encode(markdown));
  const empty = { path, text: '', lineOffset: 0, frontMatter: {} };
  if (read.kind === 'unreadable') return { ...empty, diagnostics: [read.diagnostic] };
  const reason = plainReason(read.source.text);
  if (reason === null) return read.source;
  const message = `its markdown could not be read: ${reason}`;
  return { ...empty, diagnostics: [{ path, rule: 'plain-text', severity: 'error', message, line: 1, column: 1 }] };
}
