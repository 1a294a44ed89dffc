import { rememberedFor } from '../../data/remembered.ts';
import type { MeetingDraft } from '../draft.ts';
import { wordings } from '../grammar/wordings.ts';
import type { Entry } from '../tree/entries.ts';

/** One statement of an entry: mostly the whole of it; lines that stand for themselves are taken apart. */
export interface Unit {
  readonly entry: Entry;
  /** 1-based line of the original file on which it starts. */
  readonly line: number;
  /** One line: wrapped lines are joined. Without code. */
  readonly text: string;
}

/** A line that begins so is its own statement, however the entry was wrapped; an entry that was indented too far to
 * be one, or whose sign is stuck to its text (`*Ann said`). */
const expressions = wordings('lineOpenings', {
  ownLine: /^\s*(?:[-=]+>|→|\[[ xX]\]\s|[*+-](?:\s|(?=\p{Lu}))|<marks>|<labels>[^.:]{0,40}:)/u,
});
/** So does, in a paragraph, a line that names its speaker or the one it is for, or stands in brackets. */
const OWN_PARAGRAPH_LINE =
  /^(?:[-*•–]\s|\[[^[\]]{2,200}\]$|@[\w-]+|[\w.+-]{2,40}@[\w-]{2,40}\.\w|[\p{L}][\p{L}\p{N}_.-]{1,20}(?: \p{Lu}[\p{L}.-]*){0,2}:\s)/u;
/** An address alone on its line is no beginning of the sentence below it. */
const BARE_ADDRESS = /^<?https?:\/\/\S+>?$/;
const SENTENCE_START = /^[\p{Lu}\p{N}@"“*(]/u;
const SENTENCE_END = /[.!?:…]$|^$/;
/** Whoever ended the line above so wanted a new one. */
const HARD_BREAK = /\S(?: {2,}|\\)\r?$/;
const MIN_WRAP = 60;

/**
 * The statements of an entry. Lines of a wrapped sentence stay together; lines that ended early on purpose do not, nor
 * those of a paragraph whose lines all begin or all end like sentences. Text at the margin below a list entry is a paragraph's.
 */
export function unitsOf(draft: MeetingDraft, entry: Entry): readonly Unit[] {
  return splitterOf(draft)(entry);
}

/** Nobody says more at once; what comes after that is read as text but not searched for tasks and decisions. */
const MAX_TEXT = 4000;

/** Actions and decisions read the same units. */
const splitterOf = rememberedFor(({ source: { text, lineOffset }, vocabulary }: MeetingDraft) => {
  const lines = text.split('\n');
  const rawLine = (line: number) => lines[line - lineOffset - 1] ?? '';
  const { ownLine } = expressions(vocabulary);
  return rememberedFor((entry: Entry): readonly Unit[] =>
    splitEntry(entry, rawLine, ownLine).map((unit) => ({ ...unit, text: unit.text.slice(0, MAX_TEXT) })),
  );
});

function splitEntry(entry: Entry, rawLine: (line: number) => string, ownLine: RegExp): Unit[] {
  const { prose, line } = entry;
  if (!prose.includes('\n')) return prose.trim() === '' ? [] : [{ entry, line, text: prose.trim() }];
  const lines = prose.split('\n').map((text) => text.trim());
  const isAtMargin = (at: number) => entry.form === 'item' && /^[^\s>*+-]/.test(rawLine(line + at));
  const isParagraph = (at: number) => entry.form === 'paragraph' || isAtMargin(at);
  const allSentences =
    lines.length > 2 &&
    (lines.every((text) => text === '' || SENTENCE_START.test(text)) || lines.every((text) => SENTENCE_END.test(text)));
  const width = Math.max(MIN_WRAP, ...lines.slice(0, -1).map((text) => text.length));
  const units: { entry: Entry; line: number; text: string }[] = [];
  lines.forEach((text, at) => {
    const last = units.at(-1);
    if (text === '') return;
    const breaks =
      ownLine.test(text) ||
      (isParagraph(at) &&
        (OWN_PARAGRAPH_LINE.test(text) ||
          HARD_BREAK.test(rawLine(line + at - 1)) ||
          allSentences ||
          (BARE_ADDRESS.test(lines[at - 1] ?? '') && SENTENCE_START.test(text)) ||
          (isAtMargin(at) && SENTENCE_START.test(text)) ||
          endsEarly(lines[at - 1] ?? '', text, width)));
    if (last && !breaks) last.text += ` ${text}`;
    else units.push({ entry, line: line + at, text });
  });
  return units;
}

/** The next word would have fitted on the line: whoever wrote it broke the line on purpose. */
function endsEarly(before: string, next: string, width: number): boolean {
  const word = next.split(/\s/, 1)[0] ?? '';
  return before.length + 1 + word.length < width * 0.75 && SENTENCE_START.test(next);
}
