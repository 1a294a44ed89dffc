/** A line that opens or closes a fence: its sign, and what stands beside it. */
const FENCE = /^(?<indent> {0,3})(?<sign>`{3,}|~{3,})(?<rest>.*)$/;
/** Text of more than a word right behind the tildes: no name of a language. */
const STRUCK_TEXT = /^(?:[[*`_]|[-*+] |[^\s~].*~~)/;
/** Nobody strikes through with more. */
const MAX_TILDES = 12;
const NO_BREAK_SPACE = '\u00a0';

/**
 * `~~~~- ~~May 4~~` (what editors leave of a line that was struck through twice) opens a block of code that swallows the rest of
 * the file, and so does `~~~~` alone beneath a struck line. The tildes become blanks, so that every other character keeps its
 * place. The same text where there are none.
 */
export function openStruckLines(text: string): string {
  if (!text.includes('~~~')) return text;
  const lines = text.split('\n');
  const closers = longestBelow(lines);
  let fence = '';
  let above = '';
  const opened = lines.map((line, at) => {
    const { indent = '', sign = '', rest = '' } = FENCE.exec(line)?.groups ?? {};
    const before = above;
    above = line;
    if (fence !== '') {
      if (sign.startsWith(fence) && rest.trim() === '') fence = '';
      return line;
    }
    const isFence = sign.startsWith('~') || (sign !== '' && !rest.includes('`'));
    if (!isFence) return line;
    const isSlip =
      sign.startsWith('~') && sign.length <= MAX_TILDES && isLeftOver(sign, rest, before, closers[at + 1] ?? 0);
    if (!isSlip) fence = sign;
    return isSlip ? withoutTildes(indent, sign, rest) : line;
  });
  return opened.join('\n');
}

/** Tildes beside text, beneath a struck line (or such a leftover), or that nothing closes. */
function isLeftOver(sign: string, rest: string, above: string, closer: number): boolean {
  if (rest.trim() === '') return above.includes('~~') || closer < sign.length;
  return STRUCK_TEXT.test(rest);
}

/** For each line, how many tildes the longest fence from there on has that could close another. */
function longestBelow(lines: readonly string[]): readonly number[] {
  const longest: number[] = new Array(lines.length + 1).fill(0);
  for (let at = lines.length - 1; at >= 0; at--) {
    const tildes = /^ {0,3}(~{3,})\s*$/.exec(lines[at] ?? '')?.[1]?.length ?? 0;
    longest[at] = Math.max(longest[at + 1] ?? 0, tildes);
  }
  return longest;
}

/** Before the sign of a list entry ordinary blanks, else four of them would make code of a paragraph: one that is no blank to markdown ends them. */
function withoutTildes(indent: string, { length }: string, rest: string): string {
  if (rest.trim() === '' || /^[-*+] /.test(rest)) return indent + ' '.repeat(length) + rest;
  const blanks = Math.min(length - 1, 3 - indent.length);
  return indent + ' '.repeat(blanks) + NO_BREAK_SPACE.repeat(length - blanks) + rest;
}
