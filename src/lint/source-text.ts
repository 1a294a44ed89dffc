import type { Source, TextEdit } from '../model/index.ts';

/** One line of a file's body. */
export interface TextLine {
  /** 1-based line of the original file. */
  readonly line: number;
  readonly text: string;
  /** UTF-16 offset of its first character in the decoded file. */
  readonly offset: number;
  /** In a fenced code block or one of its fences: no markdown there. */
  readonly isCode: boolean;
}

/** A code block that nothing closes. */
export interface OpenFence {
  readonly line: number;
  readonly fence: string;
}

/** The text of one file, line by line. */
export interface SourceText {
  readonly path: string;
  readonly lines: readonly TextLine[];
  readonly openFence: OpenFence | null;
}

/** Lines beyond this are data, not prose: rules that search within lines leave them alone, so that no line costs much. UTF-16 units. */
export const LONGEST_SEARCHED = 10_000;

/** Cuts a body into lines and tells code from markdown (CommonMark 0.31 § 4.5, fences inside lists and quotes included). */
export function sourceText(source: Source): SourceText {
  let offset = source.bodyOffset ?? 0;
  let open: OpenFence | null = null;
  const lines = source.text.split('\n').map((text, index): TextLine => {
    const line = index + 1 + source.lineOffset;
    const wasOpen = open !== null;
    open = fenceAfter(open, text, line);
    const entry = { line, text, offset, isCode: wasOpen || open !== null };
    offset += text.length + 1;
    return entry;
  });
  return { path: source.path, lines, openFence: open };
}

/** An edit that replaces `length` units from a 1-based column of a line on. */
export function editAt(line: TextLine, column: number, length: number, text: string): TextEdit {
  const start = line.offset + column - 1;
  return { start, end: start + length, text };
}

/** The line without what stands in back quotes: code spans become blanks of the same length, so that columns stay. */
export function withoutCode(text: string): string {
  if (!text.includes('`')) return text;
  return text.replace(/(`{1,8})(?!`)[^`]{1,2000}\1(?!`)/g, (code) => ' '.repeat(code.length));
}

const FENCE = /^[ \t]{0,16}(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]{1,4}){0,6}(`{3,200}|~{3,200})([^\n]*)$/;

function fenceAfter(open: OpenFence | null, text: string, line: number): OpenFence | null {
  if (!text.includes('```') && !text.includes('~~~')) return open;
  const [, fence = '', info = ''] = FENCE.exec(text) ?? [];
  if (fence === '') return open;
  if (open === null) return fence.startsWith('`') && info.includes('`') ? null : { line, fence };
  const closes = fence[0] === open.fence[0] && fence.length >= open.fence.length && info.trim() === '';
  return closes ? null : open;
}
