import type { Rule } from '../rule.ts';
import { LONGEST_SEARCHED, type TextLine, withoutCode } from '../source-text.ts';

/** Signs that only make sense in pairs. Single stars and underscores stand alone too often. */
const SIGNS = ['**', '~~'] as const;
const STARTS_BLOCK = /^[\s>]*(?:#{1,6}\s|[-*+]\s|\d{1,9}[.)]\s|\||$)/;
const RULE_LINE = /^[\s>]*(?:\*[ \t]*){3,}$/;

/** Bold or struck-through text that nothing ends. */
export const unclosedEmphasis: Rule = {
  id: 'unclosed-emphasis',
  severity: 'info',
  summary: 'An odd number of `**` or `~~` in one paragraph or list entry.',
  why: 'The stars are shown as stars; a struck-through task counts as open.',
  example: {
    files: {
      'crew/2026-03-04.md':
        '# Crew 2026-03-04\n\n## Nets\n- **Decision: we keep the old nets\n- ~~AI @ada: mend them~~\n',
    },
    messages: ['crew/2026-03-04.md:4:3 “**” opens here and is never closed; expected another “**”'],
  },
  reads: 'texts',
  check: ({ texts }, report) => {
    for (const { path, lines } of texts)
      for (const block of blocks(lines))
        for (const sign of SIGNS) {
          const found = block.flatMap(({ line, text }) => placesOf(sign, text).map((column) => ({ line, column })));
          const last = found.at(-1);
          if (last && found.length % 2 === 1)
            report(path, { ...last, message: `“${sign}” opens here and is never closed; expected another “${sign}”` });
        }
  },
};

/** Lines that make one paragraph, list entry or heading together. Code lines end one. */
function blocks(lines: readonly TextLine[]): TextLine[][] {
  const all: TextLine[][] = [];
  let startsNew = true;
  for (const line of lines) {
    if (startsNew || line.isCode || STARTS_BLOCK.test(line.text)) all.push([]);
    startsNew = line.isCode || line.text.trim() === '' || /^[\s>]*#{1,6}\s/.test(line.text);
    if (!line.isCode && !RULE_LINE.test(line.text)) all.at(-1)?.push(line);
  }
  return all;
}

/** Columns at which a sign stands outside code, addresses and runs of more than three; `\**` is text. */
function placesOf(sign: string, text: string): number[] {
  if (!text.includes(sign) || text.length > LONGEST_SEARCHED) return [];
  const bare = withoutCode(text)
    .replace(/\]\([^\s)]{0,2000}\)|<[^\s>]{1,2000}>|https?:\/\/\S{1,2000}/g, (part) => ' '.repeat(part.length))
    .replace(/\\[*~]/g, '  ');
  const places: number[] = [];
  for (let at = bare.indexOf(sign); at >= 0; at = bare.indexOf(sign, at + sign.length)) {
    if (bare[at + 2] === sign[0] && bare[at + 3] === sign[0]) return [];
    // With blanks on both sides it can neither open nor close (CommonMark 0.31 § 6.2).
    if (!/^\s?$/.test(bare[at - 1] ?? '') || !/^\s?$/.test(bare[at + 2] ?? '')) places.push(at + 1);
  }
  return places;
}
