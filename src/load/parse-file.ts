import { renderText } from '../html/to-html.ts';
import { fileCoverage } from '../lint/coverage.ts';
import type { FileCoverage, Meeting, RenderedText, Source } from '../model/index.ts';
import { bodyHash } from '../parse/hash.ts';
import { parseMeeting } from '../parse/parse-meeting.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { plainReason } from './limits.ts';

/** All that is made of one file alone: cached by content, made in workers, posted between threads as plain data. */
export interface ParsedFile {
  readonly meeting: Meeting;
  readonly rendered: RenderedText;
  /** Null for a file that is none of minutes. */
  readonly coverage: FileCoverage | null;
}

/** Source → meeting and HTML. Never throws for a file's sake: what cannot be parsed is published as plain text and reported. */
export function parseFile(source: Source, vocabulary: Vocabulary): ParsedFile {
  const reason = plainReason(source.text);
  if (reason !== null) return plainFile(source, vocabulary, reason);
  try {
    const { meeting, tree } = parseMeeting(source, vocabulary);
    return {
      meeting,
      rendered: renderText(tree, meeting, source),
      coverage: fileCoverage(meeting, source, vocabulary),
    };
  } catch (error) {
    return plainFile(source, vocabulary, error instanceof Error ? error.message : String(error));
  }
}

/** A file whose markdown is not read: its date by its path, its text as it stands, and the reason as a diagnostic. */
export function plainFile(source: Source, vocabulary: Vocabulary, reason: string): ParsedFile {
  const { meeting } = parseMeeting({ ...source, text: '' }, vocabulary);
  const message = `The markdown could not be read and is published as plain text: ${reason}`;
  const diagnostic = { path: source.path, rule: 'plain-text', severity: 'error' as const, message, line: 1, column: 1 };
  const escaped = source.text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  const lines = source.lineOffset + source.text.split('\n').length;
  return {
    meeting: { ...meeting, lines, hash: bodyHash(source.text), diagnostics: [...source.diagnostics, diagnostic] },
    coverage: fileCoverage(meeting, source, vocabulary),
    rendered: { parts: [`<pre class="plain" tabindex="0">${escaped}</pre>`], slots: [], anchors: {}, dropped: [] },
  };
}
