/** One line of an entry, and how many lines below the entry's first it stands. */
export interface EntryLine {
  readonly text: string;
  readonly offset: number;
}

/** The lines of an entry's text; a definition (`Present` over `: Ann, Bob`) is one line with its term. */
export function entryLines(text: string): EntryLine[] {
  const lines: EntryLine[] = [];
  for (const [offset, line] of text.split('\n').entries()) {
    const term = lines.at(-1);
    const defines = term && /^\s*:\s+\S/.test(line) && !term.text.includes(':') && term.text.length <= 40;
    if (term && defines) lines[lines.length - 1] = { text: `${term.text}${line.trimStart()}`, offset: term.offset };
    else lines.push({ text: line, offset });
  }
  return lines;
}
