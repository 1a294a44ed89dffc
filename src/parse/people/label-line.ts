/** `Label: value` on one line. */
export interface LabelLine {
  readonly label: string;
  readonly value: string;
}

/** The colon of an address or of a time (`bis 11:55`) makes no label. */
const LABEL = /^([^:：\n]{1,60})[:：](?!\/\/|(?<=\d:)\d)(.*)$/u;
/** `Present (please add your name, it is optional): …`: what stands in parentheses may be longer. */
const EXPLAINED = /^([^:：\n()]{1,40}\([^()\n]{1,200}\)\s{0,4})[:：](?!\/\/)(.*)$/u;

/** `Teilnehmer:innen: …`: the first colon stands within a word. */
const WITHIN_WORD = /^[^:\n]{1,50}\p{Ll}:\p{Ll}{2,8}(?![\p{L}\d])/u;
const LATER = /^([^:\n]{1,60}:[^:：\n]{1,40})[:：](.*)$/u;

/** Takes a line apart at its first colon that stands behind a word; undefined if there is none near the start (or it belongs to an address). */
export function readLabelLine(line: string): LabelLine | undefined {
  const text = line.trimStart();
  const first = LABEL.exec(text) ?? EXPLAINED.exec(text);
  const match = first && WITHIN_WORD.test(text) ? (LATER.exec(text) ?? first) : first;
  const label = match?.[1]?.replace(/^[*•\-\s]+/, '').trimEnd();
  return match && label !== undefined && label !== '' ? { label, value: (match[2] ?? '').trimStart() } : undefined;
}

/** `Present – …`, `Present - …` before somebody. */
const DASHED = /^[\s*•-]{0,6}(\p{L}[\p{L} ]{2,40}?)(?:\s?[–—]\s?|\s-\s)(?=[\p{Lu}@([])/u;
/** The longest of the beginnings (`Apologies for absence have been received from`). In words. */
const MAX_OPENING = 7;

/** What says whether words announce people. */
export interface Announcing {
  /** `Present`, `Apologies`. */
  readonly isLabel: (words: string) => boolean;
  /** `Apologies were received from`. */
  readonly isOpening: (words: string) => boolean;
}

/** The line with a colon behind the words that announce people, where a dash or nothing stands there; else the line itself. */
export function withColon(line: string, { isLabel, isOpening }: Announcing): string {
  const dashed = DASHED.exec(line);
  if (dashed?.[1] !== undefined && isLabel(dashed[1])) return `${dashed[1]}: ${line.slice(dashed[0].length)}`;
  const words = line
    .trimStart()
    .slice(0, 120)
    .split(/\s+/, MAX_OPENING + 1);
  for (let count = Math.min(MAX_OPENING, words.length - 1); count >= 2; count--) {
    const opening = words.slice(0, count).join(' ').replace(/:$/, '');
    if (!isOpening(opening)) continue;
    const rest = line.trimStart().slice(words.slice(0, count).join(' ').length).trimStart();
    return /^[\p{Lu}@([]/u.test(rest) ? `${opening}: ${rest}` : line;
  }
  return line;
}
