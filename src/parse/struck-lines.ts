/** A fence of tildes opens with at most one word beside it, and never with more tildes: this is a line struck through. */
const STRUCK = /^( {0,3})(~{3,12})(?![~\s])(?=[^\n]*~~)(?<item>[-*+] )?/gm;
const NO_BREAK_SPACE = '\u00a0';

/**
 * `~~~~- ~~May 4~~` (what editors leave of a line that was struck through twice) opens a block of code that swallows the rest of
 * the file. The tildes become blanks, so that every other character keeps its place. The same text where there are none.
 */
export function openStruckLines(text: string): string {
  if (!text.includes('~~~')) return text;
  return text.replace(STRUCK, (_, indent: string, tildes: string, item: string | undefined) =>
    item === undefined
      ? indent + blanksBeforeText(tildes.length, indent.length)
      : indent + ' '.repeat(tildes.length) + item,
  );
}

/** Four blanks would make code of a paragraph: one that is not a blank to markdown ends them. */
function blanksBeforeText(length: number, indent: number): string {
  const blanks = Math.min(length - 1, 3 - indent);
  return ' '.repeat(blanks) + NO_BREAK_SPACE.repeat(length - blanks);
}
