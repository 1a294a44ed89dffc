/** `Label: value` on one line. */
export interface LabelLine {
  readonly label: string;
  readonly value: string;
}

const LABEL = /^\s*([^:：\n]{1,60}?)\s*[:：](?!\/\/)\s*(.*)$/u;

/** Takes a line apart at its first colon; undefined if there is none near the start (or it belongs to an address). */
export function readLabelLine(line: string): LabelLine | undefined {
  const match = LABEL.exec(line);
  if (!match) return undefined;
  return { label: (match[1] ?? '').replace(/^[*•\-\s]+/, ''), value: match[2] ?? '' };
}
