import type { Entry } from '../tree/entries.ts';

/** One statement of an entry: mostly the whole of it; lines that stand for themselves are taken apart. */
export interface Unit {
  readonly entry: Entry;
  /** 1-based line of the original file on which it starts. */
  readonly line: number;
  /** One line: wrapped lines are joined. Without code. */
  readonly text: string;
}

/** A line that begins so is its own statement, however the paragraph was wrapped. */
const OWN_LINE =
  /^\s*(?:[-=]+>|→|\[[ xX]\]\s|[-*•–]\s|@[\w-]+|\(?(?:AI|A\.I\.|TODO|ToDo|ACTION|DECISION|RESOLUTION|RESOLVED|CONSENSUS|CONCLUSION|AGREED|POLL|VOTE)\b|(?:Action|Decision|Conclusion|Consensus|Agreed|Resolved|Resolution|Vote|Poll|Result|Next steps?)\b[^.:]{0,40}:|[\p{L}][\p{L}\p{N}_.-]{1,20}(?: \p{Lu}[\p{L}.-]*){0,2}:\s)/u;
const MIN_WRAP = 60;

/** The statements of an entry. Lines of a wrapped sentence stay together; lines that ended early on purpose do not. */
export function unitsOf(entry: Entry): Unit[] {
  const { prose, line } = entry;
  if (!prose.includes('\n')) return prose.trim() === '' ? [] : [{ entry, line, text: prose.trim() }];
  const lines = prose.split('\n');
  const width = Math.max(MIN_WRAP, ...lines.slice(0, -1).map((text) => text.trim().length));
  const units: { entry: Entry; line: number; text: string }[] = [];
  lines.forEach((raw, at) => {
    const text = raw.trim();
    const last = units.at(-1);
    const before = lines[at - 1]?.trim() ?? '';
    if (text === '') return;
    if (last && !OWN_LINE.test(text) && !endsEarly(before, text, width)) last.text += ` ${text}`;
    else units.push({ entry, line: line + at, text });
  });
  return units;
}

/** The next word would have fitted on the line: whoever wrote it broke the line on purpose. */
function endsEarly(before: string, next: string, width: number): boolean {
  const word = next.split(/\s/, 1)[0] ?? '';
  return before.length + 1 + word.length < width * 0.75 && /^[\p{Lu}\p{N}*#]/u.test(next);
}
