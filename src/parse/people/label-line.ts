/** `Label: value` on one line. */
export interface LabelLine {
  readonly label: string;
  readonly value: string;
}

/** The colon of an address or of a time (`bis 11:55`) makes no label. */
const LABEL = /^([^:：\n]{1,60})[:：](?!\/\/|(?<=\d:)\d)(.*)$/u;
/** `Present (please add your name, it is optional): …`: what stands in parentheses may be longer. */
const EXPLAINED = /^([^:：\n()]{1,40}\([^()\n]{1,200}\)\s{0,4})[:：](?!\/\/)(.*)$/u;

/** Takes a line apart at its first colon; undefined if there is none near the start (or it belongs to an address). */
export function readLabelLine(line: string): LabelLine | undefined {
  const text = line.trimStart();
  const match = LABEL.exec(text) ?? EXPLAINED.exec(text);
  const label = match?.[1]?.replace(/^[*•\-\s]+/, '').trimEnd();
  return match && label !== undefined && label !== '' ? { label, value: (match[2] ?? '').trimStart() } : undefined;
}
