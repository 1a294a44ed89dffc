import type { Meeting, Source } from '../model/index.ts';
import { fold } from '../text/fold.ts';

/** A line that heads what follows: `## Agenda`, or a line that is nothing but bold. */
export interface HeadingLine {
  /** The line as written. */
  readonly raw: string;
  /** Its words without marks. */
  readonly title: string;
  /** Comparable form of the title, what makes headings of two files the same. */
  readonly key: string;
  /** 1 to 6; 7 for a bold line. */
  readonly level: number;
  /** 1-based line of the original file. */
  readonly line: number;
}

/** A line of text beneath a heading. */
export interface BodyLine {
  readonly raw: string;
  readonly key: string;
  readonly line: number;
}

/** A heading with the lines beneath it, up to the next heading. */
export interface OutlineSection {
  /** Null for what stands before the first heading. */
  readonly heading: HeadingLine | null;
  readonly lines: readonly BodyLine[];
}

/** One file of a group, cut at its headings. */
export interface Outline {
  readonly meeting: Meeting;
  readonly sections: readonly OutlineSection[];
}

const ATX = /^ {0,3}(#{1,6})[ \t]+(\S.*?)[ \t]*#{0,6}[ \t]*$/;
const BOLD = /^ {0,3}(?:\*\*|__)([^*_\n]{1,200})(?:\*\*|__):?[ \t]*$/;
const FENCE = /^\s{0,12}(?:```|~~~)/;

/** Cuts a file's text at its headings; lines of code blocks are left out. */
export function outlineOf(meeting: Meeting, source: Source): Outline {
  const sections: { heading: HeadingLine | null; lines: BodyLine[] }[] = [{ heading: null, lines: [] }];
  let inCode = false;
  source.text.split('\n').forEach((raw, index) => {
    const line = index + 1 + source.lineOffset;
    if (FENCE.test(raw)) inCode = !inCode;
    else if (!inCode) {
      const heading = headingOf(raw, line);
      if (heading) sections.push({ heading, lines: [] });
      else sections.at(-1)?.lines.push({ raw, key: fold(raw), line });
    }
  });
  return { meeting, sections };
}

function headingOf(raw: string, line: number): HeadingLine | null {
  const [, signs, text] = ATX.exec(raw) ?? [];
  if (signs !== undefined && text !== undefined)
    return { raw: raw.trim(), title: text, key: fold(text), level: signs.length, line };
  const bold = BOLD.exec(raw)?.[1];
  return bold === undefined ? null : { raw: raw.trim(), title: bold, key: fold(bold), level: 7, line };
}
